import { capitalise } from '../../format/count.ts';

/** Questions that people ask, and their answers. */
export const question = {
  title: 'Questions',
  forms: { one: 'question', other: 'questions' },
  none: 'Aucune question n’a encore sa réponse. Chacune est un fichier du dossier «\u00a0questions\u00a0».',
  one: (count: string) => `${count}, avec sa réponse.`,
  count: (count: string, guides: string, one: boolean) =>
    `**${count}, chacune avec sa réponse.** ${one ? 'Un guide dit' : `${capitalise(guides)} guides disent`} le reste.`,
  phase: (phase: string) => `question, étape «\u00a0${phase}\u00a0»`,
  anyPhase: 'question',
  guided: (guide: string) => `La réponse tient ici\u202f; **le guide «\u00a0${guide}\u00a0» dit le reste.**`,
  unguided: '**La réponse tient ici.**',
  guide: 'Guide',
  neighbours: 'Questions voisines',
  page: 'Page de la question',
  inGuide: 'Questions fréquentes',
};
