import { describe, expect, it } from 'vitest';
import { aContract, aPartnership, day, duration } from '../../../testing/builders.ts';
import { recordFile } from '../../../testing/one-partnership.ts';
import { tell } from '../../../testing/tell.ts';
import { checkIndefiniteRenewalContradicted } from './indefinite-renewal-contradicted.ts';

describe('indefinite-renewal-contradicted', () => {
  const endless = { kind: 'tacit', for: 'indefinite', notice: duration('3 months') } as const;
  const told = (contract: Parameters<typeof aContract>[0]) =>
    tell(checkIndefiniteRenewalContradicted, { partnerships: [aPartnership({ contracts: [aContract(contract)] })] });

  it('M44 warns of a number of times, of a kind that nothing follows, and of no term to follow', () => {
    const { term: _, ...endlessly } = aContract({ renewal: endless });
    expect(told({ renewal: { ...endless, times: 2 } })).toEqual([
      {
        code: 'indefinite-renewal-contradicted',
        severity: 'warning',
        at: `${recordFile}: contracts.0.renewal.times`,
        values: { by: 'times' },
      },
    ]);
    expect(told({ renewal: { ...endless, kind: 'none' } })).toMatchObject([
      { at: `${recordFile}: contracts.0.renewal.kind`, values: { by: 'kind' } },
    ]);
    const partnerships = [aPartnership({ contracts: [endlessly] })];
    expect(tell(checkIndefiniteRenewalContradicted, { partnerships })).toMatchObject([
      { at: `${recordFile}: contracts.0.renewal.for`, values: { by: 'term' } },
    ]);
  });

  it('M44 accepts a term or an end that an indefinite time follows, tacitly or by a signature, and renewals of a length', () => {
    const { term: _, ...ending } = aContract({ renewal: endless, ends: day('2027-12-31') });
    expect(told({ renewal: endless })).toEqual([]);
    expect(told({ renewal: { ...endless, kind: 'express' } })).toEqual([]);
    expect(told({ renewal: { ...endless, for: duration('1 year'), times: 2 } })).toEqual([]);
    const partnerships = [aPartnership({ contracts: [ending] })];
    expect(tell(checkIndefiniteRenewalContradicted, { partnerships })).toEqual([]);
  });
});
