import { capitalise, countInWords, numberInWords } from '../../format/count.ts';
import { formatList } from '../../format/list.ts';

/** How the parties would leave, agreed while they get on (M45). */
export const exit = {
  title: 'Préparation de la sortie',
  empty: 'Aucun plan de sortie n’est écrit.',
  next: 'Écrivez «\u00a0exit\u00a0» dans la fiche tant que tout va bien\u00a0: ce qui la déclenche, le sort des données, de la propriété, des équipes et des clients.',
  ready: (count: number, total: number, share: string) =>
    count === total
      ? `**Les ${numberInWords(total, 'fr')} éléments sont prêts.**`
      : `${capitalise(countInWords(count, 'fr', { one: 'élément', other: 'éléments' }))} sur ${numberInWords(total, 'fr')} ${count < 2 ? 'est prêt' : 'sont prêts'}, soit ${share}.`,
  lacks: (names: readonly string[]) => `**Il reste à régler\u00a0: ${formatList(names, 'fr')}.**`,
  unplanned: '**Les parties sont engagées sans plan de sortie.**',
  shared: (count: number) =>
    `${capitalise(countInWords(count, 'fr', { one: 'élément du plan est partagé', other: 'éléments du plan sont partagés' }))}.`,
  table: 'Éléments de la sortie',
  caption:
    'La note est la part des éléments prêts\u202f; chacun pèse autant. Un élément relu ou répété il y a plus longtemps que l’intervalle du plan (un an par défaut) ne compte plus. Des scénarios qui ne prévoient que la fin, ou que la transformation, ne comptent pas encore.',
  columns: ['Élément', 'État', 'Ce qui est écrit', 'Où?', 'Qui?'],
  state: { ready: 'Prêt', partial: 'En partie', stale: 'À refaire', missing: 'Manquant' },
  line: (line: number) => `fiche, ligne\u00a0${line}`,
  since: (text: string, date: string) => `${text}, à revoir depuis le ${date}`,
  kinds: (ends: number, transformations: number, plain: number) =>
    [
      ends > 0 ? `${numberInWords(ends, 'fr')} de fin` : '',
      transformations > 0 ? `${numberInWords(transformations, 'fr')} de transformation` : '',
      plain > 0 ? `${numberInWords(plain, 'fr')} en une phrase` : '',
    ]
      .filter(Boolean)
      .join(', '),
};

/** The ways a partnership could end or become another one (M45). */
export const scenario = {
  title: 'Fin ou transformation',
  sentence: (kept: number, total: number) =>
    kept === 0
      ? total === 1
        ? 'Un scénario est écrit. **Il ne dit pas que la relation pourrait continuer autrement.**'
        : `${capitalise(numberInWords(total, 'fr'))} scénarios sont écrits. **Aucun ne garde la relation.**`
      : kept === total
        ? `Sortir n’est pas forcément rompre. **${total === 1 ? 'Le seul scénario écrit garde la relation, aucun ne prévoit sa fin.' : `Les ${numberInWords(total, 'fr')} scénarios gardent la relation, aucun ne prévoit sa fin.`}**`
        : `Sortir n’est pas forcément rompre. **${capitalise(numberInWords(kept, 'fr'))} des ${numberInWords(total, 'fr')} scénarios ${kept < 2 ? 'garde' : 'gardent'} la relation.**`,
  table: 'Scénarios de fin et de transformation',
  columns: ['Scénario', 'Déclencheur', 'Ce qui reste', 'Délai?', 'Décide?'],
  kind: { end: 'fin', transformation: 'transformation' },
};
