import { capitalise, countInWords, numberInWords } from '../../format/count.ts';
import type { role as french } from '../fr/role.ts';

const tasks = { one: 'task', other: 'tasks' };

/** Who answers for what (M20). */
export const role: typeof french = {
  title: 'Roles',
  empty: 'No task is assigned.',
  next: 'Add “roles” to the record: a task, the party or person who answers for it, and what they deliver.',
  led: (led, total) =>
    led === total
      ? total === 1
        ? 'The only task has a lead.'
        : `All ${numberInWords(total, 'en')} tasks have a lead.`
      : led === 0
        ? `No task out of ${numberInWords(total, 'en')} has a lead.`
        : `${capitalise(countInWords(led, 'en', tasks))} out of ${numberInWords(total, 'en')} ${led === 1 ? 'has' : 'have'} a lead.`,
  unanswered: (names) => `**Nobody answers for: ${names}.**`,
  leaderless: (names) => `Shared without a lead: ${names}.`,
  state: { bad: 'Task without anyone', watch: 'Without a lead' },
  nobody: 'Nobody',
  noLead: 'without a lead',
  noLimit: 'Not set',
  columns: ['Task', 'Answers', 'With?', 'Deliverable?', 'Limit of decision?'],
};
