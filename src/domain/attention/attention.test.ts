import { describe, expect, it } from 'vitest';
import type { Contract } from '../../model/contract.ts';
import type { IsoDate } from '../../model/iso-date.ts';
import type { KpiTrigger } from '../../model/kpi-use.ts';
import type { JournalEntry, Partnership, Playbook } from '../../model/playbook.ts';
import {
  aChecklist,
  aClause,
  aCommittee,
  aContract,
  aGuide,
  aKpi,
  aKpiUse,
  anEntry,
  anObjective,
  aPartnership,
  aParty,
  aPerson,
  aPinnedClause,
  aPlaybook,
  aSettings,
  aStep,
  cadence,
  day,
  duration,
  measurements,
  triggerRule,
} from '../../testing/builders.ts';
import { aMalus } from '../../testing/obligations.ts';
import { urgencyOf } from './attention-context.ts';
import type { AttentionItem, AttentionRule } from './attention-item.ts';
import { listAttention } from './attention.ts';
import { addDays } from '../calendar/dates.ts';

const asOf = day('2026-11-23');

/** A partnership at a stage where no rule asks for wins or rehearsals. */
function quiet(fields: Partial<Partnership> = {}): Partnership {
  return aPartnership({ stage: 'partner-selection', ...fields });
}

function list(partnership: Partnership, playbook: Partial<Playbook> = {}, on: IsoDate = asOf): AttentionItem[] {
  return listAttention(aPlaybook({ partnerships: [partnership], ...playbook }), on);
}

function only(rule: AttentionRule, partnership: Partnership, playbook: Partial<Playbook> = {}, on: IsoDate = asOf) {
  return list(partnership, playbook, on).filter((item) => item.rule === rule);
}

describe('the attention list', () => {
  it('is empty for a playbook that has nothing late or near', () => {
    expect(list(quiet())).toEqual([]);
  });

  it('is sorted by day, then partnership, then rule', () => {
    const journal = [
      anEntry({ id: 'b', kind: 'commitment', date: day('2026-10-01'), due: day('2026-12-01') }),
      anEntry({ id: 'a', kind: 'commitment', date: day('2026-10-01'), due: day('2026-11-01') }),
    ];
    const review = { last: day('2026-01-01'), every: duration('10 months') };
    const partnerships = [quiet({ id: 'second', journal, review }), quiet({ id: 'premier', journal })];
    const items = listAttention(aPlaybook({ partnerships, guides: [aGuide({ review })] }), asOf);
    expect(items.map(({ due, partnership, rule }) => [due, partnership, rule])).toEqual([
      ['2026-11-01', undefined, 'page-review-overdue'],
      ['2026-11-01', 'premier', 'commitment-overdue'],
      ['2026-11-01', 'second', 'commitment-overdue'],
      ['2026-11-01', 'second', 'partnership-review-overdue'],
      ['2026-12-01', 'premier', 'commitment-due'],
      ['2026-12-01', 'second', 'commitment-due'],
    ]);
  });

  it.each([
    [-1, 'late'],
    [0, 'week'],
    [6, 'week'],
    [7, 'month'],
    [30, 'month'],
    [31, 'later'],
  ] as const)('calls a day %i days away %s', (days, urgency) => {
    expect(urgencyOf(addDays(asOf, days), asOf)).toBe(urgency);
  });
});

