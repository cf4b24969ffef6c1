import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill/implementation';
import { describe, expect, it } from 'vitest';
import type { Contract } from '../../model/contract.ts';
import { aContract, day, duration } from '../../testing/builders.ts';
import { termAsAgreed, isBoundToGoOn } from './contract-term.ts';
import { addDays } from '../calendar/dates.ts';
import type { WorkingCalendar } from '../calendar/working-calendar.ts';

const france: WorkingCalendar = { weekends: 'skip', holidays: 'france' };
const tacit = { kind: 'tacit', for: duration('3 years'), notice: duration('6 months') } as const;
const { term: _, ...withoutTerm } = aContract();

function at(date: string, contract: Contract = aContract()) {
  return termAsAgreed(contract, day(date), france);
}

function starting(start: string, term: string, fields: Partial<Contract> = {}): Contract {
  return aContract({ signed: day(start), starts: day(start), term: duration(term), ...fields });
}

describe('M44 the end of a term', () => {
  it.each([
    ['2025-03-12', '3 years', '2028-03-11'],
    ['2026-01-01', '12 months', '2026-12-31'],
    ['2026-08-31', '6 months', '2027-02-27'],
    ['2024-02-29', '1 year', '2025-02-27'],
    ['2026-03-01', '1 month', '2026-03-31'],
    ['2026-11-02', '2 weeks', '2026-11-15'],
    ['2026-11-02', '90 days', '2027-01-30'],
  ])('from %s for %s is %s, the day before the same day later', (start, term, end) => {
    expect(at(start, starting(start, term)).end).toBe(end);
  });

  it('is the written one where the contract sets it', () => {
    expect(at('2026-01-01', aContract({ ends: day('2027-12-31') })).end).toBe('2027-12-31');
  });

  it('agrees with Temporal for any start and any number of months', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 30000 }), fc.integer({ min: 1, max: 240 }), (offset, months) => {
        const start = addDays(day('1980-01-01'), offset);
        const { end } = termAsAgreed(starting(start, `${months} months`), start, france);
        expect(end).toBe(Temporal.PlainDate.from(start).add({ months }).subtract({ days: 1 }).toString());
      }),
    );
  });
});

describe('M44 the state of a contract', () => {
  it('is unsigned before a signature, planned dates shown without notice', () => {
    const { signed: _signed, ...draft } = aContract({ renewal: tacit });
    expect(at('2025-04-01', draft)).toEqual({
      state: 'unsigned',
      renewal: 'tacit',
      start: '2025-03-12',
      end: '2028-03-11',
    });
    expect(at('2025-03-11').state).toBe('unsigned');
  });

  it('runs from the day it starts to its last day, both included', () => {
    const contract = aContract({ signed: day('2025-03-01') });
    expect(at('2025-03-11', contract).state).toBe('not-started');
    expect(at('2025-03-12', contract).state).toBe('in-force');
    expect(at('2028-03-11', contract).state).toBe('in-force');
    expect(at('2028-03-12', contract).state).toBe('ended');
  });

  it('starts the day it is signed where no other day is given', () => {
    const { starts: _starts, ...undated } = aContract();
    expect(at('2025-03-12', undated)).toMatchObject({ state: 'in-force', start: '2025-03-12', end: '2028-03-11' });
  });

  it('is unknown where the dates contradict each other or the term is nothing', () => {
    expect(at('2026-01-01', aContract({ ends: day('2025-01-01') })).state).toBe('unknown');
    expect(at('2026-01-01', aContract({ term: duration('0 months') })).state).toBe('unknown');
  });
});

