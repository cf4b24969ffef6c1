import { describe, expect, it } from 'vitest';
import { readSample } from '../../testing/csv-samples.ts';

const wide = (...cells: readonly string[]) =>
  readSample(`période;Disponibilité;leads\n${cells.map((cell, at) => `2026-0${at + 1};${cell};1`).join('\n')}`);
const long = (...cells: readonly string[]) =>
  readSample(`kpi;période;valeur\n${cells.map((cell, at) => `availability;2026-0${at + 1};${cell}`).join('\n')}`);

describe('M33 a percentage without its sign', () => {
  it.each<[string, readonly string[], string[]]>([
    ['one among three that bear it', ['0,7 %', '0,9 %', '0,8 %', '0,5'], ['5:9 percent-sign-doubtful']],
    ['a 1 among them', ['98 %', '1', '97 %', '99 %'], ['3:9 percent-sign-doubtful']],
    ['one among two that bear it', ['0,7 %', '0,9 %', '0,5'], []],
    ['two among five that bear it', ['7 %', '9 %', '8 %', '6 %', '5 %', '0,5', '0,4'], []],
    ['none that bears it', ['0,7', '0,9', '1', '0,5'], []],
    ['a zero, which is one either way', ['7 %', '9 %', '8 %', '0'], []],
    ['one beyond 1, which is an error', ['7 %', '9 %', '8 %', '5'], ['5:9 percent-without-sign']],
  ])('is told where most figures of the KPI bear it: %s', (_, cells, problems) => {
    expect(wide(...cells).problems).toEqual(problems);
  });

  it('is told at its cell in the long layout, with what it is read as, and kept', () => {
    const { diagnostics, figures } = long('0,7 %', '0,9 %', '0,8 %', '0,5');
    expect(diagnostics).toMatchObject([
      {
        code: 'percent-sign-doubtful',
        severity: 'warning',
        place: { line: 5, column: 22 },
        values: { value: '0,5', kpi: 'Disponibilité du service', read: '50' },
      },
    ]);
    expect(figures.at(-1)).toBe('availability 2026-04 = 0.5 @5');
  });
});
