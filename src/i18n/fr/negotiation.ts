import { capitalise, countInWords, numberInWords } from '../../format/count.ts';
import { formatList } from '../../format/list.ts';

/** What is being negotiated, clause by clause (M14). Internal. */
export const negotiation = {
  title: 'Négociation',
  open: (titles: readonly string[]) =>
    `${capitalise(countInWords(titles.length, 'fr', { one: 'contrat se négocie', other: 'contrats se négocient' }))}\u00a0: ${formatList(titles, 'fr')}.`,
  conceded: (count: number, total: number) =>
    count === 0
      ? 'Toutes les clauses sont encore à notre position préférée.'
      : `${capitalise(countInWords(count, 'fr', { one: 'clause', other: 'clauses' }, 'feminine'))} sur ${numberInWords(total, 'fr')} ${count === 1 ? 'est déjà à un repli' : 'sont déjà à un repli'}.`,
  cornered: (count: number) =>
    count === 0
      ? ''
      : `**${capitalise(countInWords(count, 'fr', { one: 'n’a plus', other: 'n’ont plus' }, 'feminine'))} de repli avant la ligne rouge.**`,
  crossed: (count: number) =>
    count === 0
      ? ''
      : `**${capitalise(countInWords(count, 'fr', { one: 'clause est', other: 'clauses sont' }, 'feminine'))} à la ligne rouge.**`,
  columns: ['Clause', 'Position prise', 'Ce qu’il faut dire', 'Repli suivant', 'Ligne rouge'],
  article: (article: string) => `art. ${article}`,
  deviation: (text: string) => `Écart\u00a0: ${text}.`,
  noFallback: 'aucun',
  approval: (name: string) => `Accord de\u00a0: ${name}.`,
  noApproval: 'Sans accord à demander.',
};
