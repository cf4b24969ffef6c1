import { describe, expect, it } from 'vitest';
import { drawStakeholderMap, mapLetter } from './stakeholder-map.ts';

describe('drawStakeholderMap', () => {
  it('M04 puts power and interest of 3 in the quarter of the key players and 2 outside it', () => {
    const map = drawStakeholderMap([
      { power: 3, interest: 3, series: 1 },
      { power: 2, interest: 2, series: 2 },
    ]);
    const [high, low] = map.marks;
    expect(high?.x).toBeGreaterThan(map.split.x);
    expect(high?.y).toBeLessThan(map.split.y);
    expect(low?.x).toBeLessThan(map.split.x);
    expect(low?.y).toBeGreaterThan(map.split.y);
  });

  it('sets those who share a place side by side, around it', () => {
    const [left, right] = drawStakeholderMap([
      { power: 4, interest: 4, series: 1 },
      { power: 4, interest: 4, series: 2 },
    ]).marks;
    expect((right?.x ?? 0) - (left?.x ?? 0)).toBe(25);
    expect(right?.y).toBe(left?.y);
  });

  it('starts a second row after three in one place', () => {
    const marks = drawStakeholderMap(
      Array.from({ length: 4 }, () => ({ power: 1, interest: 1, series: 3 as const })),
    ).marks;
    expect((marks[3]?.y ?? 0) - (marks[0]?.y ?? 0)).toBe(25);
  });

  it('keeps every mark of the corners inside the plot', () => {
    const map = drawStakeholderMap([
      { power: 5, interest: 5, series: 1 },
      { power: 1, interest: 1, series: 2 },
    ]);
    for (const mark of map.marks) {
      expect(mark.x - 11).toBeGreaterThanOrEqual(map.plot.left);
      expect(mark.x + 11).toBeLessThanOrEqual(map.plot.right);
      expect(mark.y - 11).toBeGreaterThanOrEqual(map.plot.top);
      expect(mark.y + 11).toBeLessThanOrEqual(map.plot.bottom);
    }
  });

  it.each([
    [6, 6, []],
    [7, 5, [2]],
    [60, 5, [55]],
  ])('of %i in one place shows %i and counts the others, all inside the plot', (count, shown, others) => {
    for (const corner of [1, 5]) {
      const map = drawStakeholderMap(
        Array.from({ length: count }, () => ({ power: corner, interest: corner, series: 3 as const })),
      );
      expect([map.marks.length, map.crowds.map((crowd) => crowd.count)]).toEqual([shown, others]);
      for (const { x, y } of [...map.marks, ...map.crowds]) {
        expect(x - 13).toBeGreaterThanOrEqual(map.plot.left);
        expect(x + 13).toBeLessThanOrEqual(map.plot.right);
        expect(y - 11).toBeGreaterThanOrEqual(map.plot.top);
        expect(y + 11).toBeLessThanOrEqual(map.plot.bottom);
      }
    }
  });

  it('names the marks A to Z, then AA', () => {
    expect([0, 25, 26, 27].map(mapLetter)).toEqual(['A', 'Z', 'AA', 'AB']);
  });
});
