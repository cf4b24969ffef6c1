import { describe, expect, it } from 'vitest';
import { aContract, aPartnership, day, duration } from '../../../testing/builders.ts';
import { recordFile } from '../../../testing/one-partnership.ts';
import { tell } from '../../../testing/tell.ts';
import { checkRenewalIncomplete } from './renewal-incomplete.ts';

describe('renewal-incomplete', () => {
  const renewing = (renewal: NonNullable<ReturnType<typeof aContract>['renewal']>, more = {}) => ({
    partnerships: [aPartnership({ contracts: [aContract({ renewal, ...more })] })],
  });

  it('M44 warns of a renewal without its length or its notice', () => {
    expect(tell(checkRenewalIncomplete, renewing({ kind: 'tacit' }))).toEqual([
      {
        code: 'renewal-incomplete',
        severity: 'warning',
        at: `${recordFile}: contracts.0.renewal`,
        values: { kind: 'tacit', missing: ['for', 'notice'] },
      },
    ]);
  });

  it('is content with a last day to give notice, and asks nothing where there is no renewal', () => {
    expect(
      tell(
        checkRenewalIncomplete,
        renewing({ kind: 'express', for: duration('1 year') }, { 'last-notice': day('2027-09-11') }),
      ),
    ).toEqual([]);
    expect(tell(checkRenewalIncomplete, renewing({ kind: 'none' }))).toEqual([]);
  });

  it('M44 asks the notice of a contract that then goes on indefinitely, whatever the last day at its term', () => {
    const last = { 'last-notice': day('2027-09-11') };
    const endless = { kind: 'tacit', for: 'indefinite' } as const;
    expect(tell(checkRenewalIncomplete, renewing(endless, last))).toMatchObject([{ values: { missing: ['notice'] } }]);
    expect(tell(checkRenewalIncomplete, renewing({ ...endless, notice: duration('3 months') }))).toEqual([]);
  });
});
