import { describe, expect, it } from 'vitest';
import type { Partnership, Playbook } from '../../model/playbook.ts';
import { stages } from '../../model/stage.ts';
import {
  aClause,
  aContract,
  anObjective,
  aPartnership,
  aPartnershipType,
  aPlaybook,
  day,
} from '../../testing/builders.ts';
import { gateSubject } from './gate-subject.ts';
import { arrangementOf, assessGate, gateToTell, nextGate, stageLines } from './stage-gate.ts';

const asOf = day('2026-11-23');
const subject = (fields: Partial<Partnership>, playbook: Partial<Playbook> = {}) =>
  gateSubject(aPartnership(fields), aPlaybook(playbook), asOf);
const gate = (to: Parameters<typeof assessGate>[0], fields: Partial<Partnership>, playbook: Partial<Playbook> = {}) =>
  assessGate(to, subject(fields, playbook));
const evidence = 'Note de cadrage';

describe('the stages of a partnership', () => {
  it('are arranged with a day that has come and a document, else only in part', () => {
    const arranged = (line: NonNullable<NonNullable<Partnership['stages']>['exit']>) =>
      arrangementOf(aPartnership({ stages: { exit: line } }), 'exit', asOf);
    expect(arranged({ arranged: asOf, evidence })).toBe('arranged');
    expect(arranged({ arranged: day('2026-11-24'), evidence })).toBe('partial');
    expect(arranged({ arranged: asOf })).toBe('partial');
    expect(arranged({ evidence })).toBe('partial');
    expect(arranged({})).toBe('none');
    expect(arrangementOf(aPartnership(), 'exit', asOf)).toBe('none');
  });

  it('tell what is arranged apart from what is active', () => {
    const lines = stageLines(
      aPartnership({ stage: 'working-together', stages: { exit: { arranged: asOf, evidence } } }),
      asOf,
    );
    expect(lines.map(({ activity }) => activity)).toEqual([
      'closed',
      'closed',
      'closed',
      'closed',
      'active',
      'not-yet',
      'not-yet',
      'not-yet',
    ]);
    expect(lines.at(-1)).toMatchObject({ arrangement: 'arranged', activity: 'not-yet' });
    const { stage: _, ...unshared } = aPartnership();
    expect(stageLines(unshared, asOf).every(({ activity }) => activity === 'not-yet')).toBe(true);
  });
});

describe('the gates between stages', () => {
  it('ask that the stage one leaves be arranged, each of the seven', () => {
    for (const [index, to] of stages.entries()) {
      const found = gate(to, {});
      if (index === 0) expect(found).toBeUndefined();
      else
        expect(found?.conditions.at(-1)).toEqual({
          id: 'stage-arranged',
          state: 'missing',
          path: ['stages', stages[index - 1]],
          about: [],
        });
    }
  });

  it('M45 want the exit considered on leaving stage 2, and its plan to enter stage 5', () => {
    const asks = (to: (typeof stages)[number]) => gate(to, {})?.conditions.map(({ id }) => id);
    expect(asks('knowledge')).not.toContain('exit-considered');
    expect(asks('internal-assessment')).toContain('exit-considered');
    expect(asks('partner-selection')).not.toContain('exit-plan');
    expect(asks('working-together')).toContain('exit-plan');
  });

  it('are open while a condition is missing or without data, and say where to write', () => {
    const found = gate('knowledge', {
      summary: 'Des vergers et des paniers.',
      objectives: [anObjective()],
      stages: { awareness: { arranged: asOf, evidence } },
      parties: [
        { id: 'valbrune', name: 'Valbrune' },
        { id: 'norecia', name: 'Norécia' },
      ],
    });
    expect(found?.open).toEqual([{ id: 'own-manager', state: 'missing', path: ['parties', 0], about: [] }]);
    const silent = gate('value-creation', {})?.open.find(({ id }) => id === 'health-check');
    expect(silent?.state).toBe('no-data');
  });

  it('M13 call for the clauses of the type before the partnership works', () => {
    const playbook = {
      clauses: [aClause({ id: 'rupture' })],
      reference: { types: [aPartnershipType({ requires: ['rupture'] })], contractKinds: [], tools: [] },
    };
    const clauses = (fields: Partial<Partnership>) =>
      gate('working-together', { stage: 'partner-selection', ...fields }, playbook)?.conditions.find(
        ({ id }) => id === 'clauses-covered',
      );
    expect(clauses({})).toMatchObject({ state: 'missing', about: ['rupture'] });
    expect(
      clauses({ contracts: [aContract({ clauses: [{ clause: { id: 'rupture', version: '1.0' } }] })] }),
    ).toMatchObject({ state: 'passed', about: [] });
  });
});

describe('the gate before a partnership', () => {
  it('leads to the next stage, and is none at the exit or where no stage is known', () => {
    expect(nextGate(subject({ stage: 'awareness' }))?.to).toBe('knowledge');
    expect(nextGate(subject({ stage: 'staying-together' }))?.to).toBe('exit');
    expect(nextGate(subject({ stage: 'exit' }))).toBeUndefined();
  });

  it('is told by check as the one claimed, else as the next one while the partnership does not work', () => {
    const told = (fields: Partial<Partnership>) => {
      const found = gateToTell(subject(fields));
      return found && [found.standing, found.gate.to];
    };
    expect(told({ stage: 'awareness' })).toEqual(['next', 'knowledge']);
    expect(told({ stage: 'knowledge' })).toEqual(['claimed', 'knowledge']);
    const known = {
      summary: 'Des vergers.',
      objectives: [anObjective()],
      stages: { awareness: { arranged: asOf, evidence } },
    };
    expect(told({ stage: 'knowledge', ...known })).toEqual(['next', 'internal-assessment']);
    expect(told({ stage: 'awareness', ...known })).toBeUndefined();
    expect(told({ stage: 'staying-together' })).toEqual(['claimed', 'working-together']);
    expect(told({ stage: 'exit' })).toBeUndefined();
  });
});
