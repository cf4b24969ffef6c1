import { describe, expect, it } from 'vitest';
import type { ChecklistItem } from '../../model/checklist.ts';
import type { Checklist, Clause, Partnership } from '../../model/playbook.ts';
import type { Stage } from '../../model/stage.ts';
import {
  aChecklist,
  aChecklistItem,
  aClause,
  aCommittee,
  aContract,
  aKpi,
  aKpiUse,
  aPartnership,
  aPartnershipType,
  aParty,
  aPerson,
  aPinnedClause,
  aPlaybook,
  anEntry,
  condition,
  day,
  duration,
} from '../../testing/builders.ts';
import { listAttention } from '../attention/attention.ts';
import { checklistsFor, generateChecklist } from './checklist.ts';
import { gateSubject } from '../stage/gate-subject.ts';

const asOf = day('2026-11-23');

function lines(items: readonly ChecklistItem[], partnership: Partnership = aPartnership(), playbook = aPlaybook()) {
  return generateChecklist(aChecklist({ items: [...items] }), partnership, { playbook, asOf }).lines;
}

function due(rule: NonNullable<ChecklistItem['due']>, partnership: Partnership) {
  return lines([aChecklistItem({ due: rule })], partnership)[0]?.due;
}

describe('M51 the lines of a template', () => {
  it('keep their words and a stable id', () => {
    const item = aChecklistItem({ why: 'Sans responsable, personne ne répond', phase: 'Avant', evidence: 'Lettre' });
    expect(generateChecklist(aChecklist({ items: [item] }), aPartnership(), { playbook: aPlaybook(), asOf })).toEqual({
      checklist: 'contract',
      partnership: 'boucle-chaude',
      lines: [
        { id: 'contract/manager', do: item.do, why: item.why, phase: 'Avant', evidence: 'Lettre', origin: 'template' },
      ],
    });
  });

  it('appear only where their condition holds', () => {
    const item = aChecklistItem({ when: condition('stage from staying-together') });
    expect(lines([item])).toEqual([]);
    expect(lines([item], aPartnership({ stage: 'exit' }))).toHaveLength(1);
  });

  it('M31 are proved when the record answers them, and open when one side is missing', () => {
    const item = aChecklistItem({ proof: 'parties.manager' });
    expect(lines([item])[0]?.proved).toEqual({ path: 'parties.manager' });
    expect(
      lines([item], aPartnership({ parties: [aParty({ manager: 'claire-aubrac' }), aParty({ id: 'norecia' })] }))[0],
    ).not.toHaveProperty('proved');
  });

  it.each([
    ['manager', 'claire-aubrac'],
    ['partner-manager', 'paul-sarrazin'],
    ['norecia', 'paul-sarrazin'],
    ['valbrune', 'claire-aubrac'],
    ['lea-fontan', 'lea-fontan'],
    ['sponsor', undefined],
    ['personne-connue', undefined],
  ])('are owned by the person that « %s » means here', (role, owner) => {
    const playbook = aPlaybook({ people: [aPerson({ id: 'lea-fontan' })] });
    expect(lines([aChecklistItem({ owner: role })], aPartnership(), playbook)[0]?.owner).toBe(owner);
  });
});

describe('M51 deadlines counted from the record', () => {
  const partnership = aPartnership({
    since: day('2024-02-05'),
    review: { last: day('2026-11-02'), every: duration('3 months') },
    contracts: [aContract({ signed: day('2025-03-10'), renewal: { kind: 'tacit', notice: duration('6 months') } })],
  });

  it.each([
    ['contract.signed', 'before', '2025-02-28'],
    ['contract.starts', 'after', '2025-03-21'],
    ['contract.ends', 'before', '2028-03-01'],
    ['contract.notice', 'before', '2027-09-01'],
    ['review.next', 'before', '2027-01-22'],
    ['since', 'after', '2024-02-15'],
  ] as const)('ten days from %s (%s) give %s, moved back to a working day', (anchor, side, expected) => {
    expect(due({ offset: duration('10 days'), side, anchor }, partnership)).toBe(expected);
  });

  it('count working days in the playbook’s calendar', () => {
    const near = aPartnership({ since: day('2026-11-12') });
    expect(due({ offset: duration('1 working day'), side: 'before', anchor: 'since' }, near)).toBe('2026-11-10');
  });

  it('are absent where the record does not give the date', () => {
    expect(
      due({ offset: duration('10 days'), side: 'before', anchor: 'contract.signed' }, aPartnership()),
    ).toBeUndefined();
  });

  it('count from the contract being prepared before signing, and from the one in force at a renewal', () => {
    const { signed: _, ...draft } = aContract({ id: 'projet', starts: day('2027-01-04') });
    const preparing = aPartnership({ contracts: [aContract(), draft] });
    const rule = aChecklistItem({ due: { offset: duration('0 days'), side: 'after', anchor: 'contract.starts' } });
    const at = (occasion: 'contract' | 'renewal') =>
      generateChecklist(aChecklist({ occasion, items: [rule] }), preparing, { playbook: aPlaybook(), asOf }).lines[0]
        ?.due;
    expect(at('contract')).toBe('2027-01-04');
    expect(at('renewal')).toBe('2025-03-12');
  });
});

