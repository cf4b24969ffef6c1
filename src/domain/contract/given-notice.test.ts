import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Contract } from '../../model/contract.ts';
import { aContract, day, duration } from '../../testing/builders.ts';
import { addDays } from '../calendar/dates.ts';
import type { WorkingCalendar } from '../calendar/working-calendar.ts';
import { contractAnchors } from './due-anchors.ts';
import { computeTerm, lastDayOf } from './given-notice.ts';
import { renewalCycles } from './renewal-cycles.ts';

const france: WorkingCalendar = { weekends: 'skip', holidays: 'france' };
const tacit = { kind: 'tacit', for: duration('3 years'), notice: duration('6 months') } as const;
const endless = { kind: 'tacit', for: 'indefinite', notice: duration('3 months') } as const;
const { term: _, ...withoutTerm } = aContract();
const renewing = aContract({ renewal: tacit });

const noticed = (contract: Contract, given: string): Contract => ({ ...contract, 'notice-given': day(given) });

/** Where a contract stands on a day: state, number and end of the term, renewal, and how far it still binds. */
function standing(contract: Contract, asOf: string) {
  const { state, end, number, renewal, lockedUntil } = computeTerm(contract, day(asOf), france);
  const bound = lockedUntil === undefined ? '' : ` to ${lockedUntil}`;
  return `${state} ${[number, end, renewal].filter((each) => each !== undefined).join(' ')}${bound}`;
}

describe('M44 a contract of which notice was given', () => {
  it.each<[string, string, string, string]>([
    ['in time, ends with its term', '2027-09-11', '2027-09-12', 'in-force 1 2028-03-11 none'],
    ['is over the day after', '2027-09-11', '2028-03-12', 'ended 1 2028-03-11 none'],
    ['may still renew on the days before', '2027-09-11', '2027-09-10', 'in-force 1 2028-03-11 tacit'],
    [
      'too late for its term, renews once more',
      '2027-09-12',
      '2027-09-12',
      'in-force 1 2028-03-11 tacit to 2031-03-11',
    ],
    ['then no more', '2027-09-12', '2028-03-12', 'in-force 2 2031-03-11 none'],
    ['and is over after that', '2027-09-12', '2031-03-12', 'ended 2 2031-03-11 none'],
    ['in its second term, ends with that', '2029-01-15', '2030-10-01', 'in-force 2 2031-03-11 none'],
  ])('%s', (_name, given, asOf, expected) => {
    expect(standing(noticed(renewing, given), asOf)).toBe(expected);
  });

  it.each<[string, Contract, string, string]>([
    [
      'by the day that the contract sets',
      { ...renewing, 'last-notice': day('2027-06-30') },
      '2027-06-30',
      '2028-03-11',
    ],
    ['after that day', { ...renewing, 'last-notice': day('2027-06-30') }, '2027-07-01', '2031-03-11'],
    ['before an indefinite time', aContract({ renewal: endless }), '2027-12-11', '2028-03-11'],
    ['once it is bound to go on', aContract({ renewal: endless }), '2027-12-12', '2028-03-12'],
    ['in that indefinite time', aContract({ renewal: endless }), '2029-01-31', '2029-04-30'],
    [
      'without a term',
      { ...withoutTerm, renewal: { kind: 'none', notice: duration('3 months') } },
      '2026-01-31',
      '2026-04-30',
    ],
    ['with a term that nothing renews', aContract(), '2026-01-31', '2028-03-11'],
    [
      'with a notice longer than its terms',
      aContract({ term: duration('1 year'), renewal: { kind: 'tacit', notice: duration('18 months') } }),
      '2025-06-13',
      '2027-03-11',
    ],
  ])('ends as agreed where it is given %s', (_name, contract, given, end) => {
    expect(lastDayOf(noticed(contract, given), france)).toBe(end);
    expect(standing(noticed(contract, given), addDays(day(end), 1))).toContain(`ended`);
    expect(standing(noticed(contract, given), end)).toContain(`in-force`);
  });

  it('says when from that very day', () => {
    const given = (asOf: string) => computeTerm(noticed(renewing, '2027-08-02'), day(asOf), france).noticeGiven;
    expect([given('2027-08-01'), given('2027-08-02')]).toEqual([undefined, '2027-08-02']);
  });

  it('is as it was where its notice has no effect: unsigned, ended, or without a term and a time of notice', () => {
    const { signed: _signed, starts: _starts, ...planned } = renewing;
    expect(computeTerm(noticed(planned, '2026-01-31'), day('2026-02-01'), france)).toEqual(
      computeTerm(planned, day('2026-02-01'), france),
    );
    expect(standing(noticed(aContract(), '2029-01-01'), '2029-02-01')).toBe('ended 1 2028-03-11 none');
    expect(computeTerm(noticed(withoutTerm, '2026-01-31'), day('2026-02-01'), france)).toMatchObject({
      state: 'indefinite',
      noticeGiven: '2026-01-31',
    });
  });

  it('goes on where both sign for another term all the same', () => {
    const express = { kind: 'express', for: duration('1 year'), notice: duration('3 months') } as const;
    const contract = aContract({ renewal: { ...express, renewed: [day('2028-02-01')] } });
    const unsigned = aContract({ renewal: express });
    expect(standing(noticed(unsigned, '2027-10-01'), '2028-02-01')).toBe('in-force 1 2028-03-11 none');
    expect(standing(noticed(contract, '2027-10-01'), '2028-03-12')).toBe('in-force 2 2029-03-11 none');
  });

  it('has no notice left to give, and no term ahead but those it is bound to', () => {
    const shown = (given: string, asOf: string) =>
      renewalCycles(noticed(renewing, given), day(asOf), france).map(
        ({ number, end, notice, standing }) => `${number} ${end} ${standing}${notice ? ` ${notice.lastNotice}` : ''}`,
      );
    expect(shown('2027-09-11', '2027-09-11')).toEqual(['1 2028-03-11 current']);
    expect(shown('2027-09-12', '2027-09-12')).toEqual(['1 2028-03-11 current 2027-09-11', '2 2031-03-11 committed']);
    expect(shown('2027-09-11', '2027-09-10')).toHaveLength(4);
  });

  it('has its deadlines counted from the day of the notice', () => {
    const anchor = (contract: Contract) => {
      const term = computeTerm(contract, day('2027-08-01'), france);
      return contractAnchors({ contract, term })['contract.notice'];
    };
    expect(anchor(noticed(renewing, '2027-07-14'))).toBe('2027-07-14');
    expect(anchor(noticed(renewing, '2027-08-02'))).toBe('2027-09-11');
  });

  it('ends on the day that was announced when notice was given, whatever the day it is looked at', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 4000 }),
        fc.integer({ min: 0, max: 6000 }),
        fc.integer({ min: 1, max: 48 }),
        fc.integer({ min: 1, max: 30 }),
        (toNotice, later, months, notice) => {
          const contract = aContract({
            term: duration(`${months} months`),
            renewal: { kind: 'tacit', notice: duration(`${notice} months`) },
          });
          const given = addDays(day('2025-03-12'), toNotice);
          const announced = computeTerm(contract, given, france).nextNotice?.end;
          const asOf = addDays(given, later);
          const left = computeTerm(noticed(contract, given), asOf, france);
          expect(lastDayOf(noticed(contract, given), france)).toBe(announced);
          expect(left.state).toBe(asOf > (announced ?? '') ? 'ended' : 'in-force');
          expect(left.lockedUntil ?? left.end).toBe(announced);
          expect(left.nextNotice).toBeUndefined();
        },
      ),
    );
  });
});
