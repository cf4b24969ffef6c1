import { capitalise, countInWords } from '../../format/count.ts';

/** The clauses a contract pins: where, in which version, at which position, and what departs from the model (M13). */
export const pinnedClause = {
  title: 'Clauses des contrats',
  empty: 'Aucun contrat ne cite encore de clause de la bibliothèque.',
  next: 'Ajoutez «\u00a0clauses\u00a0» à un contrat\u00a0: la clause et sa version, l’article, la position obtenue, les variables remplies.',
  count: (clauses: number, contracts: number) =>
    `${capitalise(countInWords(clauses, 'fr', { one: 'clause', other: 'clauses' }, 'feminine'))} dans ${countInWords(contracts, 'fr', { one: 'contrat', other: 'contrats' })}.`,
  conceded: (count: number) =>
    count === 0
      ? 'Aucune à une position de repli.'
      : `${capitalise(countInWords(count, 'fr', { one: 'clause', other: 'clauses' }, 'feminine'))} à une position de repli.`,
  crossed: (count: number) =>
    count === 0
      ? ''
      : `**${capitalise(countInWords(count, 'fr', { one: 'clause', other: 'clauses' }, 'feminine'))} à la ligne rouge, que nous ne devions pas franchir.**`,
  deviating: (count: number) =>
    `**${capitalise(countInWords(count, 'fr', { one: 'clause s’écarte', other: 'clauses s’écartent' }, 'feminine'))} du modèle.**`,
  columns: ['Clause', 'Article', 'Version', 'Portée?', 'Position', 'Écarts et valeurs?'],
  sharedColumns: ['Clause', 'Article', 'Version', 'Portée?', 'Valeurs?'],
  deviation: (text: string) => `Écart\u00a0: ${text}`,
  filled: (text: string) => `Valeurs\u00a0: ${text}`,
  waived: 'Dérogation',
  waivedBy: (name: string, reason: string) => `${name}\u00a0: ${reason}`,
};
