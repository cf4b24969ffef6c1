import { expect, it } from 'vitest';
import { aSettings, day } from '../../testing/builders.ts';
import { resolveAsOf } from './as-of.ts';

const today = day('2026-12-24');

it('takes the day asked for before the sample’s, and the sample’s before today', () => {
  const sample = aSettings({ sampleAsOf: day('2026-11-23') });
  expect(resolveAsOf(sample, { asOf: day('2025-01-02'), today })).toBe('2025-01-02');
  expect(resolveAsOf(sample, { today })).toBe('2026-11-23');
  expect(resolveAsOf(aSettings(), { today })).toBe(today);
});
