import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { drawValueMap as draw, type ValueMap, type ValuePoint } from './value-map.ts';

const point = (value: number, score: number, label = 'Boucle chaude'): ValuePoint => ({ value, score, label });

const axis = { name: 'Santé la plus basse', scores: [55, 75] };
const drawValueMap = (points: readonly ValuePoint[]) => draw(points, axis);

/** The boxes of the labels of a map, reckoned from their text as a reader’s screen would, narrowly. */
function labelBoxes(map: ValueMap, points: readonly ValuePoint[]) {
  return map.points.flatMap(({ label }, index) => {
    if (!label) return [];
    const width = (points[index]?.label.length ?? 0) * 6;
    const left = label.anchor === 'start' ? label.x : label.x - width;
    return [{ left, right: left + width, top: label.y - 11, bottom: label.y + 3 }];
  });
}

describe('M52 the map of value against health', () => {
  it('names round values at equal distances, whatever the largest', () => {
    expect(drawValueMap([point(1_600_000, 50)]).columns.map(({ value }) => value)).toEqual([
      0, 100_000, 400_000, 900_000, 1_600_000,
    ]);
    expect(drawValueMap([point(1_600_001, 50)]).columns.at(-1)?.value).toBe(1_600_000);
    expect(drawValueMap([point(1_700_000, 50)]).columns.at(-1)?.value).toBe(3_200_000);
    const gaps = drawValueMap([point(70_000, 50)]).columns.map(({ x }) => x);
    expect(new Set(gaps.slice(1).map((x, index) => x - (gaps[index] ?? 0))).size).toBe(1);
  });

  it('puts more worth further right, and a better score higher', () => {
    const { points } = drawValueMap([point(100, 40), point(900, 80)]);
    expect(points[1]?.x).toBeGreaterThan(points[0]?.x ?? 0);
    expect(points[1]?.y).toBeLessThan(points[0]?.y ?? 0);
  });

  it('stands on its axes for nothing at all', () => {
    const { plot, points } = drawValueMap([point(0, 0)]);
    expect(points[0]).toMatchObject({ x: plot.left, y: plot.bottom });
    expect(drawValueMap([]).points).toEqual([]);
  });

  it('moves a label aside, with a line back, where another stands', () => {
    const { points } = drawValueMap([point(500, 50), point(500, 50.5), point(500, 51)]);
    expect(points.filter(({ label }) => label?.leader).length).toBeGreaterThan(0);
  });

  it('never lets a label meet another, a mark or the names of the axes', () => {
    const entry = fc.record({
      value: fc.double({ min: 0, max: 5e6, noNaN: true }),
      score: fc.double({ min: 0, max: 100, noNaN: true }),
      label: fc.string({ minLength: 1, maxLength: 30 }),
    });
    fc.assert(
      fc.property(fc.array(entry, { maxLength: 40 }), (points) => {
        const map = drawValueMap(points);
        const labels = labelBoxes(map, points);
        const others = [
          { left: 0, right: axis.name.length * 6, top: 0, bottom: 14 },
          ...map.rows.map(({ y }) => ({ left: 0, right: map.plot.left - 8, top: y - 7, bottom: y + 7 })),
          ...map.points.map(({ x, y }) => ({ left: x - 7, right: x + 7, top: y - 7, bottom: y + 7 })),
        ];
        for (const [index, a] of labels.entries())
          for (const b of [...labels.slice(index + 1), ...others])
            expect(a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom).toBe(false);
      }),
      { numRuns: 100 },
    );
  });
});
