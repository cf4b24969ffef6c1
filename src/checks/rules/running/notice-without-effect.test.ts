import { describe, expect, it } from 'vitest';
import type { JournalEntry, Partnership } from '../../../model/playbook.ts';
import {
  aClause,
  aContract,
  aKpi,
  anEntry,
  aPartnership,
  aPinnedClause,
  day,
  duration,
  period,
  triggerRule,
} from '../../../testing/builders.ts';
import { aMalus, aTrigger, figures, type Figure } from '../../../testing/obligations.ts';
import { tell } from '../../../testing/tell.ts';
import { checkNoticeWithoutEffect } from './notice-without-effect.ts';

const library = [
  aMalus({ 'formal-notice': true }),
  aMalus({ 'formal-notice': false }, { id: 'malus-sans-avertir' }),
  aClause({ id: 'rupture', trigger: undefined }),
  aMalus({ 'formal-notice': true }, { id: 'autre-malus' }),
  aMalus({ 'formal-notice': true }, { id: 'malus-sans-chiffre' }),
];

const pinned = ['bonus-malus', 'malus-sans-avertir', 'rupture'];

/** A partnership whose availability fell under its floor of 90 in October 2026, with one notice in its journal. */
function told(
  fields: Partial<JournalEntry>,
  { pins = pinned, values = [95, 88] as readonly Figure[], ...record }: Given = {},
) {
  const contract = aContract({ clauses: pins.map((id) => aPinnedClause(id)) });
  const journal = [anEntry({ kind: 'notice', date: day('2026-11-03'), ...fields })];
  const kpis = [aTrigger('below floor')];
  return tell(checkNoticeWithoutEffect, {
    clauses: library,
    kpis: [aKpi({ unit: 'points' }), aKpi({ id: 'margin', unit: 'points' })],
    partnerships: [
      aPartnership({ contracts: [contract], kpis, measurements: figures('2026-09', values), journal, ...record }),
    ],
  });
}

