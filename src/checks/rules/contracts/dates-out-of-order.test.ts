import { describe, expect, it } from 'vitest';
import {
  day,
  aContract,
  anEntry,
  anObjective,
  aPartnership,
  aPinnedClause,
  aWaiver,
} from '../../../testing/builders.ts';
import { recordFile, onePartnership } from '../../../testing/one-partnership.ts';
import { placesOf, tell } from '../../../testing/tell.ts';
import { checkDatesOutOfOrder } from './dates-out-of-order.ts';

describe('dates-out-of-order', () => {
  it('M44 reports a contract that ends before it starts, and accepts the same day', () => {
    const ending = (ends: string) => ({
      partnerships: [aPartnership({ contracts: [aContract({ ends: day(ends) })] })],
    });
    expect(tell(checkDatesOutOfOrder, ending('2025-03-12'))).toEqual([]);
    expect(tell(checkDatesOutOfOrder, ending('2025-03-11'))).toMatchObject([
      {
        severity: 'error',
        at: `${recordFile}: contracts.0.ends`,
        values: { later: 'ends', laterDate: '2025-03-11', earlier: 'starts', earlierDate: '2025-03-12' },
      },
    ]);
  });

  it('M44 tells an end before several dates once, against the latest of them', () => {
    const contract = aContract({ signed: day('2025-04-01'), starts: day('2025-03-12'), ends: day('2025-03-11') });
    const told = tell(checkDatesOutOfOrder, { partnerships: [aPartnership({ contracts: [contract] })] });
    expect(told).toMatchObject([{ values: { later: 'ends', earlier: 'signed', earlierDate: '2025-04-01' } }]);
    expect(told).toHaveLength(1);
  });

  it('M44 tells a contract that ends before it starts once, whatever lies between its dates', () => {
    const renewal = { kind: 'express' as const, renewed: [day('2025-10-15')] };
    const between = { 'last-notice': day('2025-09-30'), renewal };
    const toldOf = (starts: string) =>
      placesOf(checkDatesOutOfOrder, {
        partnerships: [
          aPartnership({ contracts: [aContract({ ...between, starts: day(starts), ends: day('2025-12-31') })] }),
        ],
      });
    expect(toldOf('2027-01-01')).toEqual([`${recordFile}: contracts.0.ends`]);
    expect(toldOf('2025-10-16')).toEqual([
      `${recordFile}: contracts.0.last-notice`,
      `${recordFile}: contracts.0.renewal.renewed.0`,
    ]);
    expect(toldOf('2025-09-30')).toEqual([]);
  });

  it('M44 tells a notice given before the contract was signed', () => {
    const toldOf = (given: string) =>
      placesOf(checkDatesOutOfOrder, {
        partnerships: [aPartnership({ contracts: [aContract({ 'notice-given': day(given) })] })],
      });
    expect(toldOf('2025-03-11')).toEqual([`${recordFile}: contracts.0.notice-given`]);
    expect(toldOf('2025-03-12')).toEqual([]);
  });

  it('M44 accepts a contract that takes effect before it is signed', () => {
    expect(
      tell(checkDatesOutOfOrder, {
        partnerships: [aPartnership({ contracts: [aContract({ starts: day('2025-01-01') })] })],
      }),
    ).toEqual([]);
  });

  it('compares dates of one item, never of two', () => {
    const objectives = [
      anObjective({ from: day('2027-01-01') }),
      anObjective({ id: 'b', due: day('2026-06-01') }),
      anObjective({ id: 'c', from: day('2026-07-01'), due: day('2026-06-01') }),
    ];
    expect(placesOf(checkDatesOutOfOrder, { partnerships: [aPartnership({ objectives })] })).toEqual([
      `${recordFile}: objectives.2.due`,
    ]);
  });

  it('M01 M03 M45 reports what is due before the partnership began', () => {
    const early = day('2020-01-01');
    const partnership = aPartnership({
      since: day('2024-02-05'),
      objectives: [anObjective({ due: early })],
      okrs: [{ id: 'o', objective: 'O', due: early, results: [{ id: 'r', statement: 'R', due: early }] }],
      roadmap: [{ step: 'pilot', title: 'Pilote', due: early }],
      exit: { plan: { rehearsed: early } },
    });
    expect(placesOf(checkDatesOutOfOrder, { partnerships: [partnership] })).toEqual([
      `${recordFile}: objectives.0.due`,
      `${recordFile}: okrs.0.due`,
      `${recordFile}: okrs.0.results.0.due`,
      `${recordFile}: roadmap.0.due`,
      `${recordFile}: exit.plan.rehearsed`,
    ]);
  });

  it('M01 tells a beginning after many dates once, at its own place, and what else is out of order beside it', () => {
    const dues = ['2027-01-01', '2027-02-01', '2027-03-01', '2027-04-01', '2027-05-01', '2027-06-01'];
    const partnership = aPartnership({
      since: day('2033-02-05'),
      objectives: dues.map((due, index) => anObjective({ id: `o${index}`, due: day(due) })),
      contracts: [aContract({ ends: day('2025-03-11') })],
    });
    expect(tell(checkDatesOutOfOrder, { partnerships: [partnership] })).toMatchObject([
      {
        at: `${recordFile}: since`,
        values: { earlier: 'since', earlierDate: '2033-02-05', later: 'due', laterDate: '2027-01-01', count: 6 },
      },
      { at: `${recordFile}: contracts.0.ends`, values: { count: 1 } },
    ]);
  });

  it('reports a waiver that ended before the contract was signed', () => {
    const pin = aPinnedClause('rupture', {
      waiver: aWaiver({ until: day('2025-01-01') }),
    });
    expect(
      placesOf(checkDatesOutOfOrder, { partnerships: [aPartnership({ contracts: [aContract({ clauses: [pin] })] })] }),
    ).toEqual([`${recordFile}: contracts.0.clauses.0.waiver.until`]);
  });

  it('M40 reports a conflict resolved before it was opened and a commitment due or kept before it was made', () => {
    const journal = [
      anEntry({ kind: 'conflict', resolved: day('2026-09-30') }),
      anEntry({ id: 'b', kind: 'commitment', due: day('2026-09-30') }),
      anEntry({ id: 'c', kind: 'commitment', kept: day('2026-09-30') }),
      anEntry({ id: 'd', kind: 'commitment', kept: day('2026-10-01') }),
      anEntry({ id: 'e', kind: 'commitment', kept: true }),
    ];
    expect(placesOf(checkDatesOutOfOrder, { partnerships: [aPartnership({ journal })] })).toEqual([
      'partnerships/boucle-chaude/journal/entree.mdx: resolved',
      'partnerships/boucle-chaude/journal/b.mdx: due',
      'partnerships/boucle-chaude/journal/c.mdx: kept',
    ]);
  });

  it('M45 reports a stage entered before an earlier one, also with stages in between', () => {
    const entered = (awareness: string) => ({
      awareness: { entered: day(awareness) },
      'partner-selection': { entered: day('2024-07-01') },
    });
    expect(placesOf(checkDatesOutOfOrder, onePartnership({ stages: entered('2024-07-02') }))).toEqual([
      `${recordFile}: stages.partner-selection.entered`,
    ]);
    expect(placesOf(checkDatesOutOfOrder, onePartnership({ stages: entered('2024-07-01') }))).toEqual([]);
  });

  it('M02 M03 reports a phase or a shared objective that ends before it starts, and accepts the same day', () => {
    const phase = (to: string) => ({ phase: 'Étude', from: day('2024-02-05'), to: day(to) });
    const okr = (due: string) => ({ id: 'a', objective: 'A', from: day('2025-03-12'), due: day(due), results: [] });
    const places = (to: string, due: string) =>
      placesOf(checkDatesOutOfOrder, onePartnership({ framing: { calendar: [phase(to)] }, okrs: [okr(due)] }));
    expect(places('2024-02-04', '2025-03-11')).toEqual([
      `${recordFile}: okrs.0.due`,
      `${recordFile}: framing.calendar.0.to`,
    ]);
    expect(places('2024-02-05', '2025-03-12')).toEqual([]);
  });
});
