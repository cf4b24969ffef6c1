import { capitalise, countInWords } from '../../format/count.ts';
import { elided } from '../../format/elision.ts';
import { formatList } from '../../format/list.ts';

const winForms = { one: 'victoire', other: 'victoires' };
const lessonForms = { one: 'leçon', other: 'leçons' };
const among = (count: number) => countInWords(count, 'fr', { one: 'partenariat', other: 'partenariats' });

/** The wall of wins across the portfolio (M42). */
export const winWall = {
  title: 'Victoires',
  heading: 'Ce que nous avons réussi ensemble',
  none: 'Aucune victoire n’est encore notée.',
  next: 'La première s’écrit dans le journal d’une fiche\u00a0: «\u00a0kind: win\u00a0», ce qui a été réussi, sa preuve («\u00a0evidence\u00a0») et la façon dont vous l’avez fêtée («\u00a0form\u00a0»).',
  sentence: (count: number, partnerships: number, latest: string) =>
    `${capitalise(countInWords(count, 'fr', winForms, 'feminine'))} dans ${among(partnerships)}, la dernière le ${latest}.`,
  reminder: (titles: readonly string[]) =>
    `**Rien à fêter depuis plus de deux trimestres\u00a0: ${formatList(titles, 'fr')}.**`,
  form: 'Fêtée par',
  evidence: 'Preuve',
  read: 'Lire dans le journal',
  feed: 'Suivre les victoires (flux Atom)',
  feedTitle: (organisation: string) => `Victoires des partenariats ${elided('de', organisation)}`,
  all: 'Toutes les victoires',
};

/** The lessons of every partnership and what the organisation has learnt from them (M43). */
export const lessonBook = {
  title: 'Leçons',
  heading: 'Ce que nos partenariats nous ont appris',
  none: 'Aucune leçon n’est encore notée.',
  next: 'La première s’écrit dans le journal d’une fiche\u00a0: «\u00a0kind: lesson\u00a0», avec son contexte («\u00a0context\u00a0»), ce qu’il faut refaire («\u00a0repeat\u00a0») ou éviter («\u00a0avoid\u00a0»).',
  sentence: (count: number, partnerships: number, total: number) =>
    `${capitalise(countInWords(count, 'fr', lessonForms, 'feminine'))} dans ${among(partnerships)}${total > partnerships ? `, **${total - partnerships === 1 ? 'un partenariat n’en a noté aucune' : `${countInWords(total - partnerships, 'fr', { one: 'autre n’en a', other: 'autres n’en ont' })} noté aucune`}.**` : '.'}`,
  context: 'Contexte',
  repeat: 'À refaire',
  avoid: 'À éviter',
  read: 'Lire dans le journal',
  search: 'Chercher dans les leçons',
  all: 'Toutes les leçons',
};

/** How the organisation’s way of partnering grows, quarter after quarter (M43). */
export const maturity = {
  title: 'Notre maturité',
  sentence: (share: string, then: string, quarter: string, direction: 'up' | 'down' | 'same') =>
    `${share} des pratiques possibles sont suivies aujourd’hui, ${direction === 'same' ? `**autant qu’au ${quarter}.**` : `**${direction === 'up' ? 'contre' : 'après'} ${then} au ${quarter}.**`}`,
  only: (share: string) =>
    `${share} des pratiques possibles sont suivies aujourd’hui\u202f; rien ne permet encore de comparer.`,
  none: 'Aucune fiche ne dit depuis quand le partenariat existe\u00a0: la maturité ne peut pas se mesurer.',
  next: 'Écrivez «\u00a0since\u00a0» dans chaque fiche, le jour où le partenariat a commencé.',
  table: 'Pratiques suivies à la fin de chaque trimestre',
  caption:
    'Pour chaque partenariat commencé\u00a0: une sortie prévue, une évaluation croisée dans l’année, une décision notée dans l’année, tous les engagements échus dans l’année tenus, une victoire depuis six mois, une leçon dans l’année. La maturité est la part de ces pratiques suivies\u202f; le trimestre en cours est arrêté au jour du calcul.',
  columns: { quarter: 'Trimestre', share: 'Maturité#' },
  practice: {
    exit: 'Sortie prévue#',
    'health-check': 'Évaluation croisée#',
    decisions: 'Décisions#',
    commitments: 'Engagements tenus#',
    wins: 'Victoires#',
    lessons: 'Leçons#',
  },
  of: (followed: number, total: number) => `${followed} sur ${total}`,
};

/** What the portfolio is worth, and how much of it rests on one partner. */
export const worth = {
  title: 'Concentration',
  sentence: (partner: string, share: string) => `**${partner} porte ${share} de la valeur annuelle connue.**`,
  one: (partner: string) => `**${partner} porte toute la valeur annuelle connue.**`,
  none: 'Aucun partenariat n’a de valeur annuelle\u00a0: rien ne dit ce qui repose sur un seul partenaire.',
  next: 'Écrivez sous «\u00a0value\u00a0» d’une fiche l’indicateur en argent qui la mesure («\u00a0kpi\u00a0») ou un montant annuel («\u00a0amount\u00a0» et «\u00a0per\u00a0»).',
  unvalued: (titles: readonly string[]) => `Sans valeur, et hors du calcul\u00a0: ${formatList(titles, 'fr')}.`,
  table: 'Valeur annuelle par partenaire',
  caption: (partner: string, amount: string, total: string, share: string) =>
    `Part du premier partenaire\u00a0: ${partner} ${amount} ÷ ${total} = ${share}. La valeur est la somme des douze derniers mois de l’indicateur que nomme la fiche, ou le montant qu’elle donne.`,
  columns: ['Partenaire', 'Valeur annuelle#', 'Part#', 'D’où vient le chiffre?'],
  source: {
    kpi: (title: string, from: string, to: string) => (from === to ? `${title}, ${from}` : `${title}, ${from} à ${to}`),
    amount: (year: string) => `Montant de la fiche, ${year}`,
    stated: 'Montant de la fiche',
    converted: (currency: string) => `montants en ${currency} convertis aux cours datés`,
  },
  unknown: {
    unstated: 'Non écrite',
    incomplete: 'Année incomplète',
    'other-unit': 'Autre unité',
  },
};
