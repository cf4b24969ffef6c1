import { expect, it } from 'vitest';
import { readSample } from '../../testing/csv-samples.ts';

it('M33 tells a last heading that was lost once, where every row has a cell for it', () => {
  const { problems, figures } = readSample(
    'kpi;période;valeur\nleads;2026-08;1;a\nleads;2026-09;2;\nleads;2026-10;3;b\n',
  );
  expect(problems).toEqual(['2:17 unnamed-column']);
  expect(figures).toHaveLength(3);
});

it('M33 tells each row that is wider than the others', () => {
  expect(readSample('kpi;période;valeur\nleads;2026-08;1;a\nleads;2026-09;2\nleads;2026-10;3\n').problems).toEqual([
    '2:17 too-many-cells',
  ]);
  expect(readSample('kpi;période;valeur\nleads;2026-08;1;a\nleads;2026-09;2;b\n').problems).toEqual([
    '2:17 too-many-cells',
    '3:17 too-many-cells',
  ]);
});

it.each([
  ['leads,2026-09,2', ','],
  ['leads\t2026-09\t2', '\t'],
  ['leads', ''],
  ['leads;2026-09', ''],
])('M33 says what parts the cells of a row otherwise than the file: %j', (row, other) => {
  const { diagnostics } = readSample(`kpi;période;valeur\nleads;2026-08;1\n${row}\n`);
  expect(diagnostics).toMatchObject([{ code: 'too-few-cells', values: { other } }]);
});