describe('M25 reviews', () => {
  const review = { last: day('2026-05-22'), every: duration('6 months'), owner: 'theo-bastide' };

  it('of a partnership are overdue from the day after they were due', () => {
    expect(only('partnership-review-overdue', quiet({ review }), {}, day('2026-11-22'))).toEqual([]);
    expect(only('partnership-review-overdue', quiet({ review }))).toEqual([
      {
        rule: 'partnership-review-overdue',
        due: '2026-11-22',
        urgency: 'late',
        partnership: 'boucle-chaude',
        page: { kind: 'partnership', id: 'boucle-chaude' },
        owner: 'theo-bastide',
        values: { title: 'Boucle chaude', last: '2026-05-22', due: '2026-11-22', days: 1 },
        file: 'partnerships/boucle-chaude/index.mdx',
        path: ['review', 'last'],
      },
    ]);
  });

  it('fall to the partnership manager where nobody is named', () => {
    expect(
      only('partnership-review-overdue', quiet({ review: { last: review.last, every: review.every } }))[0]?.owner,
    ).toBe('claire-aubrac');
  });

  it('of clauses, KPIs, guides and checklists take the playbook’s default interval', () => {
    const last = { review: { last: day('2025-11-01') } };
    const items = list(quiet(), {
      settings: aSettings({ review: { every: duration('12 months') } }),
      clauses: [aClause({ ...last, owner: 'lea-fontan' })],
      kpis: [aKpi(last)],
      guides: [aGuide(last)],
      checklists: [aChecklist(last)],
    });
    expect(items.map(({ rule, page, owner }) => [rule, page.kind, owner])).toEqual([
      ['page-review-overdue', 'clause', 'lea-fontan'],
      ['page-review-overdue', 'kpi', undefined],
      ['page-review-overdue', 'guide', undefined],
      ['page-review-overdue', 'checklist', undefined],
    ]);
  });
});

describe('M01 objectives past due', () => {
  const measured = { kpis: [aKpiUse()], measurements: measurements('availability', '2026-10', [0.1]) };
  const objective = (due: string, target = 0.18) =>
    anObjective({ due: day(due), measure: { kpi: 'availability', target }, owner: 'claire-aubrac' });
  const kpis = [aKpi()];

  it('are listed from the day after, unless the figures show them attained', () => {
    expect(only('objective-past-due', quiet({ ...measured, objectives: [objective('2026-11-23')] }), { kpis })).toEqual(
      [],
    );
    expect(
      only('objective-past-due', quiet({ ...measured, objectives: [objective('2026-11-22')] }), { kpis }),
    ).toMatchObject([
      { due: '2026-11-22', values: { objective: 'gaz', state: 'missed', days: 1 }, path: ['objectives', 0, 'due'] },
    ]);
    expect(
      only('objective-past-due', quiet({ ...measured, objectives: [objective('2026-11-22', 0.1)] }), { kpis }),
    ).toEqual([]);
  });

  it('are not listed on their due day, even without data', () => {
    expect(only('objective-past-due', quiet({ objectives: [anObjective({ due: asOf })] }))).toEqual([]);
  });

  it('are listed without data when no figure tells', () => {
    expect(only('objective-past-due', quiet({ objectives: [anObjective({ due: day('2026-11-01') })] }))).toMatchObject([
      { values: { state: 'no-data', days: 22 } },
    ]);
  });
});

describe('M41 late figures', () => {
  it('name who owes them, from the day they were due', () => {
    const kpis = [aKpi({ due: duration('23 days'), 'source-owner': 'ruben-hasse' })];
    const partnership = quiet({
      kpis: [aKpiUse({ kpi: 'other' }), aKpiUse()],
      measurements: measurements('availability', '2026-09', [1]),
    });
    expect(only('kpi-value-late', partnership, { kpis }, day('2026-11-22'))).toEqual([]);
    expect(only('kpi-value-late', partnership, { kpis })).toMatchObject([
      {
        due: '2026-11-23',
        urgency: 'late',
        owner: 'ruben-hasse',
        values: { kpi: 'availability', period: '2026-10', periods: ['2026-10'], days: 0 },
        path: ['kpis', 1],
      },
    ]);
  });

  it('tell a gap between two values and what follows them on one line', () => {
    const kpis = [aKpi({ due: duration('10 days') })];
    const partnership = quiet({
      kpis: [aKpiUse()],
      measurements: measurements('availability', '2026-07', [1, null, 1]),
    });
    expect(only('kpi-value-late', partnership, { kpis })).toMatchObject([
      { values: { period: '2026-08', periods: ['2026-08', '2026-10'] } },
    ]);
  });
});

