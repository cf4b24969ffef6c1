import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Contract } from '../../model/contract.ts';
import { aContract, day, duration } from '../../testing/builders.ts';
import { certificateChecks, needsCertificate } from './compliance-certificates.ts';
import { contractStandings } from './contract-standing.ts';
import { addDays, addMonths } from '../calendar/dates.ts';
import type { WorkingCalendar } from '../calendar/working-calendar.ts';

const calendar: WorkingCalendar = { weekends: 'skip', holidays: 'france' };

function supplier(fields: Partial<Contract> = {}): Contract {
  return aContract({ instrument: 'supplier', amount: 500_000, ...fields });
}

function checks(contract: Contract, asOf = '2026-11-23', currency = 'EUR') {
  const [standing] = contractStandings([contract], day(asOf), calendar);
  return standing && certificateChecks(standing, { asOf: day(asOf), calendar, currency });
}

describe('M19 which contracts need a compliance certificate', () => {
  it.each([
    [499_999, false],
    [500_000, true],
    [500_001, true],
    [undefined, false],
  ])('of %s cents: %s', (amount, expected) => {
    const { amount: _amount, ...contract } = supplier();
    expect(needsCertificate({ ...contract, ...(amount !== undefined && { amount }) }, 'EUR')).toBe(expected);
  });

  it('are supplier contracts alone, in euros alone', () => {
    expect(needsCertificate(supplier({ instrument: 'framework' }), 'EUR')).toBe(false);
    expect(needsCertificate(supplier(), 'CHF')).toBe(false);
  });
});

describe('M19 when the certificate is to be checked', () => {
  it('is asked beyond the term of a contract that goes on indefinitely, from the day it is bound to', () => {
    const endless = supplier({ renewal: { kind: 'tacit', for: 'indefinite', notice: duration('3 months') } });
    expect(checks(endless, '2027-12-11')).toEqual({ due: [] });
    expect(checks(endless, '2027-12-12')).toEqual({ due: ['2028-03-10', '2028-09-12', '2029-03-12'] });
    expect(checks(endless, '2028-03-12')?.due[0]).toBe('2028-09-12');
  });

  it('every six months from the signature where no check is recorded, from the day on', () => {
    expect(checks(supplier())).toEqual({ due: ['2027-03-12', '2027-09-10'] });
    expect(checks(supplier(), '2026-09-11')?.due[0]).toBe('2026-09-11');
    expect(checks(supplier(), '2026-09-12')?.due[0]).toBe('2027-03-12');
    expect(checks(supplier(), '2025-03-12')?.due[0]).toBe('2025-03-12');
  });

  it('every six months from the last check recorded, which can be late', () => {
    const checked = supplier({ certificates: [day('2025-03-12'), day('2026-06-12'), day('2025-09-12')] });
    expect(checks(checked)).toEqual({ last: '2026-06-12', due: ['2026-12-11', '2027-06-11', '2027-12-10'] });
    expect(checks(checked, '2026-12-12')?.due[0]).toBe('2026-12-11');
    expect(checks(checked, '2026-06-11')?.last).toBe('2025-09-12');
  });

  it('until the last day the contract is bound to run, which a renewal moves', () => {
    // The sixth half-year after the signature falls on 2028-03-12, the day after the end.
    expect(checks(supplier(), '2027-09-13')?.due).toEqual([]);
    const renewing = supplier({ renewal: { kind: 'tacit', for: duration('1 year'), notice: duration('6 months') } });
    expect(checks(renewing, '2027-09-11')?.due).toEqual([]);
    expect(checks(renewing, '2027-09-13')?.due).toEqual(['2028-03-10', '2028-09-12']);
  });

  it('never for a contract that is unsigned, ended, replaced, or too small', () => {
    const { signed: _signed, ...draft } = supplier();
    expect(checks(draft)).toBeUndefined();
    expect(checks(supplier(), '2028-03-12')).toBeUndefined();
    expect(checks(supplier({ amount: 499_999 }))).toBeUndefined();
    const [replaced] = contractStandings(
      [
        supplier(),
        supplier({ id: 'suite', supersedes: 'pacte', signed: day('2026-01-01'), starts: day('2026-01-01') }),
      ],
      day('2026-11-23'),
      calendar,
    );
    expect(
      replaced && certificateChecks(replaced, { asOf: day('2026-11-23'), calendar, currency: 'EUR' }),
    ).toBeUndefined();
  });

  it('at most six months apart, month ends included', () => {
    fc.assert(
      fc.property(fc.nat(3000), fc.nat(3000), (offset, elapsed) => {
        const { term: _term, ...indefinite } = supplier();
        const signed = addDays(day('2020-01-01'), offset);
        const asOf = addDays(signed, elapsed);
        const due = checks({ ...indefinite, signed, starts: signed }, asOf)?.due ?? [];
        expect(due).toHaveLength(3);
        due.forEach((date, index) => {
          const before = index === 0 ? asOf : (due[index - 1] ?? asOf);
          expect(date >= before && date <= addDays(addMonths(before, 6), 7)).toBe(true);
        });
      }),
    );
  });
});
