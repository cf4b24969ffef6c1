import { capitalise, countInWords } from '../../format/count.ts';
import { formatList } from '../../format/list.ts';

/** What was signed against what the library says now (M13). */
export const drift = {
  title: 'Écart avec la bibliothèque',
  sentence: (titles: readonly string[]) =>
    `**${capitalise(countInWords(titles.length, 'fr', { one: 'clause est signée', other: 'clauses sont signées' }, 'feminine'))} dans une version que la bibliothèque a quittée\u00a0: ${formatList(titles, 'fr')}.** Le contrat garde ce qui a été signé.`,
  versions: (contract: string, signed: string, current: string, position: string) =>
    `${contract}\u00a0: version ${signed} signée, ${current} en bibliothèque\u202f; position comparée\u00a0: ${position}.`,
  lost: 'Aucun fichier ne contient la version signée\u00a0: la différence ne peut pas être montrée.',
  same: 'À cette position, le texte n’a pas changé d’un mot.',
  removed: 'retiré\u00a0:',
  added: 'ajouté\u00a0:',
  end: 'fin',
  legend: 'Barré\u00a0: signé, mais plus dans la bibliothèque. Souligné\u00a0: écrit depuis.',
};
