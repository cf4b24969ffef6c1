import { countInWords } from '../../format/count.ts';

/** The governance charter: a document drawn up from the record, to print and sign (M22). */
export const charter = {
  title: 'Charte de gouvernance',
  open: 'Charte de gouvernance',
  back: 'Retour à la gouvernance',
  print: 'Imprimer',
  complete: (articles: number) =>
    `Cette charte compte ${countInWords(articles, 'fr', { one: 'article', other: 'articles' })}. **Chacun est écrit.**`,
  incomplete: (articles: number, gaps: string) =>
    `Cette charte compte ${countInWords(articles, 'fr', { one: 'article', other: 'articles' })}. **Il y manque\u00a0: ${gaps}.**`,
  shared: (articles: number) =>
    `Cette charte compte ${countInWords(articles, 'fr', { one: 'article', other: 'articles' })}, tels que les parties les partagent.`,
  drawnUp: (date: string) =>
    `Tirée de la fiche au ${date}. La fiche fait foi\u202f; ce document en est l’image, à signer.`,
  article: (number: number, title: string) => `Article ${number}. ${title}`,
  articles: {
    parties: 'Les parties et qui les engage',
    roles: 'Qui répond de quoi',
    committees: 'Les comités',
    decisions: 'Comment l’on décide',
    escalation: 'Quand on n’est pas d’accord',
    communication: 'Ce que l’on se dit, et quand',
    tools: 'Où se trouvent les choses',
    review: 'Tenue de cette charte',
  },
  gaps: {
    roles: 'les rôles',
    committees: 'les comités',
    decisions: 'la façon de décider',
    escalation: 'l’échelle d’escalade',
    communication: 'le plan de communication',
    tools: 'les outils',
  },
  toWrite: 'À écrire\u00a0: la fiche n’en dit rien.',
  partiesText: (names: string) => `La présente charte lie ${names}.`,
  committeeColumns: ['Comité', 'Mandat', 'Membres', 'Rythme', 'Quorum et documents'],
  step: (title: string, text: string) => `${title}. ${text}`,
  reviewed: (every: string) => `Intervalle entre deux relectures\u00a0: ${every}.`,
  lastReview: (date: string) => `Dernière relecture\u00a0: ${date}.`,
  nextReview: (date: string) => `Prochaine relecture\u00a0: ${date}.`,
  noReview: 'Aucune relecture n’est prévue.',
  sign: 'Signatures',
  signHere: 'Date et signature',
};
