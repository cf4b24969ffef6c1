import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Contract } from '../../model/contract.ts';
import { aContract, day, duration } from '../../testing/builders.ts';
import { computeTerm } from './given-notice.ts';
import { addDays } from '../calendar/dates.ts';
import { renewalCycles } from './renewal-cycles.ts';
import type { WorkingCalendar } from '../calendar/working-calendar.ts';

const france: WorkingCalendar = { weekends: 'skip', holidays: 'france' };
const tacit = { kind: 'tacit', for: duration('3 years'), notice: duration('6 months') } as const;

function cycles(contract: Contract, asOf: string) {
  return renewalCycles(contract, day(asOf), france).map(
    ({ number, start, end, notice, standing }) =>
      `${String(number)}: ${start} to ${end}, ${notice ? `${notice.lastNotice} (${notice.advisedNotice})` : 'no notice'}, ${standing}`,
  );
}

describe('M44 the renewals ahead', () => {
  it('are the current term and the next three, each with its last day and the working day before it', () => {
    expect(cycles(aContract({ renewal: tacit }), '2026-11-23')).toEqual([
      '1: 2025-03-12 to 2028-03-11, 2027-09-11 (2027-09-10), current',
      '2: 2028-03-12 to 2031-03-11, 2030-09-11 (2030-09-11), open',
      '3: 2031-03-12 to 2034-03-11, 2033-09-11 (2033-09-09), open',
      '4: 2034-03-12 to 2037-03-11, 2036-09-11 (2036-09-11), open',
    ]);
  });

  it('stop with the last one that the contract allows, which asks no notice', () => {
    const once = aContract({ renewal: { ...tacit, times: 1 } });
    expect(cycles(once, '2026-11-23')).toEqual([
      '1: 2025-03-12 to 2028-03-11, 2027-09-11 (2027-09-10), current',
      '2: 2028-03-12 to 2031-03-11, no notice, open',
    ]);
    expect(cycles(once, '2029-01-01')).toEqual(['2: 2028-03-12 to 2031-03-11, no notice, current']);
    expect(cycles(once, '2031-03-12')).toEqual([]);
  });

  it('say which can no longer be avoided, on the last day to give notice and the day after', () => {
    const standings = (asOf: string) =>
      renewalCycles(aContract({ renewal: tacit }), day(asOf), france).map(({ standing }) => standing);
    expect(standings('2027-09-11')).toEqual(['current', 'open', 'open', 'open']);
    expect(standings('2027-09-12')).toEqual(['current', 'committed', 'open', 'open']);
  });

  it('are committed two at a time where the notice is longer than a term', () => {
    const long = aContract({
      signed: day('2025-01-01'),
      starts: day('2025-01-01'),
      term: duration('1 year'),
      renewal: { kind: 'tacit', notice: duration('18 months') },
    });
    expect(cycles(long, '2025-07-01')).toEqual([
      '1: 2025-01-01 to 2025-12-31, 2024-06-30 (2024-06-28), current',
      '2: 2026-01-01 to 2026-12-31, 2025-06-30 (2025-06-30), committed',
      '3: 2027-01-01 to 2027-12-31, 2026-06-30 (2026-06-30), committed',
      '4: 2028-01-01 to 2028-12-31, 2027-06-30 (2027-06-30), open',
    ]);
  });

  it('begin with the first term of a contract signed and still to start', () => {
    const signed = aContract({ signed: day('2025-01-15'), renewal: tacit });
    expect(cycles(signed, '2025-02-01')[0]).toBe('1: 2025-03-12 to 2028-03-11, 2027-09-11 (2027-09-10), current');
  });

  it('under express renewal are only those signed, since nobody is bound by the others', () => {
    const express = { kind: 'express', for: duration('1 year'), notice: duration('3 months') } as const;
    expect(cycles(aContract({ renewal: express }), '2028-01-14')).toEqual([
      '1: 2025-03-12 to 2028-03-11, 2027-12-11 (2027-12-10), current',
    ]);
    const renewed = aContract({ renewal: { ...express, renewed: [day('2028-01-15')] } });
    expect(cycles(renewed, '2028-01-15')).toEqual([
      '1: 2025-03-12 to 2028-03-11, 2027-12-11 (2027-12-10), current',
      '2: 2028-03-12 to 2029-03-11, 2028-12-11 (2028-12-11), committed',
    ]);
    expect(cycles(renewed, '2028-03-12')).toEqual(['2: 2028-03-12 to 2029-03-11, 2028-12-11 (2028-12-11), current']);
  });

  it('are the term alone before an indefinite time, with the notice that prevents it, and none once it has come', () => {
    const endless = { kind: 'tacit', for: 'indefinite', notice: duration('3 months') } as const;
    const tacitly = aContract({ renewal: endless });
    const term = '1: 2025-03-12 to 2028-03-11, 2027-12-11 (2027-12-10), current';
    expect(cycles(tacitly, '2025-03-12')).toEqual([term]);
    expect(cycles(tacitly, '2028-03-11')).toEqual([term]);
    expect(cycles(tacitly, '2028-03-12')).toEqual([]);
    const signed = aContract({ renewal: { ...endless, kind: 'express', renewed: [day('2028-01-15')] } });
    expect(cycles(signed, '2028-01-14')).toEqual([term]);
    expect(cycles(signed, '2028-01-15')).toEqual(['1: 2025-03-12 to 2028-03-11, no notice, current']);
  });

  it('are the term alone without renewal, and none once nothing binds or nothing ends', () => {
    const { term: _term, ...indefinite } = aContract({ renewal: { kind: 'none', notice: duration('3 months') } });
    const { signed: _signed, ...draft } = aContract({ renewal: tacit });
    expect(cycles(aContract(), '2026-11-23')).toEqual(['1: 2025-03-12 to 2028-03-11, no notice, current']);
    expect(cycles(aContract(), '2028-03-12')).toEqual([]);
    expect(cycles(indefinite, '2026-11-23')).toEqual([]);
    expect(cycles(draft, '2026-11-23')).toEqual([]);
    expect(cycles(aContract({ ends: day('2025-01-01') }), '2026-11-23')).toEqual([]);
  });

  it('end the search at the last day that can be written, however long the notice', () => {
    const endless = aContract({ term: duration('1 day'), renewal: { kind: 'tacit', notice: duration('9999 years') } });
    expect(computeTerm(endless, day('2025-03-12'), france).lockedUntil).toBe('9999-12-30');
  });
});

