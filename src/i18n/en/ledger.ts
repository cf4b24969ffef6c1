import { capitalise, countInWords, numberInWords } from '../../format/count.ts';
import { formatList } from '../../format/list.ts';
import type { ledger as french } from '../fr/ledger.ts';

const said = (count: number, one: string, other: string) =>
  count === 0 ? '' : countInWords(count, 'en', { one, other });

/**
 * The journal read by kind: decisions, commitments, conflicts, wins, lessons, incidents, formal notices (M17,
 * M22, M29, M40, M42, M43).
 */
export const ledger: typeof french = {
  none: '–',
  decisions: {
    title: 'Decisions',
    sentence: (inForce, superseded, refused) => {
      const rest = formatList(
        [
          said(superseded, 'was superseded', 'were superseded'),
          said(refused, 'was not adopted', 'were not adopted'),
        ].filter(Boolean),
        'en',
      );
      return inForce === 0
        ? `No decision is in force: **${rest}.**`
        : `${capitalise(said(inForce, 'decision is in force', 'decisions are in force'))}${rest === '' ? '.' : `, **${rest}.**`}`;
    },
    columns: ['Decision', 'Taken on@', 'State', 'By', 'How it was decided?', 'Votes?'],
    state: { 'in-force': 'In force', superseded: 'Superseded', 'not-adopted': 'Not adopted' },
    by: (title, date) => `by “${title}”, ${date}`,
  },
  commitments: {
    title: 'Commitments',
    sentence: (counts) => {
      const settled = [
        said(counts.kept, 'was kept on time', 'were kept on time'),
        said(counts.late, 'was kept late', 'were kept late'),
      ].filter(Boolean);
      const unsettled = [
        said(counts.overdue, 'is late', 'are late'),
        said(counts.broken, 'was not kept', 'were not kept'),
      ].filter(Boolean);
      return [
        settled.length === 0 ? 'No commitment has been kept yet.' : `${capitalise(formatList(settled, 'en'))}.`,
        unsettled.length === 0 ? '' : `**${capitalise(formatList(unsettled, 'en'))}.**`,
        counts.open === 0 ? '' : `${capitalise(said(counts.open, 'is still to be kept', 'are still to be kept'))}.`,
      ]
        .filter(Boolean)
        .join(' ');
    },
    columns: ['Commitment', 'Who', 'Due@', 'State'],
    state: {
      overdue: 'Late',
      open: 'To be kept',
      'not-kept': 'Not kept',
      'kept-late': 'Kept late',
      kept: 'Kept',
    },
    keptOn: (date) => `on ${date}`,
  },
  conflicts: {
    title: 'Conflicts',
    sentence: (open, total) =>
      open === 0
        ? total === 1
          ? 'The only conflict noted is resolved.'
          : `All ${numberInWords(total, 'en')} conflicts noted are resolved.`
        : `**${capitalise(countInWords(open, 'en', { one: 'conflict is open', other: 'conflicts are open' }))}**${total === open ? '.' : ` out of ${numberInWords(total, 'en')} noted.`}`,
    median: (count, days) => (count === 1 ? `One resolution took ${days}.` : `Half are resolved within ${days}.`),
    columns: ['Conflict', 'Opened on@', 'State', 'Subject', 'Next step', 'Outcome?'],
    closed: (date) => `on ${date}`,
    after: (closed, days) => `${closed}, in ${days}`,
    age: (days) => `for ${days}`,
    concludeBy: (date) => `conclude by ${date}`,
    next: (level) => `else ${level}`,
    last: 'the last step of the ladder',
    types: 'By subject',
    typeColumns: ['Subject', 'Open#', 'Resolved#', 'Median time#', 'What usually helps?'],
    remedies: {
      objectives: 'Renegotiate the priorities',
      communication: 'Train, clarify',
      financial: 'Audit, open the accounts',
      quality: 'Measure together, agree on a plan',
      legal: 'Read the contract again, ask for a joint opinion',
      other: 'Name the subject in the “type” field',
    },
  },
  wins: {
    title: 'Wins',
    empty: 'No win is noted.',
    next: 'Add an entry “kind: win” to the journal, even a small one, with its evidence (“evidence”) and how you celebrated it (“form”).',
    sentence: (count, date) =>
      `${capitalise(countInWords(count, 'en', { one: 'win is noted', other: 'wins are noted' }))}, the last on ${date}.`,
    overdue: '**Nothing to celebrate for more than two quarters.**',
    columns: ['Win', 'Date@', 'Celebrated by', 'Evidence'],
  },
  lessons: {
    title: 'Lessons',
    sentence: (count) =>
      `${capitalise(countInWords(count, 'en', { one: 'lesson has', other: 'lessons have' }))} been drawn from this partnership.`,
    columns: ['Lesson', 'Date@', 'To repeat', 'To avoid', 'Context?'],
  },
  incidents: {
    title: 'Incidents',
    sentence: (count, date) =>
      `${capitalise(countInWords(count, 'en', { one: 'incident is noted', other: 'incidents are noted' }))}, the last on ${date}.`,
    columns: ['Incident', 'Date@', 'KPI or clause', 'Evidence?'],
  },
  notices: {
    title: 'Formal notices',
    sentence: (count, date) =>
      `${capitalise(countInWords(count, 'en', { one: 'formal notice is noted', other: 'formal notices are noted' }))}, the last on ${date}.`,
    columns: ['Formal notice', 'Date@', 'To', 'Clause', 'Evidence?'],
  },
};