describe('M44 tacit renewal', () => {
  const contract = aContract({ renewal: tacit });

  it('allows notice up to the last day less the notice, and locks in from the day after', () => {
    expect(at('2027-09-11', contract)).toMatchObject({
      state: 'in-force',
      number: 1,
      end: '2028-03-11',
      lastNotice: '2027-09-11',
    });
    expect(at('2027-09-11', contract).lockedUntil).toBeUndefined();
    expect(at('2027-09-12', contract)).toMatchObject({
      end: '2028-03-11',
      lastNotice: '2027-09-11',
      lockedUntil: '2031-03-11',
    });
  });

  it('advises the working day on or before the last day to give notice', () => {
    expect(at('2026-01-01', contract).advisedNotice).toBe('2027-09-10');
  });

  it('finds the current term first, then its notice', () => {
    expect(at('2028-03-12', contract)).toMatchObject({
      state: 'in-force',
      number: 2,
      end: '2031-03-11',
      lastNotice: '2030-09-11',
    });
    expect(at('2034-03-11', contract)).toMatchObject({ number: 3, end: '2034-03-11', lockedUntil: '2037-03-11' });
  });

  it.each([
    ['2026-06-30', '3 months', '2026-03-30'],
    ['2026-08-31', '6 months', '2026-02-28'],
    ['2028-08-31', '6 months', '2028-02-29'],
    ['2026-12-31', '90 days', '2026-10-02'],
    ['2026-11-12', '2 working days', '2026-11-09'],
  ])('ending on %s less %s leaves until %s', (ends, notice, last) => {
    const ending = aContract({
      signed: day('2024-01-01'),
      starts: day('2024-01-01'),
      ends: day(ends),
      renewal: { kind: 'tacit', for: duration('1 year'), notice: duration(notice) },
    });
    expect(at('2024-02-01', ending).lastNotice).toBe(last);
  });

  it.each([
    ['2027-05-03', '5 working days', '2027-05-10', 'Ascension Day, the sixth of May, is not worked'],
    ['2027-05-01', '1 working day', '2027-05-03', 'a Saturday, and a holiday'],
    ['2027-06-07', '5 working days', '2027-06-11', 'Monday to Friday'],
    ['2027-05-03', '40 working days', '2027-06-29', 'Whit Monday, the seventeenth of May, is not worked either'],
    ['2027-05-03', '5 days', '2027-05-07', 'calendar days'],
  ])('begins on %s and lasts %s through %s: %s (M44)', (starts, term, end) => {
    expect(at(starts, starting(starts, term)).end).toBe(end);
  });

  it('renews a term in working days by working days, a holiday in neither (M44)', () => {
    const renewal = { kind: 'tacit', notice: duration('1 working day') } as const;
    const short = starting('2027-05-03', '5 working days', { renewal });
    expect(at('2027-05-11', short)).toMatchObject({ number: 2, end: '2027-05-18', lastNotice: '2027-05-14' });
    expect(at('2027-05-19', short)).toMatchObject({ number: 3, end: '2027-05-25' });
  });

  it('counts later terms from the original start, so that month ends do not drift', () => {
    const monthly = starting('2026-01-31', '1 month', { renewal: { kind: 'tacit', notice: duration('1 day') } });
    expect(at('2026-02-01', monthly).end).toBe('2026-02-27');
    expect(at('2026-02-28', monthly).end).toBe('2026-03-30');
    expect(at('2026-03-31', monthly).end).toBe('2026-04-29');
  });

  it('renews for another length than the first term, and as long as the term where none is given', () => {
    const yearly = aContract({ renewal: { kind: 'tacit', for: duration('1 year') } });
    expect(at('2028-03-12', yearly)).toMatchObject({ number: 2, end: '2029-03-11' });
    expect(at('2028-03-12', aContract({ renewal: { kind: 'tacit' } })).end).toBe('2031-03-11');
    expect(at('2028-03-12', aContract({ renewal: { kind: 'tacit', for: duration('90 days') } })).end).toBe(
      '2028-06-09',
    );
  });

  it('lets a written last notice override the reckoned one for the term that holds it, not for later ones', () => {
    const set = aContract({ renewal: tacit, 'last-notice': day('2027-06-30') });
    expect(at('2027-01-01', set).lastNotice).toBe('2027-06-30');
    expect(at('2027-07-01', set).lockedUntil).toBe('2031-03-11');
    expect(at('2029-01-01', set).lastNotice).toBe('2030-09-11');
  });

  it('gives no notice day where none was agreed, and never locks in', () => {
    const free = aContract({ renewal: { kind: 'tacit' } });
    expect(at('2028-03-11', free).lastNotice).toBeUndefined();
    expect(at('2028-03-11', free).lockedUntil).toBeUndefined();
  });

  it('always finds the term that holds the day, terms following each other without gap or overlap', () => {
    const lengths = fc.constantFrom('1 month', '3 months', '1 year', '3 years', '10 days', '2 weeks');
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 20000 }),
        fc.integer({ min: 0, max: 9000 }),
        lengths,
        lengths,
        (offset, elapsed, term, renewal) => {
          const start = addDays(day('1980-01-01'), offset);
          const on = addDays(start, elapsed);
          const contract = starting(start, term, { renewal: { kind: 'tacit', for: duration(renewal) } });
          const { state, end = start, number = 0 } = termAsAgreed(contract, on, france);
          expect(state).toBe('in-force');
          expect(end >= on).toBe(true);
          if (number > 1) {
            const next = termAsAgreed(contract, addDays(end, 1), france);
            expect(next.number).toBe(number + 1);
            expect(termAsAgreed(contract, end, france).number).toBe(number);
          }
        },
      ),
    );
  });
});