const lengths = fc.constantFrom(
  '1 month',
  '2 months',
  '3 months',
  '1 year',
  '3 years',
  '10 days',
  '2 weeks',
  '400 days',
);
const notices = fc.constantFrom('0 days', '15 days', '1 month', '6 months', '18 months', '3 years', '10 working days');
const calendars = fc.record({
  weekends: fc.constantFrom('skip' as const, 'keep' as const),
  holidays: fc.constantFrom('france' as const, 'none' as const),
});

/** A tacitly renewed contract begun on any day from 1980, and a day up to fifteen years into it. */
const running = fc
  .record({
    offset: fc.nat(20000),
    elapsed: fc.nat(5500),
    term: lengths,
    length: lengths,
    notice: notices,
    calendar: calendars,
  })
  .map(({ offset, elapsed, term, length, notice, calendar }) => {
    const start = addDays(day('1980-01-01'), offset);
    const contract = aContract({
      signed: start,
      starts: start,
      term: duration(term),
      renewal: { kind: 'tacit', for: duration(length), notice: duration(notice) },
    });
    return { contract, asOf: addDays(start, elapsed), calendar };
  });

describe('M44 the renewals of any contract', () => {
  it('follow each other without gap or overlap, numbered in turn, the day within the first', () => {
    fc.assert(
      fc.property(running, ({ contract, asOf, calendar }) => {
        const found = renewalCycles(contract, asOf, calendar);
        expect(found).toHaveLength(4);
        const [current] = found;
        expect(current && current.start <= asOf && asOf <= current.end).toBe(true);
        found.slice(1).forEach((cycle, index) => {
          const before = found[index];
          expect(cycle.start).toBe(before && addDays(before.end, 1));
          expect(cycle.number).toBe((before?.number ?? 0) + 1);
          expect(cycle.end >= cycle.start).toBe(true);
        });
      }),
    );
  });

  it('give notice at the latest on the last day of the term, and advise a day no later that is worked', () => {
    fc.assert(
      fc.property(running, ({ contract, asOf, calendar }) => {
        for (const { end, notice } of renewalCycles(contract, asOf, calendar)) {
          expect(notice !== undefined && notice.lastNotice <= end).toBe(true);
          expect(notice !== undefined && notice.advisedNotice <= notice.lastNotice).toBe(true);
        }
      }),
    );
  });

  it('do not drift: they are the same terms whichever day they are asked on', () => {
    fc.assert(
      fc.property(running, fc.nat(2000), ({ contract, asOf, calendar }, later) => {
        const dates = (from: typeof asOf) =>
          new Map(
            renewalCycles(contract, from, calendar, 8).map(({ number, start, end }) => [number, `${start} ${end}`]),
          );
        const [now, then] = [dates(asOf), dates(addDays(asOf, later))];
        for (const [number, term] of then) expect(now.get(number) ?? term).toBe(term);
      }),
    );
  });

  it('move on strictly, end after end and notice after notice or the same at a month’s end', () => {
    fc.assert(
      fc.property(running, ({ contract, asOf, calendar }) => {
        const found = renewalCycles(contract, asOf, calendar, 6);
        found.slice(1).forEach(({ end, notice }, index) => {
          expect(end > (found[index]?.end ?? end)).toBe(true);
          expect((notice?.lastNotice ?? '') >= (found[index]?.notice?.lastNotice ?? '')).toBe(true);
        });
      }),
    );
  });

  it('lock in through the term before the first that a notice can still end, and no further', () => {
    fc.assert(
      fc.property(running, ({ contract, asOf, calendar }) => {
        const { lockedUntil, nextNotice, end } = computeTerm(contract, asOf, calendar);
        const found = renewalCycles(contract, asOf, calendar, 60);
        const open = found.find(({ notice }) => notice !== undefined && notice.lastNotice >= asOf);
        if (open === undefined) return;
        expect(nextNotice?.end).toBe(open.end);
        expect(lockedUntil ?? end).toBe(open.end);
        for (const cycle of found.slice(1)) expect(cycle.standing).toBe(cycle.end <= open.end ? 'committed' : 'open');
      }),
    );
  });
});
