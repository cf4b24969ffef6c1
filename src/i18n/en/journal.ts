import { capitalise, countInWords } from '../../format/count.ts';
import type { journal as french } from '../fr/journal.ts';

/** The dated events of a partnership (M18, M29, M40, M42, M43). */
export const journal: typeof french = {
  title: 'Journal',
  empty: 'The journal is empty.',
  next: 'The first event goes into the record’s “journal” folder: a decision, a commitment, a win, a conflict.',
  events: (count, since) =>
    `${capitalise(countInWords(count, 'en', { one: 'event', other: 'events' }))} noted since ${since}.`,
  older: (count) =>
    `Show the ${count === 1 ? 'older event' : countInWords(count, 'en', { one: 'older event', other: 'older events' })}`,
  state: { open: 'Open', resolved: 'Resolved' },
  type: (type) => `Subject: ${type}`,
  told: (date) => `Told to the other party on ${date}`,
  to: (name) => `Sent to ${name}`,
  openedBy: (name) => `Opened by ${name}`,
  resolved: (date) => `Resolved on ${date}`,
  resolution: (text) => `Solution: ${text}`,
  agreement: (text) => `Written agreement: ${text}`,
  by: (name) => `Decided by ${name}`,
  protocol: (text) => `How it was decided: ${text}`,
  matter: (text) => `Matter put to the vote: ${text}`,
  secondCall: 'Voted on second call',
  votes: (text) => `Votes: ${text}`,
  supersedes: (text) => `Replaces: ${text}`,
  owner: (name) => `Commitment of ${name}`,
  due: (date) => `due ${date}`,
  keptOn: (date) => `Kept on ${date}`,
  form: (text) => `Celebration: ${text}`,
  evidence: (text) => `Evidence: ${text}`,
  context: (text) => `Context: ${text}`,
  repeat: (text) => `To repeat: ${text}`,
  avoid: (text) => `To avoid: ${text}`,
  kpi: (title) => `KPI: ${title}`,
  clause: (title) => `Clause: ${title}`,
};
