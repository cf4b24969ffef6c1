import type { RouteTarget } from './routes.ts';

/** A page that a site has once. */
export type SinglePage = Exclude<RouteTarget, { readonly id: string }>['kind'];

/**
 * The pages that a site has once, and the editions that show them. A kind added to the routes must be named here,
 * or this does not compile.
 */
const editions: Readonly<Record<SinglePage, 'every' | 'internal'>> = {
  home: 'every',
  partnerships: 'every',
  clauses: 'every',
  kpis: 'every',
  guides: 'every',
  cases: 'every',
  questions: 'every',
  checklists: 'every',
  search: 'every',
  quality: 'every',
  help: 'every',
  'help-format': 'every',
  'help-errors': 'every',
  'help-personal-data': 'every',
  'help-figures': 'every',
  'help-mechanisms': 'every',
  'help-reckoning': 'every',
  'help-writing': 'every',
  'help-components': 'every',
  'help-charts': 'every',
  'help-glossary': 'every',
  accessibility: 'every',
  chooser: 'internal',
  'supplier-contracts': 'internal',
  candidates: 'internal',
  network: 'internal',
  wins: 'every',
  lessons: 'every',
  programme: 'internal',
  coverage: 'internal',
  obligations: 'every',
  calendar: 'every',
  print: 'every',
};

/** The pages that the whole playbook has once. */
export const singlePages = Object.keys(editions) as readonly SinglePage[];

/** Those that a partner edition has too. */
export const sharedSinglePages = singlePages.filter((kind) => editions[kind] === 'every');
