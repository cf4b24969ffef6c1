import { describe, expect, it } from 'vitest';
import { writeCsv } from '../../exports/tables/csv-text.ts';
import { shownTable } from './portfolio-export.ts';
import type { ShownRow } from './shown-row.ts';

const row = (keys: Readonly<Record<string, string>>, words: Readonly<Record<string, string>>): ShownRow => ({
  keys,
  words,
  text: '',
  type: '',
  states: [],
});
const columns = ['title', 'value', 'business', 'trend', 'deadline', 'manager'].map((name) => ({ name, head: name }));
const known = row(
  { title: 'fret', value: '000000012345650', business: '072', deadline: '2026-11-04' },
  { title: 'Fret sobre', manager: '=Zoé; Martin', reason: 'Tenir le comité' },
);
const unknown = row(
  { title: 'chaire', value: '~', business: '~', deadline: '~', manager: '~' },
  { title: 'Chaire', manager: 'Non désigné' },
);

describe('the export of the portfolio as it is shown', () => {
  it('has amounts, scores and days as such, and nothing for the unknown', () => {
    expect(writeCsv(shownTable([known, unknown], columns, 'EUR', 'why'), 'fr').split('\r\n')).toEqual([
      '\ufefftitle;value (EUR);business;deadline;why;manager',
      `Fret sobre;123456,5;72;2026-11-04;Tenir le comité;"'=Zoé; Martin"`,
      'Chaire;;;;;',
      '',
    ]);
  });

  it('holds the rows and the columns it is given, in their order', () => {
    const [name, value] = columns;
    const table = shownTable(
      [unknown, known],
      [value, name].flatMap((column) => column ?? []),
      'EUR',
      'why',
    );
    expect(table.heads).toEqual(['value (EUR)', 'title']);
    expect(table.rows.map(([, title]) => title)).toEqual(['Chaire', 'Fret sobre']);
  });
});
