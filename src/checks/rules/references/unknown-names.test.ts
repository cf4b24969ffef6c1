import { describe, expect, it } from 'vitest';
import {
  aChecklist,
  aChecklistItem,
  aCommittee,
  aContract,
  aCase,
  aGuide,
  aQuestion,
  aKpiUse,
  anEntry,
  aPartnership,
  aPartnershipType,
  aPerson,
  aStep,
  triggerRule,
} from '../../../testing/builders.ts';
import { aSwot } from '../../../testing/keyed-by-party.ts';
import { tell, placesOf } from '../../../testing/tell.ts';
import { checkUnknownChecklistOwner } from './unknown-checklist-owner.ts';
import { checkUnknownChecklist } from './unknown-checklist.ts';
import { checkUnknownCommittee } from './unknown-committee.ts';
import { checkUnknownContractKind } from './unknown-contract-kind.ts';
import { checkUnknownContract } from './unknown-contract.ts';
import { checkUnknownDecider } from './unknown-decider.ts';
import { checkUnknownEscalationLevel } from './unknown-escalation-level.ts';
import { checkUnknownGuide } from './unknown-guide.ts';
import { checkUnknownLead } from './unknown-lead.ts';
import { checkUnknownOkr } from './unknown-okr.ts';
import { checkUnknownSwotEntry } from './unknown-swot-entry.ts';
import { checkUnknownTool } from './unknown-tool.ts';
import { checkUnknownType } from './unknown-type.ts';

const file = 'partnerships/boucle-chaude/index.mdx';
const tools = [{ id: 'notion', name: 'Notion' }];
const contractKinds = [{ id: 'spot', name: 'Achat ponctuel' }];
const reference = { types: [aPartnershipType()], contractKinds, tools };

