import { describe, expect, it } from 'vitest';
import { aCommittee, aContract, aPerson, cadence, day, duration } from '../../../testing/builders.ts';
import { said, section, tableText } from '../../../testing/sections.ts';

describe('the committees', () => {
  const dated = { mandate: 'Budgets', cadence: cadence('every 2 months'), from: day('2026-10-12') };
  const told = (...committees: ReturnType<typeof aCommittee>[]) => said('committees', { governance: { committees } });

  it('M21 counts those that have a date: none, one, some, all', () => {
    expect(told(aCommittee({ mandate: 'Budgets' }))).toBe('Aucune séance de comité n’est prévue.');
    expect(told(aCommittee(dated))).toBe(
      'Le seul comité a une date. Prochaine séance\u00a0: Comité de pilotage, le 14\u00a0décembre 2026.',
    );
    expect(told(aCommittee(dated), aCommittee({ id: 'b', mandate: 'Marque' }))).toContain(
      'Un comité sur deux a une date.',
    );
    expect(told(aCommittee(dated), aCommittee({ ...dated, id: 'b' }))).toContain('Les deux comités ont une date.');
  });

  it('M44 are not asked for a date once the relation is over', () => {
    const governance = { committees: [aCommittee({ mandate: 'Budgets' })] };
    const leaving = (ends: string) =>
      section('committees', { stage: 'exit', governance, contracts: [aContract({ ends: day(ends) })] });
    expect(leaving('2026-11-23').state?.word).toBe('Non planifié');
    expect(leaving('2026-11-22').state).toBeUndefined();
  });

  it('M21 names a committee without mandate or members, and what it lacks', () => {
    expect(told(aCommittee(dated), aCommittee({ id: 'm', name: 'Sous-comité marketing', members: [] }))).toContain(
      'Sous-comité marketing\u00a0: sans mandat, sans membres, sans date.',
    );
  });

  it('M21 says when papers are due before the next meeting', () => {
    const committees = [aCommittee({ ...dated, from: day('2026-12-01'), papers: duration('5 working days') })];
    expect(tableText('committees', { governance: { committees } }, { people: [aPerson()] })[0]?.slice(1, 3)).toEqual([
      '1er\u00a0déc. 2026',
      'Documents dus le 24\u00a0nov. 2026',
    ]);
  });

  it('M21 keeps the time for deciding apart from the time for informing', () => {
    const agenda = [
      { item: 'Budget', for: 'decision' as const, minutes: 30 },
      { item: 'Chiffres', for: 'information' as const, minutes: 1 },
    ];
    const found = section('committees', { governance: { committees: [aCommittee({ ...dated, agenda })] } });
    expect(JSON.stringify(found)).toContain('30\u00a0minutes pour décider, 1\u00a0minute pour informer');
  });
});
