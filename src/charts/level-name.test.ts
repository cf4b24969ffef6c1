import { describe, expect, it } from 'vitest';
import { period } from '../testing/builders.ts';
import type { Spot } from './kpi-chart-shape.ts';
import { forecastNameLine, forecastNameY, lengthWithin, nameLevel } from './level-name.ts';

const plot = { left: 20, right: 350, top: 14, bottom: 146 };
const level = { x1: 20, x2: 350, y: 80, value: 8 };

/** Where the name of the level stands beside a line of values. */
function placed(line: readonly Spot[]) {
  const points = line.map(({ x, y }) => ({ x, y, period: period('2026-01'), value: y, provisional: false }));
  const name = nameLevel([level], { points, plot, lines: [line] });
  return name && [name.end, name.side];
}

describe('M52 the name of a level', () => {
  it('stands on the side without data, at the end farther from it', () => {
    expect(
      placed([
        { x: 20, y: 120 },
        { x: 350, y: 100 },
      ]),
    ).toEqual(['start', 'above']);
    expect(
      placed([
        { x: 20, y: 60 },
        { x: 350, y: 30 },
      ]),
    ).toEqual(['end', 'below']);
  });

  it('leaves a place that the line runs through for one that it does not', () => {
    const falling = [
      { x: 20, y: 72 },
      { x: 260, y: 72 },
      { x: 350, y: 120 },
    ];
    expect(placed(falling)).toEqual(['start', 'below']);
  });

  it('stands where it is crossed least where every place is crossed', () => {
    const zigzag = Array.from({ length: 34 }, (_, index) => ({ x: 20 + index * 10, y: index % 2 === 0 ? 60 : 100 }));
    const calm = [...zigzag.slice(0, 25), { x: 300, y: 78 }, { x: 345, y: 62 }];
    expect(placed(calm)).toEqual(['end', 'below']);
  });

  it('is not there where nothing was agreed', () => {
    expect(nameLevel([], { points: [], plot, lines: [] })).toBeUndefined();
  });
});

describe('M33 the name of a forecast', () => {
  it('stands at the top right, and at the bottom right where the forecast runs through the top', () => {
    const ahead = (y: number) => [
      { x: 260, y: 80 },
      { x: 350, y },
    ];
    expect(forecastNameY(ahead(90), plot)).toBe(24);
    expect(forecastNameY(ahead(16), plot)).toBe(139);
  });

  it('is avoided by the name of a level', () => {
    const ahead = [
      { x: 260, y: 110 },
      { x: 350, y: 110 },
    ];
    const atEnd = { ...level, x1: 200, y: 36 };
    const beside = (lines: readonly (readonly Spot[])[]) => nameLevel([atEnd], { points: [], plot, lines });
    expect(beside([])).toMatchObject({ end: 'end', side: 'above' });
    expect(beside([forecastNameLine(ahead, plot)])).not.toMatchObject({ end: 'end', side: 'above' });
  });
});

describe('how much of a line lies within a box', () => {
  const box = { left: 10, right: 20, top: 0, bottom: 10 };

  it.each<[string, readonly Spot[], number]>([
    [
      'right through',
      [
        { x: 0, y: 5 },
        { x: 30, y: 5 },
      ],
      10,
    ],
    [
      'from within',
      [
        { x: 15, y: 5 },
        { x: 30, y: 5 },
      ],
      5,
    ],
    [
      'down through',
      [
        { x: 12, y: -10 },
        { x: 12, y: 30 },
      ],
      10,
    ],
    [
      'past it',
      [
        { x: 0, y: 12 },
        { x: 30, y: 12 },
      ],
      0,
    ],
    [
      'along its edge',
      [
        { x: 0, y: 10 },
        { x: 30, y: 10 },
      ],
      0,
    ],
    ['a single spot', [{ x: 15, y: 5 }], 0],
  ])('%s', (_, line, length) => {
    expect(lengthWithin(line, box)).toBeCloseTo(length);
  });
});