describe('M44 a limit on renewals', () => {
  const twice = aContract({ renewal: { ...tacit, times: 2 } });

  it('ends a contract that renews tacitly with its last term, on that day and not before', () => {
    expect(at('2034-03-11', twice)).toMatchObject({ state: 'in-force', number: 3, end: '2034-03-11' });
    expect(at('2034-03-12', twice)).toMatchObject({ state: 'ended', number: 3, end: '2034-03-11' });
    expect(at('2050-01-01', twice)).toMatchObject({ state: 'ended', end: '2034-03-11' });
  });

  it('asks no notice for the last term, which nothing renews', () => {
    expect(at('2030-09-11', twice)).toMatchObject({ renewal: 'tacit', number: 2, lastNotice: '2030-09-11' });
    const lockedIn = at('2030-09-12', twice);
    expect(lockedIn).toMatchObject({ renewal: 'tacit', lockedUntil: '2034-03-11' });
    expect(lockedIn.nextNotice).toBeUndefined();
    expect(at('2031-03-12', twice)).toMatchObject({ renewal: 'none', number: 3 });
    expect(at('2031-03-12', twice).lastNotice).toBeUndefined();
  });

  it('changes nothing before it is reached', () => {
    const unlimited = aContract({ renewal: tacit });
    for (const date of ['2025-03-12', '2027-09-12', '2028-03-12', '2030-09-11'])
      expect(at(date, twice)).toEqual(at(date, unlimited));
  });

  it('never undoes an express renewal that both signed', () => {
    const express = { kind: 'express', for: duration('1 year'), notice: duration('3 months'), times: 1 } as const;
    const renewed = (...dates: string[]) => aContract({ renewal: { ...express, renewed: dates.map(day) } });
    expect(at('2028-06-01', renewed('2028-01-15'))).toMatchObject({ renewal: 'none', end: '2029-03-11' });
    expect(at('2029-06-01', renewed('2028-01-15', '2029-01-15'))).toMatchObject({ renewal: 'none', end: '2030-03-11' });
    expect(at('2026-01-01', renewed())).toMatchObject({ renewal: 'express', lastNotice: '2027-12-11' });
  });
});

describe('M44 express renewal', () => {
  const contract = aContract({ renewal: { kind: 'express', for: duration('1 year'), notice: duration('3 months') } });

  it('ends the contract at its term unless a renewal is recorded', () => {
    expect(at('2028-03-12', contract)).toMatchObject({ state: 'ended', end: '2028-03-11', lastNotice: '2027-12-11' });
    const renewed = aContract({ renewal: { kind: 'express', for: duration('1 year'), renewed: [day('2028-01-15')] } });
    expect(at('2028-01-14', renewed).end).toBe('2028-03-11');
    expect(at('2028-01-15', renewed).end).toBe('2029-03-11');
    expect(at('2028-03-12', renewed)).toMatchObject({ state: 'in-force', number: 2, end: '2029-03-11' });
    expect(at('2029-03-12', renewed).state).toBe('ended');
  });

  it('makes the notice the day by which to decide, and never locks in', () => {
    expect(at('2028-01-01', contract).lockedUntil).toBeUndefined();
    expect(at('2027-01-01', contract).lastNotice).toBe('2027-12-11');
  });
});

