import { describe, expect, it } from 'vitest';
import { readUndeclared } from './read-undeclared.ts';

const kpis = [{ id: 'margin', title: 'Marge', aliases: [], unit: 'EUR', frequency: 'monthly' as const }];

const read = (rows: string, encoding: BufferEncoding = 'utf8') => {
  const bytes = Buffer.from(`kpi;période;valeur\n${rows}`, encoding);
  const { measurements, diagnostics } = readUndeclared({ file: 'k.csv', bytes, kpis });
  return {
    values: measurements.map(({ value }) => value),
    told: diagnostics.map(({ code, place }) => `${code} ${place.line}:${place.column}`),
  };
};

describe('reading figures that no readable settings declare', () => {
  it('keeps a figure that every locale reads alike', () => {
    expect(read('margin;2026-09;12\n')).toEqual({ values: [12], told: [] });
  });

  it.each(['1,234.50', '12,5', '12.5', '1.234', '1,234'])('neither keeps nor blames %s', (cell) => {
    expect(read(`margin;2026-09;${cell}\n`)).toEqual({ values: [], told: [] });
  });

  it('tells what no locale reads', () => {
    expect(read('margin;2026-09;douze\nmargin;2026-13;1\nmarge;2026-10;1\nx;2026-10;1\n').told).toEqual([
      'unreadable-number 2:16',
      'unreadable-period 3:8',
      'unknown-measured-kpi 5:1',
    ]);
  });

  it('does not blame an encoding that may well be declared', () => {
    expect(read('margin;févr. 2026;12\n', 'latin1')).toEqual({ values: [12], told: [] });
    expect(read('margin;févr. 2026;12\n')).toEqual({ values: [12], told: [] });
  });
});
