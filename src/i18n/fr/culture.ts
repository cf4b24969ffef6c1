import type { FitState } from '../../domain/frame/cultural-fit.ts';
import { capitalise } from '../../format/count.ts';
import { formatList } from '../../format/list.ts';

/** How far apart the two cultures are (M09). */
export const culture = {
  title: 'Proximité culturelle',
  empty: 'Les deux cultures n’ont pas été comparées.',
  next: 'Ajoutez «\u00a0fit\u00a0» à la fiche\u00a0: chaque partie se note de 1 à 5 sur la décision, le rythme, les valeurs, la communication et le risque.',
  overall: (distance: string) => `Distance moyenne de ${distance} sur 4.`,
  unrated: 'Aucune dimension n’est encore notée des deux côtés.',
  risk: (names: readonly string[]) => `**${capitalise(formatList(names, 'fr'))}\u00a0: l’écart est un risque.**`,
  friction: (names: readonly string[]) => `${capitalise(formatList(names, 'fr'))}\u00a0: friction à traiter.`,
  noGap: 'Aucun écart de deux points ou plus entre les cultures.',
  table: 'Proximité culturelle, deux notes par dimension',
  columns: { name: 'Dimension', scale: 'De 1 à 5', gap: 'Écart', status: 'État', note: 'Ce qui est prévu' },
  rule: 'Chaque partie se note elle-même sur la même échelle. Deux points d’écart\u00a0: une friction à traiter. Trois ou plus\u00a0: un risque.',
  ends: {
    'decision-process': 'centralisé à délégué',
    'work-rhythm': 'planifié à réactif',
    values: 'héritage à rupture',
    'communication-style': 'directe à implicite',
    'risk-attitude': 'prudente à audacieuse',
  },
  state: { close: 'Proche', friction: 'À surveiller', risk: 'À traiter', unrated: 'Note attendue' } satisfies Record<
    FitState,
    string
  > as Record<FitState, string>,
  nothing: 'Rien à prévoir',
  toHandle: 'Rien n’est prévu',
};
