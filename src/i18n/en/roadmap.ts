import { capitalise, countInWords } from '../../format/count.ts';
import type { roadmap as french } from '../fr/roadmap.ts';

/** What the partners watch, plan and try together (M46). */
export const roadmap: typeof french = {
  title: 'What comes next',
  table: 'Projects watched, planned or tried together',
  sentence: (count) => `${capitalise(countInWords(count, 'en', { one: 'project is', other: 'projects are' }))} open.`,
  late: (count) => `**${capitalise(countInWords(count, 'en', { one: 'is', other: 'are' }))} past due.**`,
  next: (title, date) => `**Next due: ${title}, ${date}.**`,
  columns: ['Project', 'Step', 'Due', 'Expected result?', 'Tools?', 'Carried by?'],
  acrossColumns: ['Project', 'Partnership', 'Step', 'Due', 'Expected result?', 'Carried by?'],
  state: { late: 'Late', planned: 'Planned', undated: 'No date' },
  acrossTitle: 'Opportunities',
  acrossNone: 'No opportunity is open: nothing is watched, planned or tried with a partner.',
  acrossNext:
    'Write under “roadmap” of a record what you watch (“watch”), plan (“planning”) or try (“pilot”) together.',
  across: (count, pilots) =>
    `${capitalise(countInWords(count, 'en', { one: 'opportunity is', other: 'opportunities are' }))} open across the portfolio, ${pilots === 0 ? '**none on trial.**' : `**${countInWords(pilots, 'en', { one: 'on trial', other: 'on trial' })}.**`}`,
};
