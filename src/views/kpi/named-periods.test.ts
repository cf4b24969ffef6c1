import { describe, expect, it } from 'vitest';
import { period } from '../../testing/builders.ts';
import { aContext } from '../../testing/context.ts';
import { withPlainSpaces } from '../../testing/plain-spaces.ts';
import { namedPeriods } from './named-periods.ts';

const run = ['2026-02', '2026-03', '2026-04', '2026-05', '2026-06'].map((each) => period(each));

describe('M17 the periods of a run', () => {
  it('are named one by one up to four, by their ends beyond', () => {
    expect(withPlainSpaces(namedPeriods(aContext(), run.slice(0, 4)))).toBe(
      'février 2026, mars 2026, avril 2026 et mai 2026',
    );
    expect(withPlainSpaces(namedPeriods(aContext(), run))).toBe('de février 2026 à juin 2026');
    expect(withPlainSpaces(namedPeriods(aContext({}, 'en'), run))).toBe('February 2026 to June 2026');
  });
});
