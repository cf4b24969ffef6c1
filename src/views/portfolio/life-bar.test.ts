import { expect, it } from 'vitest';
import { lifeBar } from './life-bar.ts';

const statesAt = (step: number) => lifeBar(step).map(({ state }) => state);

it('tells the stages gone through from the one under way and those ahead', () => {
  expect(statesAt(1)).toEqual(['now', 'off', 'off', 'off', 'off', 'off', 'off', 'off']);
  expect(statesAt(3)).toEqual(['on', 'on', 'now', 'off', 'off', 'off', 'off', 'off']);
  expect(statesAt(8)).toEqual(['on', 'on', 'on', 'on', 'on', 'on', 'on', 'now']);
});

it('has every stage ahead where none is known', () => {
  expect(new Set(statesAt(0))).toEqual(new Set(['off']));
});

it('stays within its drawing', () => {
  const boxes = lifeBar(1);
  expect(boxes.map(({ x }) => x)).toEqual(boxes.map(({ x }) => x).toSorted((a, b) => a - b));
  expect(Math.max(...boxes.map(({ x, width }) => x + width))).toBeLessThanOrEqual(116);
});
