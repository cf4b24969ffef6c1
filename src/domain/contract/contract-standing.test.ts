import { describe, expect, it } from 'vitest';
import { aContract, day, duration } from '../../testing/builders.ts';
import { contractStandings, mainContract } from './contract-standing.ts';
import type { WorkingCalendar } from '../calendar/working-calendar.ts';

const calendar: WorkingCalendar = { weekends: 'skip', holidays: 'none' };
const asOf = day('2026-11-23');
const pilot = aContract({
  id: 'essai',
  instrument: 'pilot',
  signed: day('2024-06-01'),
  starts: day('2024-06-01'),
  term: duration('6 months'),
});
const { signed: _, ...draft } = aContract({ id: 'projet', instrument: 'framework' });

describe('M44 contracts among each other', () => {
  it('a contract holds while it is in force and nothing replaces it', () => {
    const [old, renewed] = contractStandings(
      [
        aContract(),
        aContract({ id: 'nouveau', supersedes: 'pacte', signed: day('2026-06-01'), starts: day('2026-06-01') }),
      ],
      asOf,
      calendar,
    );
    expect(old).toMatchObject({ holds: false, replacedBy: 'nouveau', index: 0 });
    expect(renewed).toMatchObject({ holds: true, replacedBy: undefined, index: 1 });
  });

  it('is not replaced by one that is not signed, or not started', () => {
    const unsigned = contractStandings([aContract(), { ...draft, supersedes: 'pacte' }], asOf, calendar);
    expect(unsigned[0]).toMatchObject({ holds: true, replacedBy: undefined });
    const later = contractStandings(
      [
        aContract(),
        aContract({ id: 'nouveau', supersedes: 'pacte', signed: day('2026-11-01'), starts: day('2026-11-24') }),
      ],
      asOf,
      calendar,
    );
    expect(later[0]?.holds).toBe(true);
  });

  it('takes a pilot that has ended for replaced once a lasting contract runs, and only then', () => {
    expect(contractStandings([pilot, aContract()], asOf, calendar)[0]?.replacedBy).toBe('pacte');
    expect(contractStandings([pilot, draft], asOf, calendar)[0]?.replacedBy).toBeUndefined();
    expect(contractStandings([pilot, aContract()], day('2024-07-01'), calendar)[0]).toMatchObject({
      holds: true,
      replacedBy: undefined,
    });
  });
});

describe('M44 a contract that goes on indefinitely', () => {
  const renewal = { kind: 'tacit', for: 'indefinite', notice: duration('3 months') } as const;
  const amendment = aContract({ id: 'avenant', instrument: 'amendment', amends: 'pacte', ends: day('2035-12-31') });
  const on = (date: string) => contractStandings([aContract({ renewal }), amendment], day(date), calendar);

  it('has a last day only while it can be left at its term, and its amendment likewise', () => {
    expect(on('2027-12-11').map(({ lastDay }) => lastDay)).toEqual(['2028-03-11', '2028-03-11']);
    expect(on('2027-12-12').map(({ lastDay }) => lastDay)).toEqual([undefined, '2035-12-31']);
  });

  it('holds after its term, and is never over', () => {
    for (const date of ['2028-03-11', '2028-03-12', '2034-01-01'])
      expect(on(date).map(({ holds, isOver }) => [holds, isOver])).toEqual([
        [true, false],
        [true, false],
      ]);
  });
});

describe('M44 an amendment', () => {
  const amendment = aContract({ id: 'avenant', instrument: 'amendment', amends: 'pacte' });
  const standing = (amended: Parameters<typeof aContract>[0]) =>
    contractStandings([aContract(amended), amendment], asOf, calendar)[1];

  it('holds while what it amends holds, and no longer', () => {
    expect(standing({ ends: asOf })).toMatchObject({ holds: true, isOver: false, lastDay: asOf });
    expect(standing({ ends: day('2026-11-22') })).toMatchObject({ holds: false, isOver: true, lastDay: '2026-11-22' });
    expect(standing({ starts: day('2026-11-24') })).toMatchObject({ holds: false, isOver: false });
  });

  it('of an amendment of itself changes nothing', () => {
    const [one] = contractStandings([aContract({ amends: 'pacte' })], asOf, calendar);
    expect(one?.holds).toBe(true);
  });
});

describe('the main contract', () => {
  const main = (contracts: Parameters<typeof contractStandings>[0], preferPlanned?: boolean) =>
    mainContract(contractStandings(contracts, asOf, calendar), preferPlanned)?.contract.id;

  it('is the weightiest of those that hold, then the one that starts last', () => {
    const nda = aContract({ id: 'nda', instrument: 'nda' });
    expect(main([nda, aContract()])).toBe('pacte');
    expect(main([aContract(), aContract({ id: 'second', starts: day('2026-01-01') })])).toBe('second');
    expect(main([aContract({ id: 'second', starts: day('2026-01-01') }), aContract()])).toBe('second');
  });

  it('is one to come before one that has ended, and a planned one first on demand', () => {
    expect(main([pilot, draft])).toBe('projet');
    expect(main([aContract(), draft])).toBe('pacte');
    expect(main([aContract(), draft], true)).toBe('projet');
    expect(main([pilot])).toBe('essai');
    expect(main(undefined)).toBeUndefined();
  });
});