describe('references to names that do not exist', () => {
  it('suggests the id of what bears the name written', () => {
    const types = [
      aPartnershipType({ id: 'joint-venture', name: 'Coentreprise' }),
      aPartnershipType({ id: 'supplier' }),
    ];
    const partnerships = [aPartnership({ type: 'coentreprise' })];
    expect(tell(checkUnknownType, { partnerships, reference: { ...reference, types } })).toMatchObject([
      { values: { value: 'coentreprise', suggestion: 'joint-venture' } },
    ]);
  });

  it('M07 reports an unknown type, and accepts a known one', () => {
    expect(tell(checkUnknownType, { partnerships: [aPartnership()], reference })).toEqual([]);
    expect(tell(checkUnknownType, { partnerships: [aPartnership({ type: 'joint-ventur' })], reference })).toEqual([
      {
        code: 'unknown-type',
        severity: 'error',
        at: `${file}: type`,
        values: { value: 'joint-ventur', suggestion: 'joint-venture' },
      },
    ]);
  });

  it('M24 reports an unknown tool, used or as a channel', () => {
    const partnership = aPartnership({
      tools: [
        { tool: 'notion', for: 'Notes' },
        { tool: 'otion', for: 'Notes' },
      ],
      communication: [{ exchange: 'Point', channel: 'radio' }],
    });
    expect(placesOf(checkUnknownTool, { partnerships: [partnership], reference })).toEqual([
      `${file}: tools.1.tool`,
      `${file}: communication.0.channel`,
    ]);
  });

  it('M19 reports an unknown contract kind', () => {
    const partnership = aPartnership({
      contracts: [aContract({ kind: 'spot' }), aContract({ id: 'b', kind: 'sport' })],
    });
    expect(tell(checkUnknownContractKind, { partnerships: [partnership], reference })).toMatchObject([
      { at: `${file}: contracts.1.kind`, values: { suggestion: 'spot' } },
    ]);
  });

  it('M47 M48 reports the guides that a case or a question names in vain', () => {
    const fields = { guides: [aGuide()], cases: [aCase({ guides: ['cadrer', 'cadre'] })] };
    expect(
      tell(checkUnknownGuide, { ...fields, questions: [aQuestion(), aQuestion({ id: 'b', guide: 'sortir' })] }),
    ).toMatchObject([
      { at: 'cases/aval-brume.mdx: guides.1', values: { value: 'cadre', suggestion: 'cadrer' } },
      { at: 'questions/b.mdx: guide', values: { value: 'sortir', suggestion: '' } },
    ]);
  });

  it('M49 M51 reports the guides and checklists that a guide names in vain', () => {
    const guide = aGuide({ applies: { guides: ['cadrer', 'cadre'], checklists: ['contrat'] } });
    expect(tell(checkUnknownGuide, { guides: [guide] })).toMatchObject([
      { at: 'guides/cadrer.mdx: applies.guides.1', values: { suggestion: 'cadrer' } },
    ]);
    expect(tell(checkUnknownChecklist, { guides: [guide], checklists: [aChecklist()] })).toMatchObject([
      { at: 'guides/cadrer.mdx: applies.checklists.0', values: { suggestion: 'contract' } },
    ]);
  });

  it('M21 reports a committee that decides or is reported to and does not exist', () => {
    const partnership = aPartnership({
      governance: { committees: [aCommittee(), aCommittee({ id: 'technical', parent: 'stering' })] },
      kpis: [aKpiUse({ trigger: { when: triggerRule('late'), clause: 'c', body: 'board' } })],
    });
    expect(placesOf(checkUnknownCommittee, { partnerships: [partnership] })).toEqual([
      `${file}: kpis.0.trigger.body`,
      `${file}: governance.committees.1.parent`,
    ]);
  });

  it('M44 reports a contract replaced, amended or ranked that is not there', () => {
    const partnership = aPartnership({
      contracts: [aContract({ supersedes: 'essai', amends: 'essai', precedence: ['pacte', 'essai'] })],
    });
    expect(placesOf(checkUnknownContract, { partnerships: [partnership] })).toEqual([
      `${file}: contracts.0.supersedes`,
      `${file}: contracts.0.amends`,
      `${file}: contracts.0.precedence.1`,
    ]);
  });

  it('M03 reports the parent of a sub-objective that is not there', () => {
    const partnership = aPartnership({
      okrs: [
        { id: 'a', objective: 'A', results: [] },
        { id: 'b', objective: 'B', parent: 'c', results: [] },
      ],
    });
    expect(placesOf(checkUnknownOkr, { partnerships: [partnership] })).toEqual([`${file}: okrs.1.parent`]);
  });

  it('M20 takes a party or a person as lead of a task, nobody else', () => {
    const partnership = aPartnership({
      roles: [
        { task: 'A', lead: 'norecia', with: ['claire-aubrac'] },
        { task: 'B', lead: 'steering' },
      ],
    });
    expect(placesOf(checkUnknownLead, { partnerships: [partnership], people: [aPerson()] })).toEqual([
      `${file}: roles.1.lead`,
    ]);
  });

  it('M20 says nothing of who leads a task where one party has the id of the other', () => {
    const parties = [
      { id: 'valbrune', name: 'Valbrune' },
      { id: 'valbrune', name: 'Norécia' },
    ];
    const partnership = aPartnership({ parties, roles: [{ task: 'A', lead: 'norecia' }] });
    expect(placesOf(checkUnknownLead, { partnerships: [partnership] })).toEqual([]);
  });

  it('M18 takes a committee or people to settle a dispute, not a party', () => {
    const partnership = aPartnership({
      governance: {
        committees: [aCommittee()],
        escalation: [
          aStep({ who: ['claire-aubrac', 'norecia'] }),
          aStep({ level: 2, who: 'steering' }),
          aStep({ level: 3, who: 'bord' }),
        ],
      },
      journal: [anEntry({ by: 'steering' }), anEntry({ id: 'autre', by: 'norecia' })],
    });
    expect(placesOf(checkUnknownDecider, { partnerships: [partnership], people: [aPerson()] })).toEqual([
      `${file}: governance.escalation.2.who`,
      `${file}: governance.escalation.0.who.1`,
      'partnerships/boucle-chaude/journal/autre.mdx: by',
    ]);
  });

  it('M18 warns of a conflict at a level that the ladder does not have', () => {
    const journal = [anEntry({ kind: 'conflict', level: 2 })];
    const ladder = { escalation: [aStep(), aStep({ level: 'mediation' })] };
    expect(
      tell(checkUnknownEscalationLevel, { partnerships: [aPartnership({ governance: ladder, journal })] }),
    ).toMatchObject([
      {
        severity: 'warning',
        at: 'partnerships/boucle-chaude/journal/entree.mdx: level',
        values: { level: '2', known: ['1', 'mediation'] },
      },
    ]);
    expect(
      tell(checkUnknownEscalationLevel, {
        partnerships: [aPartnership({ governance: ladder, journal: [anEntry({ kind: 'conflict', level: 1 })] })],
      }),
    ).toEqual([]);
  });

  it('M51 takes a function or a party as the owner of a checklist line', () => {
    const items = [
      aChecklistItem({ owner: 'partner-manager' }),
      aChecklistItem({ id: 'b', owner: 'norecia' }),
      aChecklistItem({ id: 'c', owner: 'managr' }),
    ];
    const playbook = { partnerships: [aPartnership()], checklists: [aChecklist({ items })] };
    expect(tell(checkUnknownChecklistOwner, playbook)).toMatchObject([
      { at: 'checklists/contract.mdx: items.2.owner', values: { suggestion: 'manager' } },
    ]);
    expect(tell(checkUnknownChecklistOwner, playbook, { broken: new Set(['partnership/autre']) })).toEqual([]);
  });

  it('M06 reports a crossing of entries that the SWOT does not hold', () => {
    const partnership = aPartnership({
      swot: aSwot({
        shared: { opportunities: { aid: 'Aides' } },
        valbrune: { strengths: { sites: 'Sites' } },
        crossings: [
          { of: ['valbrune.sites', 'aid'], idea: 'Dossier' },
          { of: ['sites', 'norecia.sites'], idea: 'Dossier' },
        ],
      }),
    });
    expect(placesOf(checkUnknownSwotEntry, { partnerships: [partnership] })).toEqual([
      `${file}: swot.crossings.1.of.0`,
      `${file}: swot.crossings.1.of.1`,
    ]);
  });
});
