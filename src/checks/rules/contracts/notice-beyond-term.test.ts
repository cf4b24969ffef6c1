import { describe, expect, it } from 'vitest';
import type { Contract } from '../../../model/contract.ts';
import type { Duration } from '../../../model/duration.ts';
import { aContract, aPartnership, day } from '../../../testing/builders.ts';
import { tell } from '../../../testing/tell.ts';
import { checkNoticeBeyondTerm } from './notice-beyond-term.ts';

const told = (count: number, unit: Duration['unit'], term: Duration, more: Partial<Contract> = {}) => {
  const renewal = { kind: 'tacit', for: term, notice: { count, unit } } as const;
  return tell(checkNoticeBeyondTerm, {
    partnerships: [aPartnership({ contracts: [aContract({ term, renewal, ...more })] })],
  });
};
const threeYears: Duration = { count: 3, unit: 'year' };

describe('notice-beyond-term', () => {
  it('M44 warns at a notice as long as the term or longer, and of none shorter', () => {
    expect(told(35, 'month', threeYears)).toEqual([]);
    expect(told(36, 'month', threeYears)).toEqual([
      {
        code: 'notice-beyond-term',
        severity: 'warning',
        at: 'partnerships/boucle-chaude/index.mdx: contracts.0.renewal.notice',
        values: { notice: '36 months', term: '3 years' },
      },
    ]);
    expect(told(5, 'year', threeYears)).toHaveLength(1);
  });

  it('compares days and months only where the months leave no doubt', () => {
    expect(told(90, 'day', { count: 3, unit: 'month' })).toEqual([]);
    expect(told(93, 'day', { count: 3, unit: 'month' })).toHaveLength(1);
    expect(told(60, 'working-day', { count: 3, unit: 'month' })).toEqual([]);
  });

  it('says nothing where the last day to give notice is written, or there is no term', () => {
    expect(told(5, 'year', threeYears, { 'last-notice': day('2027-01-01') })).toEqual([]);
    expect(told(5, 'year', threeYears, { term: undefined })).toEqual([]);
  });
});
