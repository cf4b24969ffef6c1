import type { cases as french } from '../fr/case.ts';

/** Cases: what others did, as a source tells it. */
export const cases: typeof french = {
  title: 'Cases',
  kind: 'case',
  forms: { one: 'case', other: 'cases' },
  none: 'No case is written yet. Each one is a file of the “cases” folder.',
  count: (count) => `${count}, by stage of the relationship.`,
  one: (count) => `${count}.`,
  unchecked: '**They show a practice, they do not prove it: each comes from an article at second hand.**',
  source: (source) => source.replace(/^Article/, 'article'),
  about: (organisations, source) => `${organisations}, from ${source}`,
  reported: (source) => `Reported by ${source}, not checked by us.`,
  guides: 'Guides it illustrates',
};
