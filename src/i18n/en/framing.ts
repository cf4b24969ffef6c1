import { capitalise, countInWords, numberInWords } from '../../format/count.ts';
import type { framing as french } from '../fr/framing.ts';

/** How the partnership was framed (M02). */
export const framing: typeof french = {
  title: 'Framing',
  empty: 'The framing is not written.',
  next: 'Add “framing” to the record: who took part, the calendar by phase, the KPIs, the means and what your own teams are told.',
  answered: (answered, total) =>
    answered === total
      ? `All ${numberInWords(total, 'en')} framing practices are written.`
      : answered === 0
        ? `None of the ${numberInWords(total, 'en')} framing practices is written.`
        : `${capitalise(countInWords(answered, 'en', { one: 'practice', other: 'practices' }))} out of ${numberInWords(total, 'en')} ${answered === 1 ? 'is' : 'are'} written.`,
  missing: (names) => `**Missing: ${names}.**`,
  practices: {
    involved: 'decision makers and teams',
    calendar: 'calendar',
    indicators: 'KPIs',
    resources: 'means',
    announcements: 'internal communication',
  },
  practicesTable: 'Who framed it, with what, measured how',
  practiceColumns: ['Practice', 'What is planned'],
  decision: 'Decision makers',
  operations: 'Teams',
  indicators: 'KPIs',
  financial: 'Money',
  human: 'People',
  technological: 'Technology',
  calendarHead: 'Calendar by phase',
  calendarColumns: ['Phase', 'From', 'To', 'Deliverable?', 'State'],
  phase: { past: 'Past', current: 'Under way', ahead: 'Ahead' },
  announcementsHead: 'Internal communication',
  announcementColumns: ['To', 'Message', 'Through?', 'On?', 'Told by'],
};