describe('M32 and M17 figures beyond a limit', () => {
  const kpis = [aKpi()];
  const use = aKpiUse({ target: 98.5, amber: 98, floor: 97.5 });
  const trigger = {
    when: triggerRule('below floor for 2 months'),
    clause: 'revision-partage',
    article: '14.2',
    body: 'steering',
    within: duration('30 days'),
  };
  const measured = (values: readonly number[], fields = {}) => ({
    measurements: measurements('availability', '2026-09', values, fields),
  });

  it('are listed with the gravest limit passed, an amber value not', () => {
    expect(only('kpi-below-threshold', quiet({ kpis: [use], ...measured([97, 98]) }), { kpis })).toEqual([]);
    expect(only('kpi-below-threshold', quiet({ kpis: [use], ...measured([99, 97.4]) }), { kpis })).toMatchObject([
      {
        due: '2026-11-30',
        urgency: 'month',
        values: {
          period: '2026-10',
          value: 97.4,
          limit: 'floor',
          limitValue: 97.5,
          side: 'below',
          figures: 'final',
          unit: '%',
        },
        path: ['kpis', 0],
      },
    ]);
  });

  it('M44 are said no more of a relation that is over, but until the last day of its last contract', () => {
    const leaving = (ends: string) =>
      quiet({ stage: 'exit', contracts: [aContract({ ends: day(ends) })], kpis: [use], ...measured([99, 97.4]) });
    expect(only('kpi-below-threshold', leaving('2026-11-23'), { kpis })).toHaveLength(1);
    expect(only('kpi-below-threshold', leaving('2026-11-22'), { kpis })).toEqual([]);
  });

  it.each([
    [0, [97], 1],
    [1, [97], 0],
    [1, [97, 97], 1],
    [2, [97, 97], 0],
    [1, [97, 99, 97], 0],
  ])('M32 are admitted %d periods in a row: %j gives %d', (tolerance, values, lines) => {
    const tolerant = { kpis: [aKpi({ tolerance })] };
    expect(only('kpi-below-threshold', quiet({ kpis: [use], ...measured(values) }), tolerant)).toHaveLength(lines);
  });

  it('give way to the clause that they trigger, with its evidence and the time to decide', () => {
    const partnership = quiet({
      kpis: [{ ...use, trigger }],
      governance: { committees: [aCommittee()] },
      ...measured([97.2, 96.8]),
    });
    expect(list(partnership, { kpis, clauses: [aClause()] })).toMatchObject([
      {
        rule: 'clause-triggered',
        due: '2026-11-30',
        urgency: 'month',
        owner: 'claire-aubrac',
        path: ['kpis', 0, 'trigger'],
        values: {
          kpi: 'availability',
          clause: 'revision-partage',
          clauseTitle: 'Révision du partage des revenus',
          article: '14.2',
          body: 'Comité de pilotage',
          state: 'fired',
          test: 'below',
          limit: 'floor',
          needed: 2,
          count: 2,
          first: '2026-09',
          last: '2026-10',
          value: 96.8,
          limitValue: 97.5,
          deadline: '2026-11-30',
        },
      },
    ]);
  });

  it('say that the formal notice is still to be sent, by those who are owed, in the one line of the obligation', () => {
    const needing = aMalus({ 'formal-notice': true }, { id: 'revision-partage' });
    const owed = { ...trigger, 'owed-by': 'norecia' };
    const noticed = (
      journal: JournalEntry[],
      status: 'final' | 'provisional' = 'final',
      clause = needing,
      by: KpiTrigger = owed,
    ) =>
      list(
        quiet({
          kpis: [{ ...use, trigger: by }],
          contracts: [aContract({ ends: day('2030-01-01'), clauses: [aPinnedClause()] })],
          journal,
          ...measured([97.2, 96.8], { status }),
        }),
        { kpis, clauses: [clause] },
      ).flatMap((item) => (item.rule === 'clause-triggered' ? [[item.values.notice, item.values.noticeBy]] : []));
    const sent = anEntry({ kind: 'notice', clause: 'revision-partage', date: day('2026-11-03') });
    expect(noticed([])).toEqual([['to-send', ['Valbrune']]]);
    expect(noticed([], 'final', needing, trigger)).toEqual([['to-send', []]]);
    expect(noticed([sent])).toEqual([['', ['Valbrune']]]);
    expect(noticed([], 'provisional')).toEqual([['', ['Valbrune']]]);
    expect(noticed([], 'final', aMalus({}, { id: 'revision-partage' }))).toEqual([['', ['Valbrune']]]);
  });

  it('say until when a notice may be cured, then which period decides, and leave what was cured', () => {
    const clause = aMalus({ 'formal-notice': true, cure: duration('30 days') }, { id: 'revision-partage' });
    const curing = (values: number[], sent: string) =>
      list(
        quiet({
          kpis: [{ ...use, trigger }],
          contracts: [aContract({ ends: day('2030-01-01'), clauses: [aPinnedClause()] })],
          measurements: measurements('availability', '2026-08', values),
          journal: [anEntry({ kind: 'notice', clause: 'revision-partage', date: day(sent) })],
        }),
        { kpis, clauses: [clause] },
      ).flatMap((item) => (item.rule === 'clause-triggered' ? [[item.values.cureUntil, item.values.cureIn]] : []));
    expect(curing([97.2, 96.8], '2026-10-24')).toEqual([['2026-11-23', '2026-11']]);
    expect(curing([97.2, 96.8], '2026-10-23')).toEqual([['', '2026-11']]);
    expect(curing([97.2, 96.8, 99], '2026-09-30')).toEqual([]);
    expect(curing([97.2, 96.8, 97], '2026-09-30')).toEqual([['', '']]);
  });

  it('tell a party put on notice until when it may cure, and only while it may', () => {
    const clause = aMalus({ 'formal-notice': true, cure: duration('30 days') }, { id: 'revision-partage' });
    const curing = (sent: string) =>
      list(
        quiet({
          kpis: [{ ...use, trigger }],
          contracts: [aContract({ ends: day('2030-01-01'), clauses: [aPinnedClause()] })],
          measurements: measurements('availability', '2026-08', [97.2, 96.8]),
          journal: [anEntry({ kind: 'notice', clause: 'revision-partage', to: 'norecia', date: day(sent) })],
        }),
        { kpis, clauses: [clause] },
      ).flatMap((item) =>
        item.rule === 'cure-running'
          ? [[item.due, item.owner, item.values.party, item.values.decidedIn, item.values.days]]
          : [],
      );
    expect(curing('2026-10-23')).toEqual([]);
    expect(curing('2026-10-24')).toEqual([['2026-11-23', 'paul-sarrazin', 'Norécia', '2026-11', 0]]);
    expect(curing('2026-11-20')).toEqual([['2026-12-20', 'paul-sarrazin', 'Norécia', '2026-12', 27]]);
  });

  it('say among how many periods a clause counts, and how many breached when it last fired', () => {
    const window = { ...trigger, when: triggerRule('below floor for 2 of 4 months') };
    const partnership = quiet({
      kpis: [{ ...use, trigger: window }],
      measurements: measurements('availability', '2026-04', [97, 97, 97, 99, 99, 97, 99]),
    });
    expect(list(partnership, { kpis })).toMatchObject([
      { rule: 'clause-triggered', values: { needed: 2, window: 4, count: 2, first: '2026-04', last: '2026-09' } },
    ]);
    expect(list(quiet({ kpis: [{ ...use, trigger }], ...measured([97.2, 96.8]) }), { kpis })).toMatchObject([
      { values: { window: '', count: 2 } },
    ]);
  });

  it('stand at the trigger that fired, alone or one of several', () => {
    const at = (triggers: Partial<typeof use & { trigger: typeof trigger; triggers: (typeof trigger)[] }>) =>
      list(quiet({ kpis: [{ ...use, ...triggers }], ...measured([97.2, 96.8]) }), { kpis }).map(({ path }) => path);
    expect(at({ trigger })).toEqual([['kpis', 0, 'trigger']]);
    const never = { ...trigger, when: triggerRule('critical'), clause: 'autre' };
    expect(at({ triggers: [never, trigger] })).toEqual([['kpis', 0, 'triggers', 1]]);
  });

  it('say that a clause would be triggered while a figure is provisional', () => {
    const partnership = quiet({ kpis: [{ ...use, trigger }], ...measured([97.2, 96.8], { status: 'provisional' }) });
    expect(list(partnership, { kpis })).toMatchObject([
      { rule: 'clause-triggered', values: { state: 'would-fire', clauseTitle: 'revision-partage' } },
    ]);
  });

  it('cite the value that fired and the periods that count, not a provisional one after them', () => {
    const provisional = measurements('availability', '2026-10', [95], { status: 'provisional' });
    const partnership = quiet({
      kpis: [{ ...use, trigger }],
      measurements: [...measurements('availability', '2026-08', [97.2, 96.8]), ...provisional],
    });
    expect(list(partnership, { kpis })).toMatchObject([
      { rule: 'clause-triggered', values: { state: 'fired', value: 96.8, count: 2, last: '2026-09' } },
    ]);
  });

  it('cite no period after the end of the contract', () => {
    const partnership = quiet({
      kpis: [{ ...use, trigger }],
      contracts: [aContract({ ends: day('2026-09-30'), clauses: [aPinnedClause()] })],
      measurements: measurements('availability', '2026-08', [97.2, 96.8, 95]),
    });
    expect(
      list(partnership, { kpis, clauses: [aClause()] }).filter(({ rule }) => rule === 'clause-triggered'),
    ).toMatchObject([{ values: { value: 96.8, count: 2, last: '2026-09' } }]);
  });

  it('leave the clause once a decision on it is in the journal, the figure still off target', () => {
    const decided = (date: string) =>
      quiet({
        kpis: [{ ...use, trigger }],
        ...measured([97.2, 96.8]),
        journal: [anEntry({ date: day(date), clause: 'revision-partage' })],
      });
    expect(list(decided('2026-10-30'), { kpis })[0]?.rule).toBe('clause-triggered');
    expect(list(decided('2026-10-31'), { kpis })[0]?.rule).toBe('kpi-below-threshold');
    expect(list(decided('2026-11-24'), { kpis })[0]?.rule).toBe('clause-triggered');
  });

  it('are announced without a figure where the breach is missing data', () => {
    const late = { ...use, trigger: { when: triggerRule('late'), clause: 'revision-partage' } };
    const items = list(quiet({ kpis: [late], ...measured([99]) }), { kpis: [aKpi({ due: duration('10 days') })] });
    expect(items).toMatchObject([
      {
        rule: 'clause-triggered',
        due: '2026-10-31',
        values: { test: 'late', value: '', limitValue: '', deadline: '', first: '2026-10', limit: '' },
      },
      { rule: 'kpi-value-late' },
    ]);
  });
});

