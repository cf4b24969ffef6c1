import { capitalise, countInWords, numberInWords } from '../../format/count.ts';

/** Expectations and what both brought them down to (M12). */
export const expectation = {
  title: 'Attentes et ajustements',
  empty: 'Aucune attente n’est écrite.',
  next: 'Ajoutez «\u00a0expectations\u00a0» à la fiche\u00a0: ce que chacun espérait, l’ajustement convenu et son effet.',
  adjusted: (adjusted: number, total: number) => {
    if (total === 1)
      return adjusted === 1 ? 'La seule attente est ajustée.' : '**La seule attente n’est pas encore ajustée.**';
    if (adjusted === total) return `Les ${numberInWords(total, 'fr')} attentes sont ajustées.`;
    if (adjusted === 0) return `**Aucune des ${numberInWords(total, 'fr')} attentes n’est ajustée.**`;
    return `**${capitalise(countInWords(total - adjusted, 'fr', { one: 'attente', other: 'attentes' }, 'feminine'))} sur ${numberInWords(total, 'fr')} ${total - adjusted === 1 ? 'n’est pas encore ajustée' : 'ne sont pas encore ajustées'}.**`;
  },
  columns: ['Attente de départ', 'Ajustement convenu', 'Effet attendu', 'État'],
  state: { settled: 'Ajustée', adjusted: 'Effet à dire', open: 'À ajuster' },
};
