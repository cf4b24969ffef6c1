import { capitalise, countInWords, numberInWords } from '../../format/count.ts';
import { formatList } from '../../format/list.ts';

/** `1, 4 à 8 et 15`. */
function listOfRuns(runs: readonly (readonly [number, number])[]): string {
  return formatList(
    runs.flatMap(([from, to]) => {
      if (to === from) return [String(from)];
      return to === from + 1 ? [String(from), String(to)] : [`${String(from)} à ${String(to)}`];
    }),
    'fr',
  );
}

/** An agreement assembled from the library (M13, M15, M16). */
export const agreement = {
  noBlank: (articles: number) =>
    articles === 1
      ? 'Aucun blanc dans l’article assemblé.'
      : `Aucun blanc dans les ${numberInWords(articles, 'fr')} articles assemblés.`,
  leftOut: (runs: readonly (readonly [number, number])[]) => {
    const isOne = runs.length === 1 && runs[0]?.[0] === runs[0]?.[1];
    return `La fiche ne retient pas ${isOne ? 'l’article' : 'les articles'} ${listOfRuns(runs)}.`;
  },
  articles: (articles: number) =>
    articles === 0
      ? 'Aucun article ne peut être imprimé.'
      : `${capitalise(countInWords(articles, 'fr', { one: 'article est assemblé', other: 'articles sont assemblés' }))}.`,
  missingBlanks: (count: number) =>
    `**${capitalise(countInWords(count, 'fr', { one: 'blanc reste à remplir', other: 'blancs restent à remplir' }))} avant de signer.**`,
  unknownWordings: (count: number) =>
    `**${capitalise(countInWords(count, 'fr', { one: 'clause n’a pas de texte', other: 'clauses n’ont pas de texte' }, 'feminine'))} à la version et à la position inscrites.**`,
  brokenReferences: (count: number) =>
    `**${capitalise(countInWords(count, 'fr', { one: 'renvoi vise', other: 'renvois visent' }))} une clause absente.**`,
  repeatedLabels: (count: number) =>
    `**${capitalise(countInWords(count, 'fr', { one: 'repère est placé', other: 'repères sont placés' }))} deux fois.**`,
  unmarkedClauses: (count: number) =>
    `**${capitalise(countInWords(count, 'fr', { one: 'clause n’est', other: 'clauses ne sont' }, 'feminine'))} ni contraignante${count > 1 ? 's' : ''} ni indicative${count > 1 ? 's' : ''}.**`,
  binds: (binding: number, indicative: number) =>
    binding === 0
      ? 'Rien n’engage\u00a0: toutes les clauses sont indicatives.'
      : `${capitalise(countInWords(binding, 'fr', { one: 'clause engage', other: 'clauses engagent' }, 'feminine'))}, ${numberInWords(indicative, 'fr', 'feminine')} ${indicative === 1 ? 'reste indicative' : 'restent indicatives'}.`,
  model: 'Texte assemblé depuis la bibliothèque de clauses\u00a0: un modèle à faire relire, pas un avis juridique.',
  unmarked: 'Ni contraignante ni indicative',
  nobody: 'À désigner',
  cover: 'Page de garde',
  facts: { instrument: 'Nature', starts: 'Date d’effet', term: 'Durée', signed: 'Signé le' },
  thenIndefinite: (term: string) => `${term}, puis durée indéterminée`,
  blanks: 'Ce que le contrat remplit',
  coverColumns: ['Blanc', 'Valeur', 'Article?'],
  toFill: 'À remplir',
  byDefault: 'valeur par défaut de la bibliothèque',
  article: (number: string) => `art.\u00a0${number}`,
  missing: 'À remplir\u00a0: ',
  gaps: 'Avant de signer',
  gap: {
    missingBlank: (article: string, label: string) => `Article ${article}\u00a0: remplissez «\u00a0${label}\u00a0».`,
    brokenReference: (article: string, title: string) =>
      `Article ${article}\u00a0: le renvoi vise «\u00a0${title}\u00a0», que ce contrat ne contient pas.`,
    brokenLabel: (article: string, title: string, label: string) =>
      `Article ${article}\u00a0: le renvoi vise le repère «\u00a0${label}\u00a0» de «\u00a0${title}\u00a0», que le texte retenu ne place pas.`,
    repeatedLabel: (article: string, label: string) =>
      `Article ${article}\u00a0: le repère «\u00a0${label}\u00a0» est placé deux fois\u00a0; les renvois visent le premier.`,
    unknownWording: (title: string, version: string, tier: string) =>
      `«\u00a0${title}\u00a0»\u00a0: la bibliothèque n’a pas de texte à la version ${version}, position «\u00a0${tier}\u00a0».`,
    walkAway: (title: string) =>
      `«\u00a0${title}\u00a0»\u00a0: la ligne rouge dit où s’arrêter et ne s’imprime pas. Dites laquelle des autres positions est obtenue, ou écrivez une dérogation.`,
    unmarkedClause: (article: string, title: string) =>
      `Article ${article}, «\u00a0${title}\u00a0»\u00a0: dites si la clause engage (binding) ou non (indicative).`,
  },
  deviation: (text: string) => `Écart avec le modèle\u00a0: ${text}`,
  waived: (titles: readonly string[]) => `Écartées par dérogation\u00a0: ${formatList(titles, 'fr')}.`,
  signatures: 'Signatures',
  signature: (name: string) => `Pour ${name}`,
  signatory: 'Nom et qualité',
  date: 'Date',
  sign: 'Signature',
  back: 'Revenir à la fiche',
  word: 'Document Word',
  slides: 'Diapositives',
  markdown: 'Texte',
  fileType: (type: string, size: string) => `(${type}, ${size})`,
  filesNote:
    'Les deux fichiers portent le contrat seul, dans la langue de ses clauses\u00a0: ni les écarts, ni les dérogations, qui sont des notes de la maison.',
  contents: 'Sommaire',
  preamble: (parties: string) => `Entre ${parties}.`,
  page: 'Page',
  ofPages: 'sur',
  assembledOn: (date: string, address: string) => `Assemblé le ${date} depuis ${address}`,
  read: 'Lire le texte assemblé',
};
