import { message } from '../../message.ts';
import { meantEn, meantFr } from '../did-you-mean.ts';

/** Why together, and with whom: what the frame of a partnership contradicts or leaves out. */
export const frameMessages = {
  'rebuild-answer-missing': message<{ count: number }>({
    severity: 'warning',
    fr: (v) => ({
      message: `Aucun des apports (${v.count}) ne dit ce que l’on ne pourrait pas rebâtir seul : la raison de s’associer manque.`,
      hint: 'Ajoutez « alone: … » à l’apport qui compte le plus : ce qu’il faudrait de temps et d’argent pour le refaire.',
    }),
    en: (v) => ({
      message: `None of the contributions (${v.count}) says what could not be rebuilt alone: the reason to be partners is missing.`,
      hint: 'Add “alone: …” to the contribution that counts most: the time and money it would take to make it again.',
    }),
  }),
  'friction-not-shared': message<{ value: string; suggestion: string }>({
    severity: 'error',
    fr: (v) => ({
      message: `« ${v.value} » n’est pas une faiblesse que les deux parties déclarent : rien ne frotte ici.`,
      hint: meantFr(
        v.suggestion,
        'Écrivez l’identifiant d’une faiblesse présente chez les deux parties, ou retirez cette ligne.',
      ),
    }),
    en: (v) => ({
      message: `“${v.value}” is not a weakness that both parties declare: there is no friction here.`,
      hint: meantEn(v.suggestion, 'Write the id of a weakness that both parties have, or remove this line.'),
    }),
  }),
} as const;
