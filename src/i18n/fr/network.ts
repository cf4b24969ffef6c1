import { capitalise, countInWords } from '../../format/count.ts';
import { formatList } from '../../format/list.ts';

/** The map of the network; whom it names stays on its page. */
export const network = {
  title: 'Réseau',
  heading: 'Ceux que nous connaissons au dehors',
  description: 'La carte du réseau, par genre de valeur.',
  none: 'Le réseau n’est pas encore décrit.',
  noneNext:
    'Écrivez network.yaml\u00a0: pour chaque contact un genre de valeur, le dernier échange, et le jour jusqu’auquel vous gardez ses données.',
  sentence: (total: number, gaps: readonly string[], cold: number) => {
    const opening = `${capitalise(countInWords(total, 'fr', { one: 'contact', other: 'contacts' }))}.`;
    const missing =
      gaps.length === 0 ? 'Chaque genre compte au moins un contact.' : `**Il manque ${formatList(gaps, 'fr')}.**`;
    const chilled =
      cold === 0
        ? 'Aucune relation n’a refroidi.'
        : cold === total
          ? total === 1
            ? 'La relation a refroidi.'
            : 'Toutes les relations ont refroidi.'
          : `${capitalise(countInWords(cold, 'fr', { one: 'relation a refroidi', other: 'relations ont refroidi' }, 'feminine'))}.`;
    return `${opening} ${missing} ${chilled}`;
  },
  onlyExpired: 'Plus aucun contact à garder\u00a0: **ceux qui restent sont à retirer.**',
  privacy:
    'Cette page nomme des personnes. Elle n’est dans aucune édition partenaire, ni dans la recherche, ni dans un export.',
  privacyLink: 'Retirer quelqu’un',
  map: 'La carte',
  kinds: {
    mentor: { one: 'Mentors', missing: 'un mentor' },
    'technical-expert': { one: 'Experts techniques', missing: 'un expert technique' },
    prescriber: { one: 'Prescripteurs', missing: 'un prescripteur' },
    'potential-partner': { one: 'Partenaires possibles', missing: 'un partenaire possible' },
  },
  groupState: { held: 'Pourvu', cold: 'À réchauffer', gap: 'Manque' },
  contactForms: { one: 'contact', other: 'contacts' },
  gapNext: 'Personne. Demandez à un contact chaleureux de vous présenter quelqu’un.',
  table: (kind: string) => `Contacts\u00a0: ${kind}`,
  columns: ['Contact', 'Relation', 'Dernier échange@', 'Donné?', 'Demandé?', 'Recommandations?', 'Gardé jusqu’au@?'],
  states: { alive: 'Vivante', cold: 'Refroidie', unknown: 'Sans date' },
  warmth: { cold: 'froide', lukewarm: 'tiède', warm: 'chaleureuse' },
  keeper: (name: string) => `suivie par ${name}`,
  noKeeper: 'suivie par personne',
  never: 'Aucun',
  noReferral: 'Aucune',
  coldHead: 'Relations refroidies',
  coldSentence: (count: number) =>
    `**${capitalise(countInWords(count, 'fr', { one: 'relation', other: 'relations' }, 'feminine'))} sans échange depuis plus de six mois, ou ${count === 1 ? 'froide de l’avis de qui la suit' : 'froides de l’avis de qui les suit'}.** Donnez d’abord.`,
  coldNone: 'Chaque relation datée a eu un échange depuis six mois.',
  giftHead: 'Donner avant de demander',
  giftSentence: (count: number, total: number) =>
    count === 0
      ? 'Aucune relation n’a encore reçu pendant trois mois avant qu’on lui demande quoi que ce soit.'
      : count === total
        ? '**Toutes les relations ont reçu pendant trois mois avant qu’on leur demande quoi que ce soit.**'
        : `**${capitalise(countInWords(count, 'fr', { one: 'relation a reçu', other: 'relations ont reçu' }, 'feminine'))} pendant trois mois ou plus avant qu’on ${count === 1 ? 'lui' : 'leur'} demande quoi que ce soit.**`,
  referrals: (count: number) =>
    count === 0
      ? 'Aucune recommandation reçue.'
      : `${capitalise(countInWords(count, 'fr', { one: 'recommandation reçue', other: 'recommandations reçues' }, 'feminine'))}.`,
  expiredHead: 'À retirer',
  expiredSentence: (count: number) =>
    `**${capitalise(countInWords(count, 'fr', { one: 'contact devait', other: 'contacts devaient' }))} être retiré${count === 1 ? '' : 's'} du fichier et de son historique.** La page ne ${count === 1 ? 'le' : 'les'} nomme plus.`,
  expiredTable: 'Contacts à retirer',
  expiredColumns: ['Où', 'À garder jusqu’au', 'Suivi par'],
};
