import { capitalise, countInWords } from '../../format/count.ts';
import type { running as french } from '../fr/running.ts';

/** The working life of a partnership: roles, exchanges, tools, rituals, pooled resources, training (M20, M23–M27, M30). */
export const running: typeof french = {
  title: 'How we work',
  roles: (count) => `${capitalise(countInWords(count, 'en', { one: 'task is', other: 'tasks are' }))} assigned.`,
  noRole: 'No task is assigned.',
  orphans: (count) => `**${capitalise(countInWords(count, 'en', { one: 'has', other: 'have' }))} no lead.**`,
  allLed: 'Each has a lead.',
  noTruth: '**No tool is the source of truth.**',
  nobody: 'Nobody',
  rolesHead: 'Who answers for what',
  roleColumns: ['Task', 'Lead', 'With?', 'Deliverable?', 'Limit of decision?'],
  communicationHead: 'Communication plan',
  communicationColumns: ['Exchange', 'Rhythm', 'Purpose?', 'Place?', 'People?'],
  toolsHead: 'Tools',
  toolColumns: ['Tool', 'What goes there', 'Access?'],
  truth: 'Source of truth',
  ritualsHead: 'Rituals',
  ritualColumns: ['Ritual', 'Rhythm', 'Since?', 'Next date'],
  trainingHead: 'Training',
  trainingColumns: ['Topic', 'Audience?', 'Date', 'State'],
  done: 'Done',
  planned: 'Planned',
  overdue: 'Overdue',
  undated: 'No date',
};
