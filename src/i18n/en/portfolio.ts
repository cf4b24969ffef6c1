import { capitalise, countInWords } from '../../format/count.ts';
import type { portfolio as french } from '../fr/portfolio.ts';

const partnerships = { one: 'partnership', other: 'partnerships' };

/** The portfolio table and its filters. */
export const portfolio: typeof french = {
  calendar: 'Calendar',
  title: 'Portfolio',
  heading: 'All partnerships',
  tableLabel: 'Table of the partnerships',
  description: 'All partnerships, their stage, their two healths and their next deadline.',
  none: 'No partnership is recorded yet.',
  noneNext: 'The first takes about ten lines in the “partnerships” folder: a title, a type, a stage and two parties.',
  sentence: (total, ok, fragile, late) => {
    const opening =
      total === 1
        ? 'One partnership is followed.'
        : `${capitalise(countInWords(total, 'en', partnerships))} are followed.`;
    if (total > 0 && ok === total)
      return `${opening} **${total === 1 ? 'Both its healths are' : 'All healths are'} on target.**`;
    const parts = [
      ok === 0 ? '' : `${countInWords(ok, 'en', { one: 'holds', other: 'hold' })} on both healths`,
      fragile === 0
        ? ''
        : countInWords(fragile, 'en', { one: 'has a fragile relationship', other: 'have a fragile relationship' }),
    ]
      .filter(Boolean)
      .join(', ');
    const delays =
      late === 0
        ? 'None is late on anything.'
        : `**${capitalise(countInWords(late, 'en', { one: 'is', other: 'are' }))} late on at least one point.**`;
    return [opening, parts === '' ? '' : `${capitalise(parts)}.`, delays].filter(Boolean).join(' ');
  },
  columns: {
    title: 'Partnership',
    type: 'Type',
    stage: 'Stage',
    value: 'Yearly value',
    business: 'Business',
    relationship: 'Relationship',
    trend: 'Trend',
    deadline: 'Next deadline',
    manager: 'Manager',
  },
  caption:
    'Health: an index from 0 to 100, on target from 75, off target below 55. The line follows the business KPI that weighs most, over eight periods; the dots mark its target. Yearly value: what the record says it is worth over twelve months.',
  search: 'Name, company, manager',
  stateLegend: 'State',
  typeLegend: 'Type',
  filters: { all: 'All', late: 'Late', fragile: 'Fragile relationship', 'no-data': 'No data' },
  shownOne: '{n} of {total} partnerships shown',
  shownMany: '{n} of {total} partnerships shown',
  noneShown: 'No partnership matches these filters.',
  reset: 'Show all',
  noDeadline: 'None within 90 days',
  noManager: 'Nobody named',
  step: (index) => `${index}/8`,
  stepIn: (index, type) => `stage ${index} of 8, ${type.toLowerCase()}`,
  related: 'See also',
  all: (count) => `See all ${count} partnerships`,
  ahead: {
    candidates: 'Candidates',
    candidatesAll: 'All candidates',
    network: 'Network',
    networkAll: 'The map of the network',
    next: 'Before and after signing',
    links: { chooser: 'Choose the type of a project', programme: 'Partner programme' },
  },
};
