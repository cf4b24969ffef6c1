import { capitalise, countInWords, numberInWords } from '../../format/count.ts';
import { formatList } from '../../format/list.ts';
import type { exit as french } from '../fr/exit.ts';

/** How the parties would leave, agreed while they get on (M45). */
export const exit: typeof french = {
  title: 'Exit',
  empty: 'No exit plan is written.',
  next: 'Write “exit” in the record while all is well: what triggers it, and what becomes of data, property, people and customers.',
  ready: (count, total) =>
    count === total
      ? `**All ${numberInWords(total, 'en')} parts of the plan are written.**`
      : `${capitalise(countInWords(count, 'en', { one: 'part', other: 'parts' }))} of the plan out of ${numberInWords(total, 'en')} ${count === 1 ? 'is' : 'are'} written.`,
  missing: (names) => `**Missing: ${formatList(names, 'en')}.**`,
  present: 'Written',
  absent: 'Missing',
  stale: 'To be redone',
  planHead: 'Exit plan',
  planColumns: ['Part', 'State', 'What is agreed'],
  triggersHead: 'What triggers it',
  triggerColumns: ['Trigger'],
  scenariosHead: 'Scenarios of end or transformation',
  scenarioColumns: ['Scenario'],
  noTrigger: 'No trigger is agreed.',
};
