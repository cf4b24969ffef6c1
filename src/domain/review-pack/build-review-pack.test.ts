import { describe, expect, it } from 'vitest';
import { contractPaymentSchema } from '../../model/contract-payment.ts';
import type { IsoDate } from '../../model/iso-date.ts';
import type { Partnership } from '../../model/playbook.ts';
import { reviewPackSchema, type ReviewPack } from '../../model/review-pack.ts';
import {
  aClause,
  aContract,
  aKpi,
  aKpiUse,
  anEntry,
  anObjective,
  aPartnership,
  aPinnedClause,
  aPlaybook,
  aStep,
  day,
  duration,
  measurements,
  period,
  triggerRule,
} from '../../testing/builders.ts';
import { aMalus } from '../../testing/obligations.ts';
import { reviewAgenda } from './agenda.ts';
import { buildReviewPack } from './build-review-pack.ts';

const kpis = [
  aKpi({ 'source-owner': 'ruben-hasse', due: duration('10 days') }),
  aKpi({ id: 'satisfaction', title: 'Satisfaction', unit: 'points', frequency: 'quarterly', relationship: true }),
  aKpi({ id: 'bilan', title: 'Bilan', unit: 'count', frequency: 'yearly' }),
];
const playbook = aPlaybook({
  kpis,
  clauses: [aClause(), aClause({ id: 'confidentialite', title: 'Confidentialité', family: 'confidentiality' })],
});
const availability = aKpiUse({ target: 0.985, amber: 0.98, floor: 0.975 });
const triggering = aKpiUse({
  ...availability,
  trigger: {
    when: triggerRule('below floor for 2 months'),
    clause: 'revision-partage',
    article: '14.2',
    body: 'steering',
    within: duration('30 days'),
  },
});

function pack(record: Partial<Partnership>, quarter = '2026-Q3', asOf = '2026-10-16'): ReviewPack {
  return buildReviewPack(aPartnership(record), playbook, period(quarter), day(asOf));
}

const promise = (id: string, fields: Parameters<typeof anEntry>[0]) =>
  anEntry({ id, title: id, kind: 'commitment', date: day('2026-06-10'), ...fields });

describe('M13 the payments of contracts in a review', () => {
  const payments = [
    { id: 'redevance', what: 'Redevance', amount: '12000', every: '3 months', paid: ['2025-03-12'] },
    { id: 'retenue', what: 'Retenue', amount: '500', milestone: 'Réception' },
  ].map((written) => contractPaymentSchema.parse({ 'owed-by': 'norecia', ...written }));
  const record = { contracts: [aContract({ payments })] };
  const paidTo = (count: number) => ({
    contracts: [
      aContract({
        payments: payments.map((each) => ({ ...each, paid: Array<IsoDate>(count).fill(day('2025-03-12')) })),
      }),
    ],
  });
  const dues = (...given: Parameters<typeof pack>) =>
    pack(...given).payments?.map(({ due, state }) => `${due} ${state}`);

  it('are those late, those of the quarter and those due by the end of the next one', () => {
    expect(dues(paidTo(5))).toEqual(['2026-06-12 late', '2026-09-11 late', '2026-12-11 due']);
    expect(dues(paidTo(7))).toEqual(['2026-09-11 paid', '2026-12-11 due']);
    expect(dues({})).toBeUndefined();
  });

  it('M37 call for an action of the party that pays, until the journal answers them', () => {
    const actions = pack(record).actions.filter(({ kind }) => kind === 'payment');
    expect(actions[0]).toMatchObject({ about: 'pacte.redevance.2', owner: 'paul-sarrazin', title: 'Redevance' });
    const journal = [anEntry({ payment: 'redevance', date: day('2026-10-01') })];
    const answered = pack({ ...record, journal });
    expect(answered.actions.filter(({ kind }) => kind === 'payment')).toEqual([]);
    expect(answered.payments?.[0]).toMatchObject({ state: 'late', answer: 'entree' });
  });

  it('say what remains of one that was paid in part', () => {
    const paidInPart = contractPaymentSchema.parse({
      id: 'acompte',
      what: 'Acompte',
      amount: '12000',
      on: '2026-08-31',
      'owed-by': 'norecia',
      paid: [{ on: '2026-09-01', amount: '50' }],
    });
    const { payments: found } = pack({ contracts: [aContract({ payments: [paidInPart] })] });
    expect(found).toMatchObject([{ amount: 1_200_000, remaining: 1_195_000, state: 'late' }]);
    expect(pack(record).payments?.[0]).not.toHaveProperty('remaining');
  });

  it('are kept by a snapshot as they stood', () => {
    const kept: unknown = JSON.parse(JSON.stringify(pack(record)));
    expect(reviewPackSchema.parse(kept).payments).toEqual(pack(record).payments);
  });
});

