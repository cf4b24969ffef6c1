import { capitalise, countInWords } from '../../format/count.ts';
import type { governance as french } from '../fr/governance.ts';

/** The ladder a disagreement climbs (M18). */
export const governance: typeof french = {
  title: 'Escalation ladder',
  empty: 'Nothing says what becomes of a disagreement.',
  next: 'Add “governance.escalation” to the record: who settles at each level, and how soon.',
  openConflict: (title, level, days) => `“${title}” has been open for ${days}, and is at level ${level}.`,
  openConflicts: (count) =>
    `${capitalise(countInWords(count, 'en', { one: 'conflict is', other: 'conflicts are' }))} open.`,
  conflictDeadline: (date, next, from) =>
    `**Without agreement on ${date}, it moves to the next level (${next}) on ${from}.**`,
  conflictLast: (date) => `**This level must conclude by ${date}; no other follows it.**`,
  conflictLate: (date) => `**The time allowed at this level ran out on ${date}.**`,
  calm: 'No conflict is open.',
  noLadder: 'No ladder is agreed.',
  rungs: (count) => `The ladder has ${countInWords(count, 'en', { one: 'level', other: 'levels' })}.`,
  here: (day, total) => `Here, day ${day} of ${total}`,
  hereLate: (days) => `Here, ${days} late`,
  hereOpen: (days) => `Here for ${days}`,
  level: (level) => `Level ${level}`,
  within: (duration) => duration,
  appointedBy: (text) => `appointed by: ${text}`,
  arbitrators: (count) => countInWords(count, 'en', { one: 'arbitrator', other: 'arbitrators' }),
  seat: (seat) => `seat in ${seat}`,
  language: (language) => `language: ${language}`,
  then: (text) => `without agreement: ${text}`,
  concludesBy: (date) => `To conclude by ${date}`,
  runs: (from, deadline) => `Otherwise, from ${from} to ${deadline}`,
  startsOn: (date) => `Otherwise, from ${date}`,
  counted: (conflict, since) =>
    `Dates are counted for “${conflict}”, at this level since ${since}, if it is not settled before.`,
  urgent: (text) => `In an emergency, without waiting for the end of the ladder: ${text}.`,
};
