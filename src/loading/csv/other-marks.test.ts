import { describe, expect, it } from 'vitest';
import { readSample } from '../../testing/csv-samples.ts';

const wide = (...cells: readonly string[]) =>
  readSample(`période;leads;Marge\n${cells.map((cell, at) => `2026-0${at + 1};${cell};1,234`).join('\n')}`);
const long = (...cells: readonly string[]) =>
  readSample(`kpi;période;valeur\n${cells.map((cell, at) => `leads;2026-0${at + 1};${cell}`).join('\n')}`);

describe('M33 figures whose marks are of two languages', () => {
  it.each<[string, readonly string[], string[]]>([
    ['a thousand with its cents', ['1,200.50', '1,234'], ['2:9 wrong-thousands-mark', '3:9 ambiguous-number']],
    ['two commas', ['1,234', '1,200,500'], ['2:9 ambiguous-number', '3:9 wrong-thousands-mark']],
    ['a decimal point', ['12.5', '-1,234'], ['2:9 wrong-decimal-mark', '3:9 ambiguous-number']],
    ['none', ['1 200,50', '1,234'], []],
    ['one that may be of either itself', ['1.234', '1,234'], ['2:9 ambiguous-number']],
    ['but decimals that no thousand has', ['12.5', '1,23', '0,125'], ['2:9 wrong-decimal-mark']],
  ])('make three decimals of the same KPI doubtful, and of no other: %s', (_, cells, problems) => {
    expect(wide(...cells).problems).toEqual(problems);
  });

  it('give no figure, and say both that may be meant', () => {
    const { diagnostics, figures } = long('1,200.50', '1,234', '1,5');
    expect(diagnostics[1]).toMatchObject({
      code: 'ambiguous-number',
      place: { line: 3, column: 15 },
      values: { value: '1,234', thousands: '1234', decimals: '1,234' },
    });
    expect(figures).toEqual(['leads 2026-03 = 1.5 @4']);
  });

  it('are told of an English file too', () => {
    const { problems } = readSample('period;leads\n2026-01;1.200,50\n2026-02;1.234\n', { locale: 'en' });
    expect(problems).toEqual(['2:9 wrong-thousands-mark', '3:9 ambiguous-number']);
  });
});