describe('M44 a renewal for an indefinite time', () => {
  const endless = { kind: 'tacit', for: 'indefinite', notice: duration('3 months') } as const;
  const contract = aContract({ renewal: endless });

  it('leaves a notice to give until the last day to leave at the term, and never locks in', () => {
    expect(at('2027-12-11', contract)).toMatchObject({
      renewal: 'indefinite',
      nextNotice: { lastNotice: '2027-12-11', advisedNotice: '2027-12-10', end: '2028-03-11' },
    });
    expect(at('2027-12-11', contract).earliestExit).toBeUndefined();
    const past = at('2027-12-12', contract);
    expect(past).toMatchObject({ state: 'in-force', renewal: 'indefinite', earliestExit: '2028-03-13' });
    expect(past.nextNotice).toBeUndefined();
    expect(past.lockedUntil).toBeUndefined();
  });

  it('is an indefinite contract from the day after the term', () => {
    expect(at('2028-03-11', contract)).toMatchObject({ state: 'in-force', number: 1, end: '2028-03-11' });
    expect(at('2028-03-12', contract)).toEqual({
      state: 'indefinite',
      renewal: 'none',
      start: '2025-03-12',
      earliestExit: '2028-06-13',
    });
  });

  it('is bound to go on from the day after the last to leave at the term, or once both signed, and not while unsigned', () => {
    const isBound = (date: string, each = contract) => isBoundToGoOn(at(date, each));
    const { signed: _signed, ...draft } = contract;
    expect([isBound('2027-12-11'), isBound('2027-12-12'), isBound('2028-03-12')]).toEqual([false, true, false]);
    expect(isBound('2028-01-01', draft)).toBe(false);
    const express = aContract({ renewal: { ...endless, kind: 'express', renewed: [day('2028-01-15')] } });
    expect([isBound('2028-01-14', express), isBound('2028-01-15', express)]).toEqual([false, true]);
  });

  it('takes no account of a number of times, which the check tells', () => {
    const times = aContract({ renewal: { ...endless, times: 1 } });
    for (const date of ['2027-12-11', '2027-12-12', '2028-03-11', '2028-03-12', '2040-01-01'])
      expect(at(date, times)).toEqual(at(date, contract));
  });

  it('always lets out after the term, and later the later one asks', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 20000 }),
        fc.integer({ min: 0, max: 3000 }),
        fc.constantFrom('1 month', '3 months', '1 year', '30 days', '10 working days', '0 days'),
        (offset, elapsed, notice) => {
          const start = addDays(day('1980-01-01'), offset);
          const on = addDays(start, elapsed);
          const given = starting(start, '3 years', { renewal: { ...endless, notice: duration(notice) } });
          const { state, end, lastNotice, earliestExit } = at(on, given);
          const { earliestExit: later = '' } = at(addDays(on, 1), given);
          expect(state).toBe(end === undefined ? 'indefinite' : 'in-force');
          expect(earliestExit === undefined).toBe(lastNotice !== undefined && on <= lastNotice);
          if (earliestExit === undefined) return;
          expect(earliestExit > on && (end === undefined || earliestExit > end)).toBe(true);
          expect(later >= earliestExit).toBe(true);
        },
      ),
    );
  });
});

describe('M44 contracts without renewal or without end', () => {
  it('gives no notice day to a contract that simply ends', () => {
    const ending = aContract({ renewal: { kind: 'none', notice: duration('3 months') } });
    expect(at('2026-01-01', ending)).toMatchObject({ state: 'in-force', renewal: 'none', end: '2028-03-11' });
    expect(at('2026-01-01', ending).lastNotice).toBeUndefined();
    expect(at('2026-01-01').renewal).toBe('none');
  });

  it('lets an indefinite contract be left its notice after any day', () => {
    const indefinite = { ...withoutTerm, renewal: { kind: 'none', notice: duration('3 months') } as const };
    expect(at('2026-11-30', indefinite)).toEqual({
      state: 'indefinite',
      renewal: 'none',
      start: '2025-03-12',
      earliestExit: '2027-03-01',
    });
    expect(at('2026-11-30', withoutTerm).earliestExit).toBeUndefined();
  });

  it('is in force on its very first day, and not on the day before', () => {
    const signedBefore = { ...withoutTerm, signed: day('2025-03-01') };
    const states = ['2025-03-11', '2025-03-12'].map((date) => at(date, signedBefore).state);
    expect(states).toEqual(['not-started', 'indefinite']);
  });

  it('takes notice until the last day that the contract sets, that day included', () => {
    const set = { ...withoutTerm, 'last-notice': day('2026-06-28') };
    // 28 June 2026 is a Sunday.
    const window = { lastNotice: '2026-06-28', advisedNotice: '2026-06-26' };
    expect(at('2026-06-28', set)).toMatchObject({ ...window, nextNotice: window });
    expect(at('2026-06-29', set)).toMatchObject(window);
    expect(at('2026-06-29', set).nextNotice).toBeUndefined();
  });

  it('counts a day that the contract sets for the term that it ends, not for the time that follows', () => {
    const renewal = { kind: 'tacit', for: duration('1 year'), notice: duration('3 months') } as const;
    const onLastDay = aContract({ renewal, 'last-notice': day('2028-03-11') });
    expect(at('2026-01-01', onLastDay).lastNotice).toBe('2028-03-11');
    expect(at('2028-06-01', onLastDay).lastNotice).toBe('2028-12-11');
    const endless = aContract({ renewal: { ...renewal, for: 'indefinite' }, 'last-notice': day('2028-03-11') });
    expect(at('2028-06-01', endless).lastNotice).toBeUndefined();
  });
});