interface Given extends Partial<Pick<Partnership, 'kpis' | 'measurements'>> {
  readonly pins?: readonly string[];
  readonly values?: readonly Figure[];
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
    ['a KPI under a clause that no figure triggers', { clause: 'rupture', kpi: 'availability' }, 'no-trigger', 'kpi'],
    ['another KPI than those that trigger its clause', { clause: 'bonus-malus', kpi: 'margin' }, 'no-rule', 'kpi'],
  ])('M17 warns of a notice that names %s', (_, fields, reason, field) => {
    expect(told(fields)).toEqual([
      {
        code: 'notice-without-effect',
        severity: 'warning',
        at: `partnerships/boucle-chaude/journal/entree.mdx: ${field}`,
        values: {
          clause: fields.clause ?? '',
          kpi: fields.kpi ?? '',
          reason,
          since: '',
          from: '',
          clauses: ['bonus-malus'],
        },
      },
    ]);
  });

  it.each<[string, Partial<JournalEntry>]>([
    ['a clause whose trigger needs one', { clause: 'bonus-malus' }],
    ['a clause that figures do not trigger', { clause: 'rupture' }],
    [
      'a period under one, which another rule tells',
      { clause: 'rupture', kpi: 'availability', answers: period('2026-10') },
    ],
    [
      'a period of another KPI, which another rule tells',
      { clause: 'bonus-malus', kpi: 'margin', answers: period('2026-10') },
    ],
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
      aPartnership({
        contracts: [aContract({ clauses: [aPinnedClause('bonus-malus')] })],
        kpis: [aTrigger('below floor')],
        measurements: figures('2026-09', [88]),
        journal,
      }),
    ];
    const kpis = [aKpi({ unit: 'points' })];
    expect(tell(checkNoticeWithoutEffect, { clauses, kpis, partnerships })).toEqual([]);
  });

  it('M17 warns of one under a clause that no KPI of the record triggers', () => {
    const pins = ['bonus-malus', 'malus-sans-chiffre'];
    expect(told({ clause: 'malus-sans-chiffre' }, { pins })).toMatchObject([
      { at: 'partnerships/boucle-chaude/journal/entree.mdx: clause', values: { reason: 'no-rule', kpi: '' } },
    ]);
    expect(told({ clause: 'malus-sans-chiffre', answers: period('2026-10') }, { pins })).toEqual([]);
  });

  const late = { ...aTrigger().trigger, when: triggerRule('late'), clause: 'bonus-malus' };

  it.each<[string, string, Partial<JournalEntry>, Given, string | undefined]>([
    ['the day before the end of October, which fired', '2026-10-30', {}, {}, '2026-10'],
    ['on the last day of October', '2026-10-31', {}, {}, undefined],
    ['the day after', '2026-11-01', {}, {}, undefined],
    ['before figures that never went beyond their limit', '2026-11-03', {}, { values: [95, 95] }, ''],
    ['before any figure', '2026-11-03', {}, { measurements: [] }, ''],
    ['on provisional figures, which may be confirmed', '2026-11-03', {}, { values: [95, '88p'] }, undefined],
    ['before provisional figures', '2026-10-30', {}, { values: [95, '88p'] }, '2026-10'],
    ['between two runs, after the first', '2026-10-30', {}, { values: [88, 95, 88] }, undefined],
    ['long after, for the period it answers', '2026-12-30', { answers: period('2026-10') }, {}, undefined],
    ['before the end of the period it answers', '2026-10-30', { answers: period('2026-10') }, {}, '2026-10'],
    [
      'before the end of the second run, which it answers',
      '2026-11-29',
      { answers: period('2026-11') },
      { values: [88, 95, 88] },
      '2026-11',
    ],
    [
      'about a period that did not fire, which another rule tells',
      '2026-09-30',
      { answers: period('2026-09') },
      {},
      undefined,
    ],
    [
      'by its KPI and its period alone',
      '2026-10-30',
      { clause: undefined, kpi: 'availability', answers: period('2026-10') },
      {},
      '2026-10',
    ],
    [
      'under a rule on late figures, which depends on the day',
      '2026-01-01',
      {},
      { kpis: [aTrigger('late', { trigger: late })] },
      undefined,
    ],
    [
      'about a KPI that the catalogue does not know',
      '2026-01-01',
      {},
      { kpis: [aTrigger('below floor', { kpi: 'inconnu' })] },
      undefined,
    ],
  ])('M17 judges one dated %s', (_, date, fields, given, since) => {
    const found = told({ clause: 'bonus-malus', date: day(date), ...fields }, given);
    const at = 'partnerships/boucle-chaude/journal/entree.mdx: date';
    const from = { '2026-10': '2026-10-31', '2026-11': '2026-11-30', '': '' }[since ?? ''];
    expect(found.map((each) => [each.at, each.values])).toEqual(
      since === undefined
        ? []
        : [
            [
              at,
              {
                clause: fields.clause === undefined && 'clause' in fields ? '' : 'bonus-malus',
                kpi: fields.kpi ?? '',
                reason: 'before-firing',
                since,
                from,
                clauses: ['bonus-malus'],
              },
            ],
          ],
    );
  });

  it('M17 judges one the same on any day', () => {
    const contracts = [aContract({ clauses: [aPinnedClause('bonus-malus')] })];
    const journal = [anEntry({ kind: 'notice', clause: 'bonus-malus', date: day('2026-10-30') })];
    const partnership = aPartnership({
      contracts,
      kpis: [aTrigger('below floor')],
      measurements: figures('2026-09', [95, 88]),
      journal,
    });
    const on = (asOf: string) =>
      tell(
        checkNoticeWithoutEffect,
        { clauses: library, kpis: [aKpi({ unit: 'points', due: duration('10 days') })], partnerships: [partnership] },
        { asOf: day(asOf) },
      );
    expect(on('2026-10-01')).toHaveLength(1);
    expect(on('2026-10-01')).toEqual(on('2028-01-01'));
  });
});
