import type { printing as french } from '../fr/printing.ts';

const list = (addresses: readonly string[]) => addresses.join(', ');

/** The page that gathers other pages to print them together. */
export const printing: typeof french = {
  title: 'Print a selection',
  open: 'Gather more pages',
  about: 'Several pages of the site in one document, to print or keep as PDF.',
  sentence: (limit) =>
    `**Up to ${limit} pages in one document.** The selection stays in the address of this page: keep it or send it.`,
  noScript:
    'Gathering pages needs JavaScript. Without it, each page prints by itself: open it by its line below, then print it. The complete record of a partnership already holds all its sections.',
  groups: {
    partnerships: 'Partnerships',
    sheets: 'Complete records',
    clauses: 'Clauses',
    kpis: 'KPIs',
    guides: 'Guides',
    checklists: 'Checklist templates',
  },
  others: 'Another page',
  address: 'Its address, copied from the browser',
  submit: 'Gather the pages',
  print: 'Print',
  contents: 'Pages gathered',
  chosen: (count, limit) =>
    count > limit
      ? `${count} pages chosen: ${count - limit} too many.`
      : `${count} ${count === 1 ? 'page' : 'pages'} chosen of ${limit} at most.`,
  tooMany: (count, limit) =>
    `${count} pages are chosen and ${limit} at most can be gathered. Untick ${count - limit} of them.`,
  gathering: (count) => (count > 1 ? `Reading ${count} pages…` : 'Reading the page…'),
  gathered: (count, missing, left) =>
    [
      count === 0
        ? 'No page was gathered.'
        : count === 1
          ? 'One page is gathered, ready to print.'
          : `${count} pages are gathered, ready to print.`,
      ...(missing.length === 0
        ? []
        : [
            `${missing.length === 1 ? 'This is the address of no page of this site' : 'These are the addresses of no pages of this site'}: ${list(missing)}.`,
          ]),
      ...(left === 0
        ? []
        : [
            `${left === 1 ? 'One more page was asked for and is left out' : `${left} more pages were asked for and are left out`}: the limit is reached.`,
          ]),
    ].join(' '),
};
