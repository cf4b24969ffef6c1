import { describe, expect, it } from 'vitest';
import {
  aContract,
  anEntry,
  anObjective,
  aPartnership,
  aPinnedClause,
  day,
  duration,
} from '../../../testing/builders.ts';
import { placesOf, tell } from '../../../testing/tell.ts';
import { checkDatesOutOfOrder } from './dates-out-of-order.ts';
import { checkIndefiniteRenewalContradicted } from './indefinite-renewal-contradicted.ts';
import { checkRenewalIncomplete } from './renewal-incomplete.ts';

const file = 'partnerships/boucle-chaude/index.mdx';

describe('dates-out-of-order', () => {
  it('M44 reports a contract that ends before it starts, and accepts the same day', () => {
    const ending = (ends: string) => ({
      partnerships: [aPartnership({ contracts: [aContract({ ends: day(ends) })] })],
    });
    expect(tell(checkDatesOutOfOrder, ending('2025-03-12'))).toEqual([]);
    expect(tell(checkDatesOutOfOrder, ending('2025-03-11'))).toMatchObject([
      {
        severity: 'error',
        at: `${file}: contracts.0.ends`,
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
    expect(toldOf('2027-01-01')).toEqual([`${file}: contracts.0.ends`]);
    expect(toldOf('2025-10-16')).toEqual([
      `${file}: contracts.0.last-notice`,
      `${file}: contracts.0.renewal.renewed.0`,
    ]);
    expect(toldOf('2025-09-30')).toEqual([]);
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
      `${file}: objectives.2.due`,
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
      `${file}: objectives.0.due`,
      `${file}: okrs.0.due`,
      `${file}: okrs.0.results.0.due`,
      `${file}: roadmap.0.due`,
      `${file}: exit.plan.rehearsed`,
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
        at: `${file}: since`,
        values: { earlier: 'since', earlierDate: '2033-02-05', later: 'due', laterDate: '2027-01-01', count: 6 },
      },
      { at: `${file}: contracts.0.ends`, values: { count: 1 } },
    ]);
  });

  it('reports a waiver that ended before the contract was signed', () => {
    const pin = aPinnedClause('rupture', {
      waiver: { by: 'ines-morvan', reason: 'Sans objet', until: day('2025-01-01') },
    });
    expect(
      placesOf(checkDatesOutOfOrder, { partnerships: [aPartnership({ contracts: [aContract({ clauses: [pin] })] })] }),
    ).toEqual([`${file}: contracts.0.clauses.0.waiver.until`]);
  });

  it('M40 reports a conflict resolved before it was opened and a commitment due before it was made', () => {
    const journal = [
      anEntry({ kind: 'conflict', resolved: day('2026-09-30') }),
      anEntry({ id: 'b', kind: 'commitment', due: day('2026-09-30') }),
    ];
    expect(placesOf(checkDatesOutOfOrder, { partnerships: [aPartnership({ journal })] })).toEqual([
      'partnerships/boucle-chaude/journal/entree.mdx: resolved',
      'partnerships/boucle-chaude/journal/b.mdx: due',
    ]);
  });
});

describe('renewal-incomplete', () => {
  const renewing = (renewal: NonNullable<ReturnType<typeof aContract>['renewal']>, more = {}) => ({
    partnerships: [aPartnership({ contracts: [aContract({ renewal, ...more })] })],
  });

  it('M44 warns of a renewal without its length or its notice', () => {
    expect(tell(checkRenewalIncomplete, renewing({ kind: 'tacit' }))).toEqual([
      {
        code: 'renewal-incomplete',
        severity: 'warning',
        at: `${file}: contracts.0.renewal`,
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
        at: `${file}: contracts.0.renewal.times`,
        values: { by: 'times' },
      },
    ]);
    expect(told({ renewal: { ...endless, kind: 'none' } })).toMatchObject([
      { at: `${file}: contracts.0.renewal.kind`, values: { by: 'kind' } },
    ]);
    const partnerships = [aPartnership({ contracts: [endlessly] })];
    expect(tell(checkIndefiniteRenewalContradicted, { partnerships })).toMatchObject([
      { at: `${file}: contracts.0.renewal.for`, values: { by: 'term' } },
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
