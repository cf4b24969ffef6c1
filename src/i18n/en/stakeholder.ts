import { capitalise, countInWords } from '../../format/count.ts';
import { formatList } from '../../format/list.ts';
import type { stakeholder as french } from '../fr/stakeholder.ts';

const lists = (names: readonly string[]) => formatList(names, 'en');

/** The stakeholders of a partnership: the map and the engagement each is owed (M04). */
export const stakeholder: typeof french = {
  title: 'Stakeholders',
  empty: 'No stakeholder is listed.',
  next: 'Add “stakeholders” to the record: a name, a power and an interest from 1 to 5 are enough to draw the map.',
  keyPlayers: (count) =>
    count === 0
      ? 'No key player is identified.'
      : `${capitalise(countInWords(count, 'en', { one: 'key player', other: 'key players' }))} to work with closely.`,
  resisting: (names) =>
    names.length === 1 ? `**${lists(names)}: power, and reluctance.**` : `**Power and reluctance: ${lists(names)}.**`,
  distant: (names) =>
    names.length === 1
      ? `**${lists(names)}: much power, little interest.**`
      : `**Much power, little interest: ${lists(names)}.**`,
  unowned: (count) =>
    `${capitalise(countInWords(count, 'en', { one: 'relationship has', other: 'relationships have' }))} no owner.`,
  table: 'Stakeholders, their place and who looks after them',
  columns: ['Mark', 'Person or group', 'Place and stance', 'What it is owed', 'Relationship kept by?'],
  owed: {
    'manage-closely': 'A seat where decisions are taken',
    'keep-satisfied': 'A short answer with figures before each decision',
    'keep-informed': 'Regular news, a role as ambassador',
    monitor: 'General information',
  },
  map: (count) => `Power and interest map, ${countInWords(count, 'en', { one: 'stakeholder', other: 'stakeholders' })}`,
  power: 'power, 1 to 5',
  interest: 'interest, 1 to 5',
  third: 'Third party',
  resistance: (text) => `Resistance: ${text}`,
  capacity: (text) => `Can commit: ${text}`,
  noOwner: 'Nobody',
  rule: 'From 3, power or interest counts as high: when in doubt, closer attention.',
  crowded: 'A plus sign and a number: as many others at the same point, named in the table.',
  quadrants: (counts) =>
    `Key players: ${counts['manage-closely']}. Keep satisfied: ${counts['keep-satisfied']}. Keep informed: ${counts['keep-informed']}. Monitor: ${counts.monitor}.`,
};