describe('M22 what a review says was decided', () => {
  it('leaves out what was put to the vote and did not pass', () => {
    const vote = { weights: { a: 60, b: 40 }, threshold: { share: 0.66, strict: false }, quorum: 1 };
    const journal = (['for', 'against'] as const).map((b) =>
      anEntry({ id: b, title: b, kind: 'decision', date: day('2026-09-02'), votes: { a: 'for', b } }),
    );
    expect(pack({ governance: { decisions: { vote } }, journal }).decided.map(({ entry }) => entry)).toEqual(['for']);
    expect(pack({ journal }).decided).toHaveLength(2);
  });

  it('leaves it out as well once another decision has taken its place', () => {
    const vote = { weights: { a: 60, b: 40 }, threshold: { share: 0.66, strict: false }, quorum: 1 };
    const journal = [
      anEntry({ id: 'lost', kind: 'decision', date: day('2026-09-02'), votes: { a: 'for', b: 'against' } }),
      anEntry({ id: 'taken', kind: 'decision', date: day('2026-09-09'), supersedes: 'lost' }),
    ];
    expect(pack({ governance: { decisions: { vote } }, journal }).decided.map(({ entry }) => entry)).toEqual(['taken']);
  });
});

describe('M37 the agenda of a quarterly review', () => {
  it('takes two hours, each point beginning where the one before ends', () => {
    const lines = reviewAgenda();
    const ends = lines.map(({ from, minutes }) => from + minutes);
    expect(lines.map(({ from }) => from)).toEqual([0, ...ends.slice(0, -1)]);
    expect(ends.at(-1)).toBe(120);
    expect(lines.every(({ minutes }) => minutes > 0)).toBe(true);
  });
});

