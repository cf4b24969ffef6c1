import { describe, expect, it } from 'vitest';
import type { ProgrammeLevel } from '../../model/programme.ts';
import type { Partnership } from '../../model/playbook.ts';
import { aKpi, aKpiUse, aPartnership, condition, day, measurements } from '../../testing/builders.ts';
import { programmeStanding, programmeStandings } from './programme-standing.ts';

const context = {
  kpis: new Map([['availability', aKpi()]]),
  asOf: day('2026-11-23'),
  calendar: { weekends: 'skip', holidays: 'none' },
} as const;
const levels: ProgrammeLevel[] = [
  { id: 'one', name: 'Un', criteria: [{ id: 'stage', name: 'Lancé', when: condition('stage from working-together') }] },
  { id: 'two', name: 'Deux', criteria: [{ id: 'rate', name: 'Disponible', kpi: 'availability', reach: 0.98 }] },
  { id: 'three', name: 'Trois', criteria: [{ id: 'exit', name: 'Sortie', when: condition('exit.plan is set') }] },
];
const standing = (fields: Partial<Partnership>) => programmeStanding(levels, aPartnership(fields), context);
const withRate = (value: number) => ({ measurements: measurements('availability', '2026-10', [value]) });

describe('the standing of a partner in the programme', () => {
  it.each([
    [0.981, 'two', 'three'],
    [0.98, 'two', 'three'],
    [0.979, 'one', 'two'],
  ])('M57 at %d is level %s, with %s to come', (value, level, next) => {
    expect(standing(withRate(value))).toMatchObject({ level: { id: level }, next: { id: next } });
  });

  it('M57 lists what the next level needs, a figure nobody gave apart from one that falls short', () => {
    expect(standing({}).criteria.map(({ state }) => state)).toEqual(['no-data']);
    expect(standing(withRate(0.9)).criteria.map(({ state }) => state)).toEqual(['missed']);
  });

  it('M57 is below the first level until its criteria are met, whatever later ones say', () => {
    const before = standing({ ...withRate(0.99), stage: 'awareness' });
    expect([before.level, before.next?.id]).toEqual([undefined, 'one']);
  });

  it('M57 has no next level at the top', () => {
    const top = standing({ ...withRate(0.99), exit: { plan: { data: 'Restitution' } } });
    expect([top.level?.id, top.next, top.criteria]).toEqual(['three', undefined, []]);
  });

  it('M57 takes the target agreed in the record where the level gives no figure', () => {
    const asTarget: ProgrammeLevel[] = [
      { id: 'one', name: 'Un', criteria: [{ id: 'rate', name: 'Dans la cible', kpi: 'availability' }] },
    ];
    const at = (target: number) =>
      programmeStanding(asTarget, aPartnership({ kpis: [aKpiUse({ target })], ...withRate(0.98) }), context).level?.id;
    expect([at(0.98), at(0.99)]).toEqual(['one', undefined]);
  });

  it('M57 is judged downwards for a KPI where less is better', () => {
    const down = { ...context, kpis: new Map([['availability', aKpi({ direction: 'down' })]]) };
    expect(programmeStanding(levels, aPartnership(withRate(0.97)), down).level?.id).toBe('two');
    expect(programmeStanding(levels, aPartnership(withRate(0.99)), down).level?.id).toBe('one');
  });

  it('M57 leaves out partners who are leaving', () => {
    const partnerships = [aPartnership({ id: 'a' }), aPartnership({ id: 'b', stage: 'exit' })];
    expect(programmeStandings(levels, partnerships, context).map(({ partnership }) => partnership.id)).toEqual(['a']);
  });
});
