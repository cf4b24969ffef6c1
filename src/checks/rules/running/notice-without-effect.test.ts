import { describe, expect, it } from 'vitest';
import type { JournalEntry } from '../../../model/playbook.ts';
import { aClause, aContract, anEntry, aPartnership, aPinnedClause, period } from '../../../testing/builders.ts';
import { aMalus } from '../../../testing/obligations.ts';
import { tell } from '../../../testing/tell.ts';
import { checkNoticeWithoutEffect } from './notice-without-effect.ts';

const library = [
  aMalus({ 'formal-notice': true }),
  aMalus({ 'formal-notice': false }, { id: 'malus-sans-avertir' }),
  aClause({ id: 'rupture', trigger: undefined }),
  aMalus({ 'formal-notice': true }, { id: 'autre-malus' }),
];

function told(fields: Partial<JournalEntry>, pins = ['bonus-malus', 'malus-sans-avertir', 'rupture']) {
  const contract = aContract({ clauses: pins.map((id) => aPinnedClause(id)) });
  const journal = [anEntry({ kind: 'notice', ...fields })];
  return tell(checkNoticeWithoutEffect, {
    clauses: library,
    partnerships: [aPartnership({ contracts: [contract], journal })],
  });
}

describe('notice-without-effect', () => {
  it.each<[string, Partial<JournalEntry>, string, string]>([
    ['no clause', { clause: undefined }, 'no-clause', 'kind'],
    [
      'no clause, and a KPI without the period it answers',
      { clause: undefined, kpi: 'availability' },
      'no-clause',
      'kind',
    ],
    ['a clause that no contract of the partnership holds', { clause: 'autre-malus' }, 'not-held', 'clause'],
    ['a clause whose trigger needs no notice', { clause: 'malus-sans-avertir' }, 'not-needed', 'clause'],
  ])('M17 warns of a notice that names %s', (_, fields, reason, field) => {
    expect(told(fields)).toEqual([
      {
        code: 'notice-without-effect',
        severity: 'warning',
        at: `partnerships/boucle-chaude/journal/entree.mdx: ${field}`,
        values: { clause: fields.clause ?? '', reason, clauses: ['bonus-malus'] },
      },
    ]);
  });

  it.each<[string, Partial<JournalEntry>]>([
    ['a clause whose trigger needs one', { clause: 'bonus-malus' }],
    ['a clause that figures do not trigger', { clause: 'rupture' }],
    ['a clause that the library does not know, which another rule tells', { clause: 'inconnue' }],
    ['a KPI and the period in which it fired', { clause: undefined, kpi: 'availability', answers: period('2026-10') }],
    ['nothing, where it is no notice', { kind: 'incident', clause: undefined }],
  ])('M17 accepts one that names %s', (_, fields) => {
    expect(told(fields)).toEqual([]);
  });

  it('M17 takes a clause set aside by a waiver for one that is not held', () => {
    const waiver = { by: 'ines-morvan', reason: 'Aucun' };
    const contract = aContract({ clauses: [aPinnedClause('bonus-malus', { waiver })] });
    const journal = [anEntry({ kind: 'notice', clause: 'bonus-malus' })];
    const partnerships = [aPartnership({ contracts: [contract], journal })];
    expect(tell(checkNoticeWithoutEffect, { clauses: library, partnerships })).toMatchObject([
      { values: { reason: 'not-held', clauses: [] } },
    ]);
  });

  it('M17 judges by the version signed, not by the one in use', () => {
    const { translations: _, earlier: __, ...signed } = aMalus({ 'formal-notice': true });
    const clauses = [aMalus({}, { version: '2.0', earlier: [signed] })];
    const journal = [anEntry({ kind: 'notice', clause: 'bonus-malus' })];
    const partnerships = [
      aPartnership({ contracts: [aContract({ clauses: [aPinnedClause('bonus-malus')] })], journal }),
    ];
    expect(tell(checkNoticeWithoutEffect, { clauses, partnerships })).toEqual([]);
  });
});
