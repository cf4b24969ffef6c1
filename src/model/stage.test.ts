import { expect, it } from 'vitest';
import { isAtWork, stages } from './stage.ts';

it('the parties are at work from the day they work together until they begin to part', () => {
  expect(stages.filter(isAtWork)).toEqual(['working-together', 'value-creation', 'staying-together']);
  expect(isAtWork(undefined)).toBe(false);
});