describe('M37 the pack of a quarterly review', () => {
  it('says nothing of a partnership that says nothing, in the form that a snapshot has', () => {
    const empty = pack({});
    expect(reviewPackSchema.parse(JSON.parse(JSON.stringify(empty)))).toEqual(empty);
    expect(
      Object.values(empty)
        .flat()
        .filter((value) => typeof value === 'object'),
    ).toEqual([{ objectives: [], notices: [], clauses: [] }]);
  });

  it.each([
    ['due on the first day of the quarter', { due: day('2026-07-01'), kept: day('2026-07-01') }, 'kept'],
    ['due on its last day', { due: day('2026-09-30') }, 'overdue'],
    ['due the day after', { due: day('2026-10-01') }, undefined],
    ['due the day before and kept that day', { due: day('2026-06-30'), kept: day('2026-06-30') }, undefined],
    ['due the day before and kept on the first day', { due: day('2026-06-30'), kept: day('2026-07-01') }, 'kept-late'],
    ['due before and never settled', { due: day('2026-06-30') }, 'overdue'],
    ['due before and known to be broken', { due: day('2026-06-30'), kept: false }, undefined],
    ['due within and known to be broken', { due: day('2026-08-31'), kept: false }, 'not-kept'],
    ['without a date and open', {}, 'open'],
    ['without a date and kept before', { kept: day('2026-06-30') }, undefined],
    ['made after the quarter', { date: day('2026-10-01'), due: day('2026-10-05') }, undefined],
  ] as const)('opens with a commitment %s', (_, fields, state) => {
    expect(pack({ journal: [promise('promesse', fields)] }).commitments[0]?.state).toBe(state);
  });

  it('tells why a promise was not kept, and puts those before the ones that were', () => {
    const prose = {
      type: 'root' as const,
      children: [{ type: 'text' as const, value: 'Le budget n’avait pas été demandé.' }],
    };
    const { commitments } = pack({
      journal: [
        promise('tenu', { due: day('2026-07-10'), kept: true }),
        promise('rompu', { due: day('2026-08-31'), kept: false, prose }),
      ],
    });
    expect(commitments.map(({ entry, why }) => [entry, why])).toEqual([
      ['rompu', 'Le budget n’avait pas été demandé.'],
      ['tenu', undefined],
    ]);
  });

  it('judges the last value of the quarter, and compares it with its target and with the quarter before', () => {
    const { kpis: lines } = pack({
      kpis: [availability],
      measurements: measurements('availability', '2026-06', [0.986, 0.982, null, 0.972, 0.968]),
    });
    expect(lines).toMatchObject([
      { value: 0.972, period: '2026-09', status: 'bad', target: 0.985, gap: -0.013, before: 0.986, change: -0.014 },
    ]);
    expect(lines[0]?.values.map(({ period: at, value }) => [at, value])).toEqual([
      ['2026-07', 0.982],
      ['2026-08', null],
      ['2026-09', 0.972],
    ]);
  });

  it('judges a value by the figures in force in its period', () => {
    const later = aKpiUse({ target: 0.97, amber: 0.96, from: day('2026-10-01') });
    const of = (quarter: string, asOf: string) =>
      pack(
        { kpis: [availability, later], measurements: measurements('availability', '2026-09', [0.972, 0.972]) },
        quarter,
        asOf,
      ).kpis[0];
    expect([of('2026-Q3', '2026-10-16'), of('2026-Q4', '2026-11-23')]).toMatchObject([
      { status: 'bad', target: 0.985 },
      { status: 'ok', target: 0.97 },
    ]);
  });

  it('keeps business and relationship apart, and a yearly figure for the last quarter', () => {
    const record = { kpis: [aKpiUse({ kpi: 'satisfaction' }), aKpiUse({ kpi: 'bilan' }), availability] };
    const sides = (quarter: string, asOf: string) =>
      pack(record, quarter, asOf).kpis.map(({ kpi, side }) => `${kpi} ${side}`);
    expect(sides('2026-Q3', '2026-10-16')).toEqual(['availability business', 'satisfaction relationship']);
    expect(sides('2026-Q4', '2026-11-23')).toEqual([
      'bilan business',
      'availability business',
      'satisfaction relationship',
    ]);
  });

  it.each([
    ['yearly from april', '2026-Q1'],
    ['yearly from may', '2026-Q2'],
    ['yearly from february', '2026-Q1'],
    ['yearly from march', '2026-Q1'],
    ['yearly from december', '2026-Q4'],
    ['half-yearly', '2026-Q2 2026-Q4'],
    ['yearly', '2026-Q4'],
  ] as const)('has a figure %s in the quarter that its year ends in: %s', (frequency, expected) => {
    const own = { ...playbook, kpis: [aKpi({ id: 'bilan', frequency })] };
    const quarters = ['2026-Q1', '2026-Q2', '2026-Q3', '2026-Q4'].filter((quarter) => {
      const record = aPartnership({ kpis: [aKpiUse({ kpi: 'bilan' })] });
      return buildReviewPack(record, own, period(quarter), day('2027-01-16')).kpis.length > 0;
    });
    expect(quarters.join(' ')).toBe(expected);
  });

  it('names what is late of the quarter and who owes it, from the day it is due', () => {
    const late = (asOf: string) =>
      pack(
        { kpis: [availability], measurements: measurements('availability', '2026-07', [0.99, 0.99]) },
        '2026-Q3',
        asOf,
      ).kpis[0]?.late;
    expect(late('2026-10-09')).toBeUndefined();
    expect(late('2026-10-10')).toEqual({ period: '2026-09', due: '2026-10-10', owner: 'ruben-hasse' });
  });

  it.each([
    [
      'the note beside the figure',
      [0.97],
      { note: 'Ventilateur arrêté' },
      [],
      { kind: 'note', text: 'Ventilateur arrêté' },
    ],
    [
      'the entry that names the KPI',
      [0.97],
      {},
      [anEntry({ id: 'arret', title: 'Arrêt de four', kpi: 'availability', date: day('2026-10-02') })],
      { kind: 'entry', entry: 'arret', title: 'Arrêt de four' },
    ],
    [
      'nothing where the entry is older than the quarter',
      [0.97],
      {},
      [anEntry({ kpi: 'availability', date: day('2026-06-30') })],
      { kind: 'owed', owner: 'ruben-hasse' },
    ],
    ['nothing to explain on target', [0.985], {}, [], undefined],
  ] as const)('explains a variance by %s', (_, values, row, journal, explanation) => {
    const record = {
      kpis: [availability],
      measurements: measurements('availability', '2026-09', values, row),
      journal,
    };
    expect(pack(record).kpis[0]?.explanation).toEqual(explanation);
  });

  it('M17 keeps the day of a formal notice with what it claims, or that it is still to be sent', () => {
    const clauses = [aMalus({ 'formal-notice': true }, { id: 'revision-partage' })];
    const record = (journal: Parameters<typeof anEntry>[0][]) => ({
      kpis: [triggering],
      contracts: [aContract({ clauses: [aPinnedClause()] })],
      measurements: measurements('availability', '2026-08', [0.97, 0.97, 0.99]),
      journal: journal.map((fields) => anEntry({ clause: 'revision-partage', ...fields })),
    });
    const noticed = (...journal: Parameters<typeof anEntry>[0][]) => {
      const held = buildReviewPack(
        aPartnership(record(journal)),
        { ...playbook, clauses },
        period('2026-Q3'),
        day('2026-10-16'),
      );
      expect(reviewPackSchema.safeParse(held).success).toBe(true);
      return held.obligations.map(({ notice }) => notice);
    };
    expect(noticed()).toEqual(['to-send']);
    expect(noticed({ kind: 'notice', date: day('2026-10-05') })).toEqual(['2026-10-05']);
    expect(noticed({ kind: 'decision', date: day('2026-10-05') })).toEqual([undefined]);
    expect(pack(record([])).obligations.map(({ notice }) => notice)).toEqual([undefined]);
  });

  it('M17 keeps what becomes of the time to cure, in the quarter of the value that decides as well', () => {
    const clauses = [aMalus({ 'formal-notice': true, cure: duration('30 days') }, { id: 'revision-partage' })];
    const held = (values: number[], quarter: string, asOf: string) => {
      const record = {
        kpis: [triggering],
        contracts: [aContract({ clauses: [aPinnedClause()] })],
        measurements: measurements('availability', '2026-08', values),
        journal: [anEntry({ kind: 'notice', clause: 'revision-partage', date: day('2026-10-05') })],
      };
      const found = buildReviewPack(aPartnership(record), { ...playbook, clauses }, period(quarter), day(asOf));
      expect(reviewPackSchema.safeParse(found).success).toBe(true);
      return {
        told: found.obligations.map(({ state, cure, 'cure-until': until }) =>
          [state, cure, until].filter(Boolean).join(' '),
        ),
        wanted: found.wanted.length,
        actions: found.actions.filter(({ kind }) => kind === 'clause').length,
      };
    };
    const running = held([0.97, 0.97], '2026-Q3', '2026-10-16');
    expect(running).toEqual({ told: ['due pending 2026-11-04'], wanted: 1, actions: 1 });
    expect(held([0.97, 0.97, 0.98], '2026-Q4', '2026-11-05').told).toEqual(['due pending']);
    expect(held([0.97, 0.97, 0.98, 0.98], '2026-Q4', '2027-01-15')).toEqual({
      told: ['cured cured'],
      wanted: 0,
      actions: 0,
    });
    expect(held([0.97, 0.97, 0.98, 0.97], '2026-Q4', '2027-01-15').told).toEqual(['late without-effect']);
    expect(held([0.97, 0.97, 0.98, 0.98], '2027-Q1', '2027-04-15').told).toEqual([]);
  });

  it('M19 keeps what was given back, in the quarter of the period that earned it as well', () => {
    const clauses = [aMalus({ formula: '1000', 'earn-back': duration('2 months') }, { id: 'revision-partage' })];
    const held = (values: number[], quarter: string, asOf: string) => {
      const record = {
        kpis: [triggering],
        contracts: [aContract({ clauses: [aPinnedClause()] })],
        measurements: measurements('availability', '2026-08', values),
      };
      const found = buildReviewPack(aPartnership(record), { ...playbook, clauses }, period(quarter), day(asOf));
      expect(reviewPackSchema.safeParse(found).success).toBe(true);
      return found.obligations.map((each) => [each.total, each['earned-back']]);
    };
    expect(held([0.97, 0.97, 0.98], '2026-Q4', '2026-11-16')).toEqual([[100_000, undefined]]);
    expect(held([0.97, 0.97, 0.98, 0.98], '2026-Q4', '2026-12-16')).toEqual([[0, '2026-11']]);
  });

  it('M17 holds a clause set in motion by the quarter, the decision it awaits and the action, and leaves it out once older and decided', () => {
    const record = {
      kpis: [triggering],
      contracts: [aContract({ clauses: [aPinnedClause()] })],
      measurements: measurements('availability', '2026-08', [0.97, 0.97, 0.99]),
    };
    const held = pack(record);
    expect(held.obligations).toMatchObject([
      { clause: 'revision-partage', first: '2026-08', last: '2026-09', state: 'due' },
    ]);
    expect(held.wanted).toMatchObject([{ kind: 'clause', by: 'steering', deadline: '2026-10-30' }]);
    expect(held.actions).toMatchObject([
      { kind: 'clause', owner: 'claire-aubrac', deadline: '2026-10-30' },
      { kind: 'variance', owner: 'ruben-hasse', deadline: '2026-10-30' },
    ]);
    const decided = anEntry({ date: day('2026-10-20'), clause: 'revision-partage', kpi: 'availability' });
    expect(pack({ ...record, journal: [decided] }, '2026-Q4', '2026-11-23').obligations).toEqual([]);
    expect(pack(record, '2026-Q4', '2026-11-23').obligations).toMatchObject([{ state: 'late' }]);
  });

  it('does not judge what came after the quarter', () => {
    const record = {
      kpis: [triggering],
      contracts: [aContract({ clauses: [aPinnedClause()] })],
      measurements: measurements('availability', '2026-08', [0.99, 0.97, 0.97]),
    };
    expect([pack(record).obligations, pack(record, '2026-Q4', '2026-11-23').obligations.length]).toEqual([[], 1]);
  });

  it('M40 keeps the conflicts open in the quarter, with the day they were resolved', () => {
    const conflict = (id: string, date: string, resolved?: string) =>
      anEntry({ id, title: id, kind: 'conflict', date: day(date), ...(resolved && { resolved: day(resolved) }) });
    const { conflicts } = pack({
      governance: { escalation: [aStep({ level: 1, within: duration('10 days') })] },
      journal: [
        conflict('avant', '2026-02-12', '2026-06-30'),
        conflict('pendant', '2026-03-01', '2026-07-01'),
        conflict('ouvert', '2026-09-30'),
        conflict('ensuite', '2026-10-01'),
      ],
    });
    expect(conflicts.map(({ entry, resolved, level }) => [entry, resolved, level])).toEqual([
      ['pendant', '2026-07-01', undefined],
      ['ouvert', undefined, '1'],
    ]);
  });

  it('looks back on two matters of different kinds: a conflict, then a clause, an incident, a broken promise', () => {
    const incident = anEntry({ id: 'panne', title: 'Panne', kind: 'incident', date: day('2026-09-08') });
    const conflict = anEntry({ id: 'acces', title: 'Accès', kind: 'conflict', date: day('2026-08-04') });
    const broken = promise('rompu', { due: day('2026-08-31'), kept: false });
    const chosen = (...journal: Partnership['journal']) => pack({ journal })['post-mortems'].map(({ about }) => about);
    expect(chosen(broken, incident, conflict)).toEqual(['acces', 'panne']);
    expect(chosen(broken, incident)).toEqual(['panne', 'rompu']);
    expect(chosen(incident, { ...incident, id: 'autre' })).toEqual(['autre']);
    expect(chosen()).toEqual([]);
  });

  it('M17 looks back on no payment: what is owed for each period is no matter of a review', () => {
    const trigger = { when: triggerRule('each period'), clause: 'revision-partage' };
    const record = {
      kpis: [aKpiUse({ ...availability, trigger })],
      contracts: [aContract({ clauses: [aPinnedClause()] })],
      measurements: measurements('availability', '2026-08', [0.97, 0.97]),
    };
    const { obligations, 'post-mortems': chosen } = pack(record);
    expect([obligations.length, chosen]).toEqual([1, []]);
  });

  it('passes over the incident that only reports the clause already looked back on', () => {
    const record = {
      kpis: [triggering],
      contracts: [aContract({ clauses: [aPinnedClause()] })],
      measurements: measurements('availability', '2026-08', [0.97, 0.97]),
      journal: [anEntry({ id: 'seuil', kind: 'incident', date: day('2026-09-30'), clause: 'revision-partage' })],
    };
    expect(pack(record)['post-mortems'].map(({ kind }) => kind)).toEqual(['clause']);
  });

  it('M01 lists an objective behind its time or missed, not one on pace', () => {
    const objective = (due: string, target: number) =>
      anObjective({ measure: { kpi: 'availability', target }, from: day('2026-01-01'), due: day(due) });
    const states = (due: string, target: number) =>
      pack({
        objectives: [objective(due, target)],
        kpis: [availability],
        measurements: measurements('availability', '2026-09', [0.5]),
      }).adjustment.objectives.map(({ state }) => state);
    expect(states('2026-12-31', 0.99)).toEqual(['behind']);
    expect(states('2026-09-29', 0.99)).toEqual(['missed']);
    expect(states('2028-12-31', 0.99)).toEqual([]);
    expect(states('2026-12-31', 0.5)).toEqual([]);
  });

  it('M44 lists a notice that would be past by the second next review, and wants it decided', () => {
    const contract = (notice: string) =>
      aContract({
        title: 'Pacte',
        ends: day('2027-12-31'),
        'last-notice': day(notice),
        renewal: { kind: 'tacit', for: duration('1 year'), notice: duration('6 months') },
      });
    const notices = (notice: string) => pack({ contracts: [contract(notice)] });
    expect(notices('2027-03-31').adjustment.notices).toMatchObject([{ contract: 'pacte', notice: '2027-03-31' }]);
    expect(notices('2027-03-31').wanted).toMatchObject([{ kind: 'notice', title: 'Pacte', deadline: '2027-03-31' }]);
    expect(notices('2027-04-01').adjustment.notices).toEqual([]);
    const endless = aContract({
      ends: day('2027-05-31'),
      renewal: { kind: 'tacit', for: 'indefinite', notice: duration('3 months') },
    });
    expect(pack({ contracts: [endless] }).adjustment.notices).toMatchObject([
      { notice: '2027-02-28', end: '2027-05-31', renewal: 'indefinite' },
    ]);
  });

  it('M14 names the clauses in force that let the parties realign, but those waived, were the waiver over', () => {
    const clauses = (...pins: ReturnType<typeof aPinnedClause>[]) =>
      pack({ contracts: [aContract({ clauses: pins })] }).adjustment.clauses.map(({ clause }) => clause);
    expect(clauses(aPinnedClause(), aPinnedClause('confidentialite'))).toEqual(['revision-partage']);
    for (const until of [undefined, day('2020-01-01')]) {
      const waiver = { by: 'ines-morvan', reason: 'Sans objet', ...(until && { until }) };
      expect(clauses(aPinnedClause('revision-partage', { waiver }))).toEqual([]);
    }
  });

  it('M44 names a clause once, by the article of the amendment that takes it up', () => {
    const amendment = aContract({
      id: 'avenant',
      instrument: 'amendment',
      amends: 'pacte',
      clauses: [aPinnedClause('revision-partage', { article: '3' })],
    });
    const contracts = [aContract({ clauses: [aPinnedClause('revision-partage', { article: '14.2' })] }), amendment];
    expect(pack({ contracts }).adjustment.clauses.map(({ article }) => article)).toEqual(['3']);
  });

  it('proposes five actions at most, the late promise within thirty days and on a working day', () => {
    const journal = ['a', 'b', 'c', 'd', 'e', 'f'].map((id) =>
      promise(id, { due: day('2026-08-31'), owner: 'paul-sarrazin' }),
    );
    const { actions } = pack({ journal });
    expect(actions).toHaveLength(5);
    expect(actions[0]).toEqual({
      kind: 'commitment',
      about: 'a',
      title: 'a',
      owner: 'paul-sarrazin',
      deadline: '2026-11-13',
    });
  });

  it('gives the same pack for the same playbook and day', () => {
    const record = { kpis: [availability], measurements: measurements('availability', '2026-07', [0.97, 0.97, 0.97]) };
    expect(JSON.stringify(pack(record))).toBe(JSON.stringify(pack(record)));
  });
});
