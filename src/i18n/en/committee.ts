import { capitalise, countInWords, formatCount, numberInWords } from '../../format/count.ts';
import type { committee as french } from '../fr/committee.ts';

const minutes = { one: 'minute', other: 'minutes' };
const lacks = { mandate: 'no mandate', members: 'no member', date: 'no date' };

/** The committees, their preparation and their meetings (M21). */
export const committee: typeof french = {
  title: 'Committees',
  empty: 'No committee is described.',
  next: 'Add “governance.committees” to the record: a name, a mandate, members, a rhythm and a first date.',
  dated: (dated, total) =>
    dated === 0
      ? '**No committee meeting is planned.**'
      : dated === total
        ? total === 1
          ? 'The only committee has a date.'
          : `All ${numberInWords(total, 'en')} committees have a date.`
        : `${capitalise(countInWords(dated, 'en', { one: 'committee', other: 'committees' }))} out of ${numberInWords(total, 'en')} ${dated === 1 ? 'has' : 'have'} a date.`,
  bare: (name, missing) => `**${name}: ${missing.map((lack) => lacks[lack]).join(', ')}.**`,
  upcoming: (name, date, isDecisive) =>
    isDecisive ? `Next meeting: **${name}, ${date}**.` : `Next meeting: ${name}, ${date}.`,
  rule: 'Dates follow from the rhythm; a meeting that falls on a day off moves to the next working day.',
  table: 'Committees, next meeting and members',
  columns: ['Committee', 'Next meeting', 'State', 'Members?'],
  noCadence: 'no rhythm',
  reportsTo: (name) => `reports to: ${name}`,
  noDate: 'No date',
  quorum: (count) => `quorum: ${countInWords(count, 'en', { one: 'member', other: 'members' })} present`,
  noMandate: 'No written mandate',
  noMembers: 'No member',
  undated: 'Not planned',
  ahead: 'To come',
  papersBy: (date) => `Papers due ${date}`,
  state: { bad: 'Incomplete', watch: 'Not planned' },
  preparationHead: 'Mandates and preparation',
  preparationColumns: ['Committee', 'Mandate', 'Agenda?', 'Papers?', 'Next dates'],
  delegation: (text) => `delegates: ${text}`,
  papers: (duration) => `${duration} before`,
  minutes: (decision, information) =>
    `${formatCount(decision, 'en', minutes)} to decide, ${formatCount(information, 'en', minutes)} to inform`,
  item: (item, time) => `${item} (${time}\u00a0min)`,
};
