import { describe, expect, it } from 'vitest';
import type { Contract } from '../../model/contract.ts';
import {
  aClause,
  aContract,
  aPartnership,
  aParty,
  aPerson,
  aPinnedClause,
  day,
  duration,
} from '../../testing/builders.ts';
import { addDays } from '../calendar/dates.ts';
import { aQuietPartnership, asOf, attentionByRule, attentionFor } from '../../testing/attention-lists.ts';

describe('M44 contracts', () => {
  const contract = (fields: Partial<Contract> = {}) =>
    aQuietPartnership({
      contracts: [
        aContract({ renewal: { kind: 'tacit', for: duration('3 years'), notice: duration('6 months') }, ...fields }),
      ],
    });
  const notice = day('2027-09-11');

  it.each([
    [91, undefined],
    [90, 90],
    [89, 90],
    [61, 90],
    [60, 60],
    [59, 60],
    [31, 60],
    [30, 30],
    [29, 30],
    [0, 30],
    [-1, undefined],
  ])('remind of a notice %i days before its last day at the stage of %s days', (days, reminder) => {
    expect(
      attentionByRule('notice-approaching', contract(), {}, addDays(notice, -days)).map(({ values }) => values),
    ).toEqual(
      reminder === undefined
        ? []
        : [
            {
              title: 'Boucle chaude',
              contract: 'pacte',
              contractTitle: 'pacte',
              instrument: 'joint-venture',
              renewal: 'tacit',
              notice,
              advised: '2027-09-10',
              end: '2028-03-11',
              reminder,
              who: 'claire-aubrac',
              days,
            },
          ],
    );
  });

  it('are silent once notice was given', () => {
    const left = contract({ 'notice-given': addDays(notice, -31) });
    expect(attentionByRule('notice-approaching', left, {}, addDays(notice, -32))).toHaveLength(1);
    expect(attentionByRule('notice-approaching', left, {}, addDays(notice, -31))).toEqual([]);
  });

  it('name who decides, on the last day to give notice', () => {
    expect(attentionByRule('notice-approaching', contract(), { people: [aPerson()] }, notice)).toMatchObject([
      {
        due: notice,
        urgency: 'week',
        owner: 'claire-aubrac',
        values: { who: 'Claire Aubrac' },
        path: ['contracts', 0, 'renewal'],
      },
    ]);
    const nobody = { ...contract(), parties: [aParty(), aParty({ id: 'norecia' })] };
    expect(attentionByRule('notice-approaching', nobody, {}, notice)).toMatchObject([{ values: { who: '' } }]);
    expect(attentionByRule('notice-approaching', nobody, {}, notice)[0]?.owner).toBeUndefined();
  });

  it('remind of the next notice once one is gone, even where it is longer than a term', () => {
    const long = contract({ term: duration('1 year'), renewal: { kind: 'tacit', notice: duration('18 months') } });
    expect(attentionByRule('notice-approaching', long, {}, day('2025-06-13'))).toMatchObject([
      { due: '2025-09-11', values: { end: '2027-03-11', reminder: 90 } },
    ]);
    expect(attentionByRule('notice-approaching', long, {}, day('2025-06-12'))).toEqual([]);
  });

  it('remind of the day to decide under express renewal, and of a day that the contract sets', () => {
    const express = contract({ renewal: { kind: 'express', for: duration('1 year'), notice: duration('6 months') } });
    expect(attentionByRule('notice-approaching', express, {}, addDays(notice, -60))).toMatchObject([
      { due: notice, values: { renewal: 'express', reminder: 60 } },
    ]);
    const { term: _term, ...indefinite } = aContract({ 'last-notice': day('2026-12-31') });
    expect(
      attentionByRule('notice-approaching', aQuietPartnership({ contracts: [indefinite] }), {}, day('2026-12-01')),
    ).toMatchObject([{ due: '2026-12-31', values: { end: '', reminder: 30 } }]);
  });

  it('remind of the last day to leave at the term that an indefinite time follows, then of nothing more', () => {
    const endless = contract({ renewal: { kind: 'tacit', for: 'indefinite', notice: duration('6 months') } });
    expect(attentionByRule('notice-approaching', endless, {}, notice)).toMatchObject([
      { due: notice, values: { renewal: 'indefinite', end: '2028-03-11' } },
    ]);
    for (const date of ['2027-09-12', '2028-03-11', '2028-03-12', '2030-09-11'])
      expect(attentionByRule('notice-approaching', endless, {}, day(date))).toEqual([]);
    expect(attentionByRule('contract-ended', endless, {}, day('2030-09-11'))).toEqual([]);
  });

  it('are said to have ended from the day after, unless the parties are leaving or a contract replaces it', () => {
    const ending = aContract({ ends: day('2026-11-22') });
    expect(
      attentionByRule('contract-ended', aQuietPartnership({ contracts: [ending] }), {}, day('2026-11-22')),
    ).toEqual([]);
    expect(attentionByRule('contract-ended', aQuietPartnership({ contracts: [ending] }))).toMatchObject([
      { due: '2026-11-22', values: { contract: 'pacte', instrument: 'joint-venture', end: '2026-11-22', days: 1 } },
    ]);
    expect(attentionByRule('contract-ended', aPartnership({ stage: 'exit', contracts: [ending] }))).toEqual([]);
    expect(
      attentionByRule('contract-ended', aQuietPartnership({ contracts: [{ ...ending, instrument: 'amendment' }] })),
    ).toEqual([]);
    const successor = aContract({
      id: 'suite',
      supersedes: 'pacte',
      signed: day('2026-11-01'),
      starts: day('2026-11-23'),
    });
    expect(attentionByRule('contract-ended', aQuietPartnership({ contracts: [ending, successor] }))).toEqual([]);
  });

  it('M13 name a waiver from the day after its last', () => {
    const waived = (until: string) =>
      contract({
        clauses: [
          aPinnedClause('libre'),
          aPinnedClause('exclusivite', {
            waiver: { by: 'ines-morvan', reason: 'Aucun client commun', until: day(until) },
          }),
        ],
      });
    expect(attentionByRule('waiver-expired', waived('2026-11-23'))).toEqual([]);
    expect(
      attentionByRule('waiver-expired', waived('2026-11-22'), {
        clauses: [aClause({ id: 'exclusivite', title: 'Exclusivité' })],
      }),
    ).toMatchObject([
      {
        due: '2026-11-22',
        owner: 'ines-morvan',
        values: { clause: 'exclusivite', clauseTitle: 'Exclusivité', by: 'ines-morvan', days: 1 },
        path: ['contracts', 0, 'clauses', 1, 'waiver', 'until'],
      },
    ]);
  });

  it('M13 leave a waiver that ended with its contract to the line of the contract', () => {
    const clauses = [aPinnedClause('sortie', { waiver: { by: 'ines-morvan', reason: 'Sans objet', until: asOf } })];
    expect(
      attentionFor(contract({ clauses, renewal: { kind: 'none' }, ends: day('2026-01-31') }))
        .map(({ rule }) => rule)
        .filter((rule) => rule !== 'exit-plan-missing'),
    ).toEqual(['contract-ended']);
  });

  it('M14 leave a waiver in peace once another contract covers the clause', () => {
    const waiver = { by: 'ines-morvan', reason: 'Aucun client commun', until: day('2026-01-01') };
    const covered = aQuietPartnership({
      contracts: [
        aContract({ clauses: [aPinnedClause('sortie', { waiver })] }),
        aContract({ id: 'avenant', instrument: 'amendment', clauses: [aPinnedClause('sortie')] }),
      ],
    });
    expect(attentionByRule('waiver-expired', covered)).toEqual([]);
  });
});
