import { capitalise, countInWords, numberInWords } from '../../format/count.ts';
import { formatList } from '../../format/list.ts';

const counted = (count: number, one: string, other: string, gender: 'masculine' | 'feminine' = 'masculine') =>
  capitalise(countInWords(count, 'fr', { one, other }, gender));

/** The annual strategic review of a partnership (M38). */
export const annualReview = {
  title: 'Revue annuelle',
  open: 'Préparer la revue annuelle',
  name: { deepen: 'approfondir', extend: 'prolonger', refocus: 'recentrer', end: 'mettre fin' },
  heading: { deepen: 'Approfondir', extend: 'Prolonger', refocus: 'Recentrer', end: 'Mettre fin' },
  meaning: {
    deepen: 'Engager davantage ensemble.',
    extend: 'Continuer aux mêmes conditions.',
    refocus: 'Garder ce qui marche, arrêter ou changer le reste.',
    end: 'Se séparer comme le plan de sortie le prévoit.',
  },
  sentence: {
    none: 'Aucun fait de la fiche ne parle pour une option plutôt qu’une autre.',
    most: (options: readonly string[], count: number) =>
      `**${capitalise(countInWords(count, 'fr', { one: 'fait parle', other: 'faits parlent' }))} pour ${formatList(options, 'fr')}**${options.length > 1 ? ', à égalité.' : '.'}`,
    others: (parts: readonly string[]) => (parts.length === 0 ? '' : `${capitalise(formatList(parts, 'fr'))}.`),
    other: (option: string, count: number) => `${numberInWords(count, 'fr')} pour ${option}`,
    decides: 'La décision reste aux dirigeants.',
  },
  case: (count: number, total: number) =>
    count === 0
      ? 'Aucune règle ne parle pour cette option.'
      : `${capitalise(countInWords(count, 'fr', { one: 'règle', other: 'règles' }, 'feminine'))} sur ${numberInWords(total, 'fr')} ${count === 1 ? 'parle' : 'parlent'} pour cette option.`,
  columns: ['Règle', 'Ce que dit la fiche', 'Pour cette option'],
  speaks: { yes: 'Oui', no: 'Non', unknown: 'Sans donnée' },
  read: 'Lire la preuve',
  scores: (business: string, relationship: string) => `Affaires ${business}, relation ${relationship}.`,
  rules: {
    'both-healthy': 'Les deux indices sont dans la cible (75 ou plus).',
    'objectives-on-course': 'Aucun objectif mesuré n’est manqué ni en retard sur le temps écoulé.',
    'return-positive': 'Le retour sur investissement est positif.',
    'future-planned': 'La suite est préparée\u00a0: un pilote ou une étude commune.',
    'no-index-red': 'Aucun des deux indices n’est hors cible (55 ou plus).',
    'promises-kept': 'Quatre engagements sur cinq au moins sont tenus à temps.',
    'nothing-undecided': 'Aucune clause déclenchée n’attend de décision.',
    'notice-ahead': 'Un préavis tombe dans les douze mois\u00a0: il faut choisir.',
    'indices-apart': 'Vingt points au moins séparent les deux indices.',
    'objectives-off': 'Un objectif au moins est manqué ou en retard sur le temps écoulé.',
    'clause-triggered': 'Des chiffres ont déclenché une clause dans l’année.',
    'both-red': 'Les deux indices sont hors cible.',
    'return-negative': 'Le retour sur investissement est négatif.',
    'conflict-at-top': 'Un différend est ouvert au dernier niveau de l’échelle.',
    'contract-over': 'Le travail continue alors que le contrat est terminé.',
    'reviews-red': 'Les affaires étaient hors cible aux trois dernières revues figées.',
  },
  objectives: (off: number, judged: number) =>
    off === 0
      ? `Aucun objectif en retard ni manqué, sur ${numberInWords(judged, 'fr')} mesuré${judged < 2 ? '' : 's'}.`
      : `${counted(off, 'objectif en retard ou manqué', 'objectifs en retard ou manqués')}, sur ${numberInWords(judged, 'fr')} mesuré${judged < 2 ? '' : 's'}.`,
  rate: (rate: string) => `Retour\u00a0: ${rate}.`,
  planned: (count: number) =>
    count === 0
      ? 'Aucun projet à l’étude ni en pilote.'
      : `${counted(count, 'projet à l’étude ou en pilote', 'projets à l’étude ou en pilote')}.`,
  kept: (kept: number, judged: number) =>
    kept === 0
      ? `Aucun sur ${numberInWords(judged, 'fr')} n’est tenu à temps.`
      : `${counted(kept, 'engagement tenu', 'engagements tenus')} à temps sur ${numberInWords(judged, 'fr')}.`,
  undecided: (count: number) =>
    count === 0
      ? 'Aucune clause n’attend de décision.'
      : `${capitalise(countInWords(count, 'fr', { one: 'clause attend', other: 'clauses attendent' }, 'feminine'))} une décision.`,
  notice: (date: string) => `Dernier jour du préavis\u00a0: ${date}.`,
  fired: (count: number) =>
    count === 0
      ? 'Aucun déclenchement en douze mois.'
      : `${counted(count, 'déclenchement', 'déclenchements')} en douze mois.`,
  red: (red: number, of: number) =>
    red === 0
      ? `Aucune sur ${numberInWords(of, 'fr')}.`
      : `${counted(red, 'revue', 'revues', 'feminine')} sur ${numberInWords(of, 'fr')}.`,
  plain: { yes: 'C’est le cas.', no: 'Ce n’est pas le cas.', unknown: 'La fiche ne permet pas de le dire.' },
  decide: 'Décision',
  decideNote: 'À noter dans le journal\u00a0: une entrée «\u00a0kind: decision\u00a0», avec ce qui l’a motivée.',
};