describe('M44 contracts', () => {
  const contract = (fields: Partial<Contract> = {}) =>
    quiet({
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
    expect(only('notice-approaching', contract(), {}, addDays(notice, -days)).map(({ values }) => values)).toEqual(
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

  it('name who decides, on the last day to give notice', () => {
    expect(only('notice-approaching', contract(), { people: [aPerson()] }, notice)).toMatchObject([
      {
        due: notice,
        urgency: 'week',
        owner: 'claire-aubrac',
        values: { who: 'Claire Aubrac' },
        path: ['contracts', 0, 'renewal'],
      },
    ]);
    const nobody = { ...contract(), parties: [aParty(), aParty({ id: 'norecia' })] };
    expect(only('notice-approaching', nobody, {}, notice)).toMatchObject([{ values: { who: '' } }]);
    expect(only('notice-approaching', nobody, {}, notice)[0]?.owner).toBeUndefined();
  });

  it('remind of the next notice once one is gone, even where it is longer than a term', () => {
    const long = contract({ term: duration('1 year'), renewal: { kind: 'tacit', notice: duration('18 months') } });
    expect(only('notice-approaching', long, {}, day('2025-06-13'))).toMatchObject([
      { due: '2025-09-11', values: { end: '2027-03-11', reminder: 90 } },
    ]);
    expect(only('notice-approaching', long, {}, day('2025-06-12'))).toEqual([]);
  });

  it('remind of the day to decide under express renewal, and of a day that the contract sets', () => {
    const express = contract({ renewal: { kind: 'express', for: duration('1 year'), notice: duration('6 months') } });
    expect(only('notice-approaching', express, {}, addDays(notice, -60))).toMatchObject([
      { due: notice, values: { renewal: 'express', reminder: 60 } },
    ]);
    const { term: _term, ...indefinite } = aContract({ 'last-notice': day('2026-12-31') });
    expect(only('notice-approaching', quiet({ contracts: [indefinite] }), {}, day('2026-12-01'))).toMatchObject([
      { due: '2026-12-31', values: { end: '', reminder: 30 } },
    ]);
  });

  it('remind of the last day to leave at the term that an indefinite time follows, then of nothing more', () => {
    const endless = contract({ renewal: { kind: 'tacit', for: 'indefinite', notice: duration('6 months') } });
    expect(only('notice-approaching', endless, {}, notice)).toMatchObject([
      { due: notice, values: { renewal: 'indefinite', end: '2028-03-11' } },
    ]);
    for (const date of ['2027-09-12', '2028-03-11', '2028-03-12', '2030-09-11'])
      expect(only('notice-approaching', endless, {}, day(date))).toEqual([]);
    expect(only('contract-ended', endless, {}, day('2030-09-11'))).toEqual([]);
  });

  it('are said to have ended from the day after, unless the parties are leaving or a contract replaces it', () => {
    const ending = aContract({ ends: day('2026-11-22') });
    expect(only('contract-ended', quiet({ contracts: [ending] }), {}, day('2026-11-22'))).toEqual([]);
    expect(only('contract-ended', quiet({ contracts: [ending] }))).toMatchObject([
      { due: '2026-11-22', values: { contract: 'pacte', instrument: 'joint-venture', end: '2026-11-22', days: 1 } },
    ]);
    expect(only('contract-ended', aPartnership({ stage: 'exit', contracts: [ending] }))).toEqual([]);
    expect(only('contract-ended', quiet({ contracts: [{ ...ending, instrument: 'amendment' }] }))).toEqual([]);
    const successor = aContract({
      id: 'suite',
      supersedes: 'pacte',
      signed: day('2026-11-01'),
      starts: day('2026-11-23'),
    });
    expect(only('contract-ended', quiet({ contracts: [ending, successor] }))).toEqual([]);
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
    expect(only('waiver-expired', waived('2026-11-23'))).toEqual([]);
    expect(
      only('waiver-expired', waived('2026-11-22'), { clauses: [aClause({ id: 'exclusivite', title: 'Exclusivité' })] }),
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
      list(contract({ clauses, renewal: { kind: 'none' }, ends: day('2026-01-31') }))
        .map(({ rule }) => rule)
        .filter((rule) => rule !== 'exit-plan-missing'),
    ).toEqual(['contract-ended']);
  });

  it('M14 leave a waiver in peace once another contract covers the clause', () => {
    const waiver = { by: 'ines-morvan', reason: 'Aucun client commun', until: day('2026-01-01') };
    const covered = quiet({
      contracts: [
        aContract({ clauses: [aPinnedClause('sortie', { waiver })] }),
        aContract({ id: 'avenant', instrument: 'amendment', clauses: [aPinnedClause('sortie')] }),
      ],
    });
    expect(only('waiver-expired', covered)).toEqual([]);
  });
});

describe('M18 conflicts', () => {
  it('are listed with the deadline of their level, past or to come', () => {
    const ladder = [
      aStep({ within: duration('10 days'), who: ['paul-sarrazin', 'claire-aubrac'] }),
      aStep({ level: 2, within: duration('15 days'), who: 'steering' }),
    ];
    const governance = { escalation: ladder, committees: [aCommittee()] };
    const conflict = anEntry({
      id: 'acces',
      kind: 'conflict',
      title: 'Accès aux données',
      date: day('2026-11-04'),
      level: 1,
      file: 'partnerships/boucle-chaude/journal/acces.mdx',
    });
    expect(only('conflict-deadline', quiet({ governance, journal: [conflict] }))).toMatchObject([
      {
        due: '2026-11-14',
        urgency: 'late',
        owner: 'paul-sarrazin',
        values: {
          entry: 'acces',
          conflict: 'Accès aux données',
          level: 1,
          since: '2026-11-04',
          next: 2,
          nextFrom: '2026-11-15',
          daysOpen: 19,
        },
        file: conflict.file,
        path: ['level'],
      },
    ]);
    expect(only('conflict-deadline', quiet({ governance, journal: [{ ...conflict, level: 2 }] }))).toMatchObject([
      { due: '2026-11-30', urgency: 'month', owner: 'claire-aubrac', values: { level: 2, next: '', nextFrom: '' } },
    ]);
    expect(only('conflict-deadline', quiet({ governance: {}, journal: [conflict] }))).toEqual([]);
  });
});

describe('M29 commitments', () => {
  const promise = (fields: Partial<JournalEntry>) =>
    quiet({
      journal: [
        anEntry({ id: 'lettre', kind: 'commitment', date: day('2026-10-01'), owner: 'ruben-hasse', ...fields }),
      ],
    });

  it('are overdue from the day after, and due in the ninety days before', () => {
    expect(list(promise({ due: day('2026-11-22') }))).toMatchObject([
      { rule: 'commitment-overdue', owner: 'ruben-hasse', values: { entry: 'lettre', days: 1 }, path: ['due'] },
    ]);
    expect(list(promise({ due: day('2026-11-23') }))).toMatchObject([
      { rule: 'commitment-due', urgency: 'week', values: { days: 0 } },
    ]);
    expect(list(promise({ due: day('2027-02-21') }))).toMatchObject([
      { rule: 'commitment-due', urgency: 'later', values: { days: 90 } },
    ]);
    expect(list(promise({ due: day('2027-02-22') }))).toEqual([]);
  });

  it('are not listed once kept, known not to be kept, without a date, or not yet made', () => {
    expect(list(promise({ due: day('2026-11-01'), kept: true }))).toEqual([]);
    expect(list(promise({ due: day('2026-11-01'), kept: false }))).toEqual([]);
    expect(list(promise({}))).toEqual([]);
    expect(list(promise({ date: day('2026-11-24'), due: day('2026-12-01') }))).toEqual([]);
  });
});

describe('M21 committees', () => {
  it('announce their next meeting within thirty days, with the day papers are due', () => {
    const meeting = (from: string) =>
      quiet({
        governance: {
          committees: [
            aCommittee({ cadence: cadence('every 2 months'), from: day(from), papers: duration('5 working days') }),
          ],
        },
      });
    expect(only('committee-due', meeting('2026-10-23'))).toMatchObject([
      {
        due: '2026-12-23',
        urgency: 'month',
        values: {
          committee: 'steering',
          committeeTitle: 'Comité de pilotage',
          on: '2026-12-23',
          papers: '2026-12-16',
          days: 30,
        },
        path: ['governance', 'committees', 0, 'from'],
      },
    ]);
    expect(only('committee-due', meeting('2026-10-24'))).toEqual([]);
    expect(only('committee-due', meeting('2026-11-23'))).toMatchObject([{ due: asOf, urgency: 'week' }]);
    expect(only('committee-due', quiet({ governance: { committees: [aCommittee()] } }))).toEqual([]);
  });
});

describe('M42 wins', () => {
  const win = (date: string) => anEntry({ kind: 'win', date: day(date) });

  it('are missed from six months after the last one, on the day after', () => {
    expect(only('win-missing', aPartnership({ journal: [win('2025-01-01'), win('2026-05-23')] }))).toEqual([]);
    expect(only('win-missing', aPartnership({ journal: [win('2025-01-01'), win('2026-05-22')] }))).toMatchObject([
      { due: '2026-11-22', values: { last: '2026-05-22', from: '2026-05-22' } },
    ]);
    expect(only('win-missing', aPartnership({ journal: [win('2026-05-22'), win('2026-12-01')] }))).toHaveLength(1);
  });

  it('are counted from the beginning where there never was one', () => {
    const values = (partnership: Partnership) => only('win-missing', partnership).map((item) => item.values);
    expect(values(aPartnership({ since: day('2026-05-22') }))).toMatchObject([{ last: '', from: '2026-05-22' }]);
    expect(values(aPartnership({ contracts: [aContract({ ends: day('2030-01-01') })] }))).toMatchObject([
      { from: '2025-03-12' },
    ]);
    expect(
      values(aPartnership({ journal: [anEntry({ date: day('2026-02-01') }), anEntry({ date: day('2026-01-01') })] })),
    ).toMatchObject([{ from: '2026-01-01' }]);
    expect(values(aPartnership())).toEqual([]);
  });

  it('are asked for from working-together until the exit', () => {
    const at = (stage: NonNullable<Partnership['stage']>) =>
      only('win-missing', aPartnership({ stage, since: day('2024-01-01') }));
    expect(at('partner-selection')).toEqual([]);
    expect(at('working-together')).toHaveLength(1);
    expect(at('staying-together')).toHaveLength(1);
    expect(at('exit')).toEqual([]);
  });
});

describe('M45 a missing exit plan', () => {
  const signed = (on: string, fields: Partial<Partnership> = {}) =>
    quiet({ contracts: [aContract({ signed: day(on) })], ...fields });

  it('is told from the day a contract that engages is signed, whatever the stage', () => {
    expect(only('exit-plan-missing', signed('2026-11-24'))).toEqual([]);
    expect(only('exit-plan-missing', signed('2026-11-23'))).toMatchObject([
      { due: '2026-11-23', owner: 'claire-aubrac', values: { since: '2026-11-23' }, path: ['stage'] },
    ]);
    expect(only('exit-plan-missing', signed('2026-11-22', { exit: { triggers: ['Faute grave'] } }))).toMatchObject([
      { urgency: 'late', path: ['exit'] },
    ]);
    const nda = [aContract({ instrument: 'nda' }), aContract({ id: 'moa', instrument: 'mou' })];
    expect(only('exit-plan-missing', quiet({ contracts: nda }))).toEqual([]);
  });

  it('is told from stage working-together on, not before, where a day is known', () => {
    const since = day('2024-02-05');
    expect(only('exit-plan-missing', aPartnership({ stage: 'working-together', since }))).toMatchObject([
      { due: '2024-02-05' },
    ]);
    expect(only('exit-plan-missing', aPartnership({ stage: 'exit', since }))).toHaveLength(1);
    expect(only('exit-plan-missing', quiet({ since }))).toEqual([]);
    expect(only('exit-plan-missing', aPartnership())).toEqual([]);
  });

  it('is not told once any part of the plan is written, nor to a partner whose edition withholds it', () => {
    const since = day('2024-02-05');
    expect(only('exit-plan-missing', aPartnership({ since, exit: { plan: { data: 'Restitution' } } }))).toEqual([]);
    const edition = { id: 'norecia', party: 'norecia' };
    expect(only('exit-plan-missing', aPartnership({ since }), { edition })).toEqual([]);
    expect(only('win-missing', aPartnership({ since }), { edition })).toEqual([]);
  });
});

describe('M45 exit plans', () => {
  const plan = (rehearsed?: string) =>
    aPartnership({
      exit: { plan: { data: 'Restitution', owner: 'lea-fontan', ...(rehearsed && { rehearsed: day(rehearsed) }) } },
    });

  it('are stale from the day after twelve months without a rehearsal', () => {
    expect(only('exit-rehearsal-stale', plan('2025-11-23'))).toEqual([]);
    expect(only('exit-rehearsal-stale', plan('2025-11-22'))).toMatchObject([
      {
        due: '2026-11-22',
        owner: 'lea-fontan',
        values: { last: '2025-11-22', days: 1 },
        path: ['exit', 'plan', 'rehearsed'],
      },
    ]);
  });

  it('never rehearsed are counted from the day the exit was arranged, where that is known', () => {
    expect(only('exit-rehearsal-stale', plan())).toEqual([]);
    expect(
      only('exit-rehearsal-stale', { ...plan(), stages: { exit: { arranged: day('2025-03-12') } } }),
    ).toMatchObject([{ values: { last: '' } }]);
    expect(only('exit-rehearsal-stale', { ...plan('2020-01-01'), stage: 'exit' })).toEqual([]);
  });

  it('are rehearsed as often as the plan says', () => {
    const half = (rehearsed: string) =>
      aPartnership({ exit: { plan: { rehearsed: day(rehearsed), every: duration('6 months') } } });
    expect(only('exit-rehearsal-stale', half('2026-05-23'))).toEqual([]);
    expect(only('exit-rehearsal-stale', half('2026-05-22'))).toMatchObject([{ due: '2026-11-22' }]);
  });
});
