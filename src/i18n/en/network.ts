import { capitalise, countInWords } from '../../format/count.ts';
import { formatList } from '../../format/list.ts';

/** The map of the network; whom it names stays on its page. */
export const network = {
  title: 'Network',
  heading: 'Whom we know outside',
  description: 'The map of the network, by kind of value.',
  none: 'The network is not described yet.',
  noneNext:
    'Write network.yaml: for each contact a kind of value, the last exchange, and the day until which you keep their data.',
  sentence: (total: number, gaps: readonly string[], cold: number) => {
    const opening = `${capitalise(countInWords(total, 'en', { one: 'contact', other: 'contacts' }))}.`;
    const missing =
      gaps.length === 0 ? 'Every kind has at least one contact.' : `**Missing: ${formatList(gaps, 'en')}.**`;
    const chilled =
      cold === 0
        ? 'No relationship has gone cold.'
        : cold === total
          ? total === 1
            ? 'The relationship has gone cold.'
            : 'All relationships have gone cold.'
          : `${capitalise(countInWords(cold, 'en', { one: 'relationship has', other: 'relationships have' }))} gone cold.`;
    return `${opening} ${missing} ${chilled}`;
  },
  onlyExpired: 'No contact left to keep: **those that remain are to be removed.**',
  privacy: 'This page names people. It is in no partner edition, no search index and no export.',
  privacyLink: 'Remove someone',
  map: 'The map',
  kinds: {
    mentor: { one: 'Mentors', missing: 'a mentor' },
    'technical-expert': { one: 'Technical experts', missing: 'a technical expert' },
    prescriber: { one: 'Referrers', missing: 'a referrer' },
    'potential-partner': { one: 'Potential partners', missing: 'a potential partner' },
  },
  groupState: { held: 'Covered', cold: 'To warm up', gap: 'Gap' },
  contactForms: { one: 'contact', other: 'contacts' },
  gapNext: 'Nobody. Ask a warm contact to introduce you to someone.',
  table: (kind: string) => `Contacts: ${kind}`,
  columns: ['Contact', 'Relationship', 'Last exchange@', 'Given?', 'Asked?', 'Referrals?', 'Kept until@?'],
  states: { alive: 'Alive', cold: 'Gone cold', unknown: 'No date' },
  warmth: { cold: 'cold', lukewarm: 'lukewarm', warm: 'warm' },
  keeper: (name: string) => `kept by ${name}`,
  noKeeper: 'kept by nobody',
  never: 'None',
  noReferral: 'None',
  coldHead: 'Relationships gone cold',
  coldSentence: (count: number) =>
    `**${capitalise(countInWords(count, 'en', { one: 'relationship', other: 'relationships' }))} without an exchange for over six months, or cold in the eyes of ${count === 1 ? 'its keeper' : 'their keepers'}.** Give first.`,
  coldNone: 'Every dated relationship has had an exchange within six months.',
  giftHead: 'Giving before asking',
  giftSentence: (count: number, total: number) =>
    count === 0
      ? 'No relationship was given to for three months before anything was asked.'
      : count === total
        ? '**Every relationship was given to for three months before anything was asked.**'
        : `**${capitalise(countInWords(count, 'en', { one: 'relationship was', other: 'relationships were' }))} given to for three months or more before anything was asked.**`,
  referrals: (count: number) =>
    count === 0
      ? 'No referral received.'
      : `${capitalise(countInWords(count, 'en', { one: 'referral', other: 'referrals' }))} received.`,
  expiredHead: 'To remove',
  expiredSentence: (count: number) =>
    `**${capitalise(countInWords(count, 'en', { one: 'contact was', other: 'contacts were' }))} to be removed from the file and from its history.** The page names them no more.`,
  expiredTable: 'Contacts to remove',
  expiredColumns: ['Where', 'To be kept until', 'Kept by'],
};
