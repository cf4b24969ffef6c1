import { capitalise, countInWords, numberInWords } from '../../format/count.ts';
import type { okr as french } from '../fr/okr.ts';

const results = { one: 'key result', other: 'key results' };

/** Shared objectives, their parts and their key results (M03). */
export const okr: typeof french = {
  title: 'Shared OKRs',
  empty: 'No shared objective is written.',
  next: 'Add “okrs” to the record: a shared ambition, a due date, and three to five key results with their start, their target and the KPI that measures them.',
  standing: (title, share, elapsed) => `“${title}” is at ${share} while ${elapsed} of the time is gone.`,
  reached: (title, share) => `“${title}” is at ${share}, with no due date to compare it with.`,
  tooFew: (title) => `Too few figures tell where “${title}” stands.`,
  holding: (holding, timed) => {
    if (timed === 1) {
      return holding === 1
        ? '**The only measured result is on pace.**'
        : '**The only measured result is not on pace.**';
    }
    if (holding === 0)
      return `**${timed === 2 ? 'Neither of the two' : `None of the ${numberInWords(timed, 'en')}`} measured results is on pace.**`;
    if (holding === timed)
      return `**${timed === 2 ? 'Both' : `All ${numberInWords(timed, 'en')}`} measured results are on pace.**`;
    return `**${capitalise(countInWords(holding, 'en', { one: 'result', other: 'results' }))} out of ${numberInWords(timed, 'en')} ${holding === 1 ? 'is' : 'are'} on pace.**`;
  },
  unmeasured: (count) =>
    `${capitalise(countInWords(count, 'en', { one: 'result has', other: 'results have' }))} no figure.`,
  outside: (count) =>
    `${capitalise(countInWords(count, 'en', { one: 'objective does', other: 'objectives do' }))} not have three to five key results.`,
  count: (count) => `${capitalise(countInWords(count, 'en', results))}, three to five are needed`,
  partOf: (party) => `${party}’s part`,
  noDue: 'no due date',
  noOwner: 'Nobody answers for it',
  noMeasure: 'no KPI',
  noValue: 'no figure',
  valueIn: (value, period, isTotal) => (isTotal ? `${value} in all, ${period} included` : `${value} in ${period}`),
  by: (value, date) => `${value} by ${date}`,
  raw: (share) => `reckoned: ${share}`,
  pace: {
    done: 'Attained',
    'on-pace': 'On pace',
    behind: 'Behind',
    'far-behind': 'Far behind',
    undated: 'No due date',
    'no-data': 'No data',
  },
  receding: 'On pace, but slipping back',
  rule: 'Full bar: the share of the way from start to target. Dotted line: the share of time gone. Solid line on the right: the target. Far behind: less than half of the time gone. Slipping back: the last value has moved away from the target.',
};
