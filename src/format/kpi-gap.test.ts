import { expect, it } from 'vitest';
import { formatKpiGap } from './kpi-gap.ts';

it.each([
  [-0.013, '%', '−1,3\u00a0pt', '−1.3\u00a0pt'],
  [0.02, '%', '+2\u00a0pt', '+2\u00a0pt'],
  [-0.0003, '%', '−0,03\u00a0pt', '−0.03\u00a0pt'],
  [0.985 - 0.98, '%', '+0,5\u00a0pt', '+0.5\u00a0pt'],
  [0, '%', '0\u00a0pt', '0\u00a0pt'],
  [0.3 - 0.1 - 0.2, '%', '0\u00a0pt', '0\u00a0pt'],
  [4350.5, 'EUR', '+4\u202f351\u00a0€', '+€4,351'],
  [-2, 'count', '−2', '−2'],
  [-0.004, 'count', '−0,004', '−0.004'],
  [1.004, 'count', '+1', '+1'],
  [-0.3, 'days', '−0,3\u00a0jour', '−0.3\u00a0days'],
  [null, '%', '–', '–'],
])('writes a gap of %s %s', (gap, unit, french, english) => {
  expect([formatKpiGap(gap, unit, 'fr'), formatKpiGap(gap, unit, 'en')]).toEqual([french, english]);
});