describe('M51 lines that rules and record add', () => {
  const playbook = aPlaybook({
    clauses: [
      aClause({ id: 'sortie', title: 'Sortie' }),
      aClause({ id: 'partage', title: 'Partage', applies: [{ when: condition('investment is set') }] }),
    ],
    reference: { types: [aPartnershipType({ requires: ['sortie'] })], contractKinds: [], tools: [] },
    kpis: [
      aKpi({ id: 'availability', source: 'Supervision' }),
      aKpi({ id: 'margin', title: 'Marge', source: 'Comptabilité', 'source-owner': 'ruben-hasse' }),
    ],
  });
  const bare = aPartnership({
    investment: { contributions: {} },
    kpis: [aKpiUse(), aKpiUse({ kpi: 'margin' }), aKpiUse()],
  });
  const generate = (occasion: Parameters<typeof aChecklist>[0], partnership = bare) =>
    generateChecklist(aChecklist({ items: [], ...occasion }), partnership, { playbook, asOf }).lines;

  it('before a contract, one per clause required and not covered, by the type or a condition that is true', () => {
    const invested = aPartnership({ ...bare, investment: { contributions: { valbrune: 100 } } });
    expect(generate({ occasion: 'contract' }, invested)).toEqual([
      {
        id: 'contract/clause/sortie',
        do: 'Sortie',
        origin: 'type',
        party: 'valbrune',
        owner: 'claire-aubrac',
        subject: { kind: 'clause', id: 'sortie', title: 'Sortie', state: 'missing' },
      },
      {
        id: 'contract/clause/partage',
        do: 'Partage',
        origin: 'clause',
        party: 'valbrune',
        owner: 'claire-aubrac',
        subject: { kind: 'clause', id: 'partage', title: 'Partage', state: 'missing' },
      },
    ]);
  });

  it('none for a clause in force or waived, one for an indicative one', () => {
    const holding = (fields: Parameters<typeof aPinnedClause>[1]) =>
      aPartnership({ contracts: [aContract({ clauses: [aPinnedClause('sortie', fields)] })] });
    expect(generate({ occasion: 'contract' }, holding({}))).toEqual([]);
    expect(
      generate({ occasion: 'contract' }, holding({ waiver: { by: 'ines-morvan', reason: 'Sans objet' } })),
    ).toEqual([]);
    expect(generate({ occasion: 'contract' }, holding({ binding: 'indicative' }))).toMatchObject([
      { subject: { state: 'indicative' } },
    ]);
  });

  it('M44 none for a clause that expired with a relation that is over, one while it goes on', () => {
    const contracts = [aContract({ clauses: [aPinnedClause('sortie')], ends: day('2026-11-22') })];
    expect(generate({ occasion: 'contract' }, aPartnership({ contracts }))).toMatchObject([
      { subject: { state: 'expired' } },
    ]);
    expect(generate({ occasion: 'contract' }, aPartnership({ contracts, stage: 'exit' }))).toEqual([]);
  });

  it('at a kick-off, one per KPI that nobody provides data for, each once', () => {
    expect(generate({ id: 'depart', occasion: 'kick-off' })).toEqual([
      {
        id: 'depart/kpi/availability',
        do: 'Disponibilité du service',
        origin: 'kpi',
        subject: { kind: 'kpi-without-source-owner', id: 'availability', title: 'Disponibilité du service' },
      },
    ]);
  });

  it('at a kick-off, one per KPI whose source is not written', () => {
    const unsourced = aPlaybook({ kpis: [aKpi({ id: 'availability', 'source-owner': 'ruben-hasse' })] });
    const found = generateChecklist(aChecklist({ id: 'depart', occasion: 'kick-off', items: [] }), bare, {
      playbook: unsourced,
      asOf,
    });
    expect(found.lines).toMatchObject([
      { id: 'depart/kpi-source/availability', origin: 'kpi', subject: { kind: 'kpi-without-source' } },
    ]);
  });

  const signed = (fields: Partial<Clause>, contract: Parameters<typeof aContract>[0] = {}) => {
    const record = aPartnership({
      contracts: [aContract({ clauses: [aPinnedClause('confidentialite')], ...contract })],
    });
    const clauses = [aClause({ id: 'confidentialite', title: 'Confidentialité', ...fields })];
    return (occasion: Checklist['occasion']) =>
      generateChecklist(aChecklist({ id: 'liste', occasion, items: [] }), record, {
        playbook: aPlaybook({ clauses }),
        asOf,
      }).lines;
  };

  it('at a kick-off and a quarterly review, what signed clauses ask for again and again, by the party bound', () => {
    const every = duration('3 months');
    const of = signed({
      obligations: [
        { party: 'any', do: 'Prévenir d’une fuite', within: duration('2 days') },
        { party: 'norecia', do: 'Remettre le registre des accès', every, evidence: 'Registre daté' },
      ],
    });
    expect(of('quarterly-review')).toEqual([
      {
        id: 'liste/clause-duty/confidentialite/2',
        do: 'Remettre le registre des accès',
        origin: 'clause',
        subject: { kind: 'clause-duty', id: 'confidentialite', title: 'Confidentialité', every },
        party: 'norecia',
        owner: 'paul-sarrazin',
        evidence: 'Registre daté',
      },
    ]);
    expect(of('kick-off')).toHaveLength(1);
    expect(of('annual-review')).toEqual([]);
  });

  it('at the exit, the clauses that outlive the contract, even one that is over', () => {
    const lasts = duration('5 years');
    const over = { starts: day('2020-01-01'), term: duration('1 year') };
    expect(signed({ survives: lasts }, over)('exit')).toMatchObject([
      { id: 'liste/survival/confidentialite', subject: { kind: 'surviving-clause', lasts } },
    ]);
    expect(signed({ survives: true })('exit')[0]?.subject).not.toHaveProperty('lasts');
    expect(signed({ survives: false })('exit')).toEqual([]);
    expect(signed({})('exit')).toEqual([]);
  });

  it('of the gate that the occasion leads to, each condition not met, unless a line of the template looks at its field', () => {
    const before = aPartnership({ stage: 'knowledge', exit: { triggers: ['Deux trimestres sous le seuil'] } });
    const items = [aChecklistItem({ id: 'apports', proof: 'contributions' })];
    const of = (stage: Stage, occasion: Checklist['occasion']) => {
      const record = { ...before, stage };
      const found = generateChecklist(aChecklist({ id: 'liste', occasion, items }), record, {
        playbook,
        asOf,
        gate: gateSubject(record, playbook, asOf),
      });
      return found.lines.filter(({ origin }) => origin === 'gate').map(({ id }) => id);
    };
    const asked = ['stakeholders', 'stage-arranged'].map((id) => `liste/gate/internal-assessment/${id}`);
    expect(of('internal-assessment', 'pre-engagement')).toEqual(asked);
    expect(of('knowledge', 'pre-engagement')).toEqual(expect.arrayContaining(asked));
    expect(of('partner-selection', 'pre-engagement')).toEqual([]);
    expect(of('knowledge', 'conflict')).toEqual([]);
    expect(of('working-together', 'contract')).not.toContain('liste/gate/working-together/clauses-covered');
  });

  it('at a quarterly review, what the rules over the content find late', () => {
    const record = aPartnership({
      journal: [anEntry({ id: 'plan', kind: 'commitment', due: day('2026-11-02'), owner: 'paul-sarrazin' })],
      governance: { committees: [aCommittee({ from: day('2026-11-24') })] },
    });
    const own = aPlaybook({ partnerships: [record] });
    const of = (occasion: Checklist['occasion']) =>
      generateChecklist(aChecklist({ id: 'liste', occasion, items: [] }), record, {
        playbook: own,
        asOf,
        findings: listAttention(own, asOf),
      }).lines.filter(({ subject }) => subject?.kind === 'finding' && subject.item.rule !== 'win-missing');
    expect(of('quarterly-review')).toMatchObject([
      { id: 'liste/rule/commitment-overdue/plan', origin: 'rule', owner: 'paul-sarrazin', due: '2026-11-02' },
    ]);
    expect(of('annual-review')).toEqual([]);
  });

  it('none at another occasion', () => {
    expect(generate({ occasion: 'conflict' })).toEqual([]);
  });
});

describe('M51 which templates concern a partnership', () => {
  it('all but those whose condition its record does not meet', () => {
    const everywhere = aChecklist();
    const suppliers = aChecklist({ id: 'achats', when: condition('type is supplier') });
    expect(checklistsFor(aPartnership(), [everywhere, suppliers])).toEqual([everywhere]);
    expect(checklistsFor(aPartnership({ type: 'supplier' }), [everywhere, suppliers])).toEqual([everywhere, suppliers]);
  });

  it('M19 keep of the supplier’s lines those of its amount: on 5,000 euros and over, not under', () => {
    const items = [aChecklistItem({ id: 'vigilance', when: condition('contracts.amount at least 5000 EUR') })];
    const of = (amount: number) =>
      lines(items, aPartnership({ contracts: [aContract({ amount })] })).map(({ id }) => id);
    expect([499_999, 500_000, 500_001].map((amount) => of(amount).length)).toEqual([0, 1, 1]);
  });

  it('keep the legal texts of a line with the day they were read', () => {
    const legal = [{ ref: 'Code du travail, art. L. 8222-1', read: day('2026-10-01') }];
    expect(lines([aChecklistItem({ legal })])[0]?.legal).toEqual(legal);
  });
});
