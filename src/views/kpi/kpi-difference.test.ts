import { describe, expect, it } from 'vitest';
import { withPlainSpaces } from '../../testing/plain-spaces.ts';
import { formatDifference } from './kpi-difference.ts';

describe('formatDifference', () => {
  it.each([
    [0.968, [0.985], '%', '−1,7 pt'],
    [0.985, [0.985], '%', '0 pt'],
    [0.99, [0.985], '%', '+0,5 pt'],
    [2.6, [3], 'days', '−0,4 jour'],
    [30, [25, 35], 'days', '0 jour'],
    [20, [25, 35], 'days', '−5 jours'],
    [40, [25, 35], 'days', '+5 jours'],
    [null, [1], '%', '–'],
    [1, [], '%', '–'],
  ] as const)('%s against %j in %s is %s', (value, targets, unit, text) => {
    expect(withPlainSpaces(formatDifference(value, targets, unit, 'fr'))).toBe(text);
  });
});
