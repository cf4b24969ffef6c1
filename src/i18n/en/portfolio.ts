import { capitalise, countInWords } from '../../format/count.ts';
import { formatList } from '../../format/list.ts';
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
  columnChoice: 'Columns',
  columnLegend: 'Columns shown',
  exportShown: 'Export what is shown (CSV)',
  exportFile: 'portfolio-shown',
  board: {
    title: 'Stage by stage',
    fullest: (names, count, total) => {
      if (count === 1 && total > 1) return 'No stage holds more than one partnership.';
      const counted = capitalise(countInWords(count, 'en', { one: 'partnership is', other: 'partnerships are' }));
      const quoted = names.map((name) => `“${name}”`);
      if (names.length > 1)
        return `**${capitalise(countInWords(count, 'en', partnerships))} at each of the stages ${formatList(quoted, 'en')}**, more than at any other.`;
      return `**${counted} at stage ${quoted.join('')}**${total > count ? ', more than at any other' : ''}.`;
    },
    empty: (names) => `${names.length === 1 ? 'Empty stage' : 'Empty stages'}: ${formatList(names, 'en')}.`,
    noneEmpty: 'No stage is empty.',
    nobody: 'None',
    more: (count) => (count === 1 ? 'and one more' : `and ${count} more`),
    unplaced: (count) => `${capitalise(countInWords(count, 'en', partnerships))} whose stage is not shared.`,
  },
  map: {
    title: 'Value and health',
    drawing: 'Each partnership by its yearly value and the lower of its two healths',
    atRisk: (title, value, score) => `The most to lose: **${title}**, ${value} a year, ${score}.`,
    allWell: '**No partnership of known value is below its health target.**',
    score: (health, score) => `${health.toLowerCase()} at ${score}`,
    unplaced: (count) =>
      `${capitalise(countInWords(count, 'en', { one: 'partnership is not placed', other: 'partnerships are not placed' }))}, for want of a value or of figures.`,
    more: (shown) => `The map shows the ${shown} of most value.`,
    across: 'Yearly value; the scale tightens to the right',
    up: 'Lower health',
    table: 'Value and health of each partnership',
    columns: ['Partnership', 'Yearly value#', 'Lower health'],
    data: 'Data',
  },
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
