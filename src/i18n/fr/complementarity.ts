import { capitalise, countInWords } from '../../format/count.ts';
import { formatList } from '../../format/list.ts';

/** What each side brings, what is shared, and how the two cultures meet (M05, M06, M09, M12, M36). */
export const complementarity = {
  title: 'Apports et complémentarité',
  contributions: (count: number) =>
    `${capitalise(countInWords(count, 'fr', { one: 'apport est inventorié', other: 'apports sont inventoriés' }))}.`,
  noContribution: 'Aucun apport n’est inventorié.',
  alone: (count: number, total: number) =>
    count === 0
      ? '**La question de ce que l’on ne pourrait pas refaire seul reste sans réponse.**'
      : count === total
        ? '**Aucun ne pourrait être refait seul à un coût raisonnable.**'
        : `**${capitalise(countInWords(count, 'fr', { one: 'ne pourrait pas être refait seul', other: 'ne pourraient pas être refaits seuls' }))} à un coût raisonnable.**`,
  contributionsHead: 'Qui apporte quoi',
  contributionColumns: ['Apport', 'Limite?', 'Impossible à refaire seul?'],
  strength: (value: number) => `${value} sur 5`,
  knowledgeHead: 'Ce que l’on partage',
  can: 'Partagé',
  could: 'Partageable sous condition',
  cannot: 'Jamais partagé',
  swotHead: 'Forces, faiblesses, opportunités, menaces',
  swotColumns: ['Côté', 'Forces', 'Faiblesses'],
  outside: 'Le dehors, pour les deux parties',
  outsideColumns: ['Ce qui vient du dehors', 'Entrée'],
  opportunity: 'Opportunité',
  threat: 'Menace',
  crossingsHead: 'Croisements',
  crossingColumns: ['Idée', 'Ce qui se croise', 'Portée par?', 'Pour le?'],
  cultureTitle: 'Accord des cultures',
  risk: (names: readonly string[]) => `**${capitalise(formatList(names, 'fr'))}\u00a0: l’écart est un risque.**`,
  friction: (names: readonly string[]) => `${capitalise(formatList(names, 'fr'))}\u00a0: friction à traiter.`,
  noGap: 'Aucun écart de deux points ou plus entre les cultures.',
  noFit: 'Les cultures n’ont pas été comparées.',
  fitHead: 'Chaque partie se note, de 1 à 5',
  dimension: 'Dimension',
  gap: 'Écart#',
  handle: 'Ce que l’on en fait?',
  fitRule: 'Deux points d’écart\u00a0: une friction. Trois ou plus\u00a0: un risque.',
  healthCheckHead: 'Évaluation croisée de la relation',
  item: 'Ce qui est évalué',
  on: 'Le',
  expectationsHead: 'Attentes et ajustements',
  expectationColumns: ['Attente de départ', 'Exprimée par?', 'Ajustement convenu', 'Effet attendu?'],
  noAdjustment: 'Aucun ajustement convenu',
};
