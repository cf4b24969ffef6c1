import { expect, it } from 'vitest';
import { readSample } from '../../testing/csv-samples.ts';

it('M33 tells a heading over merged cells once, where it names no KPI', () => {
  const { problems, diagnostics } = readSample('période;Exploitation;;\n2026-09;1;2;3\n2026-10;1;2;3\n');
  expect(problems).toEqual(['1:9 merged-heading']);
  expect(diagnostics[0]?.values).toEqual({ column: 'Exploitation', rank: 2, last: 4 });
  expect(readSample('période;Exploitation\n2026-09;1;2\n').problems).toEqual(['1:9 merged-heading']);
});

it('M33 tells the columns that a heading of a KPI over merged cells leaves without one, together', () => {
  const { problems, diagnostics } = readSample('période;Marge;;\n2026-09;1;2;3\n2026-10;1;2;3\n');
  expect(problems).toEqual(['2:11 unnamed-column']);
  expect(diagnostics[0]?.values).toEqual({ rank: 3, last: 4 });
});

it('M33 tells no merged heading beside one that names a KPI, nor over columns without cells', () => {
  expect(readSample('période;Marge;Remarque;\n2026-09;1;2;3\n').problems.join()).not.toContain('merged-heading');
  expect(readSample('période;Exploitation;;\n2026-09;1;;\n').problems.join()).not.toContain('merged-heading');
});
