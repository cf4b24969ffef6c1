import type { Complement } from '../../domain/frame/complementarity.ts';
import { capitalise, countInWords } from '../../format/count.ts';
import { formatList } from '../../format/list.ts';

/** What each side brings, and what it makes with the other’s (M05). */
export const complementarity = {
  title: 'Complémentarité',
  empty: 'Aucun apport n’est inventorié.',
  next: 'Ajoutez «\u00a0contributions\u00a0» à la fiche\u00a0: ce que chacun apporte, avec la force de chaque partie de 0 à 5, et ce que l’on ne pourrait pas rebâtir seul («\u00a0alone\u00a0»).',
  count: (synergies: number, redundancies: number) => {
    const synergy = { one: 'synergie', other: 'synergies' };
    const redundancy = { one: 'redondance', other: 'redondances' };
    const told = [
      synergies === 0 ? 'aucune synergie' : countInWords(synergies, 'fr', synergy, 'feminine'),
      ...(redundancies === 0 ? [] : [countInWords(redundancies, 'fr', redundancy, 'feminine')]),
    ];
    return `${capitalise(told.join(', '))}.`;
  },
  blindSpots: (names: readonly string[]) =>
    names.length === 1
      ? `**Un angle mort\u00a0: ${names[0] ?? ''}.**`
      : `**${capitalise(countInWords(names.length, 'fr', { one: 'angle mort', other: 'angles morts' }))}\u00a0: ${formatList(names, 'fr')}.**`,
  unanswered: '**La question de ce que l’on ne pourrait pas rebâtir seul reste sans réponse.**',
  question: 'Que ne pourrions-nous pas rebâtir seuls, à coût et délai raisonnables\u202f?',
  answer: (name: string, text: string) => `${name}\u00a0: ${text}.`,
  noAnswer: 'Pas encore de réponse.',
  table: 'Matrice de complémentarité',
  columns: { name: 'Apport', scale: 'Force, de 0 à 5', status: 'Lecture', note: 'Limite' },
  rule: 'Synergie\u00a0: au moins 4 d’un côté, au plus 2 de l’autre. Redondance\u00a0: au moins 4 des deux. Angle mort\u00a0: au plus 2 des deux.',
  complement: {
    synergy: 'Synergie',
    redundancy: 'Redondance',
    'to-balance': 'À équilibrer',
    'blind-spot': 'Angle mort',
    unrated: 'Force à noter',
  } satisfies Record<Complement, string> as Record<Complement, string>,
};
