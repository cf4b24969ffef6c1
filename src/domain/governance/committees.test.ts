import { describe, expect, it } from 'vitest';
import { aCommittee, cadence, day, duration } from '../../testing/builders.ts';
import { committeeStandings, nextToMeet } from './committees.ts';
import type { Committee } from '../../model/committee.ts';

const calendar = { weekends: 'skip', holidays: 'france' } as const;
const standings = (asOf: string, ...committees: readonly Committee[]) =>
  committeeStandings({ governance: { committees: [...committees] } }, day(asOf), calendar);
const steering = aCommittee({
  mandate: 'Priorités et budgets',
  cadence: cadence('every 2 months'),
  from: day('2025-04-10'),
  papers: duration('5 working days'),
});

describe('M21 a committee', () => {
  it('lacks nothing with a mandate, members and a date', () => {
    expect(standings('2026-11-23', steering)[0]).toMatchObject({
      lacks: [],
      next: '2026-12-10',
      papersBy: '2026-12-03',
    });
  });

  it('lacks what is not written', () => {
    expect(standings('2026-11-23', aCommittee({ members: [] }))[0]?.lacks).toEqual(['mandate', 'members', 'date']);
    expect(standings('2026-11-23', aCommittee({ mandate: 'Marque' }))[0]?.lacks).toEqual(['date']);
    expect(standings('2026-11-23', aCommittee({ cadence: cadence('weekly') }))[0]?.lacks).toEqual(['mandate', 'date']);
  });

  it.each([
    ['2026-11-18', false],
    ['2026-11-19', true],
    ['2026-11-20', true],
    ['2026-12-04', true],
  ])('has its papers of 3 December near on %s: %s', (asOf, isNear) => {
    expect(standings(asOf, steering)[0]?.arePapersNear).toBe(isNear);
  });

  it('counts the minutes for deciding and for informing', () => {
    const agenda = [
      { item: 'Clé de partage', for: 'decision' as const, minutes: 45 },
      { item: 'Chiffres', for: 'information' as const, minutes: 15 },
      { item: 'Budget', for: 'decision' as const, minutes: 30 },
    ];
    expect(standings('2026-11-23', { ...steering, agenda })[0]?.minutes).toEqual({ decision: 75, information: 15 });
    expect(standings('2026-11-23', steering)[0]?.minutes).toBeUndefined();
  });

  it('knows the committee it reports to', () => {
    const [, sub] = standings('2026-11-23', steering, aCommittee({ id: 'marketing', parent: 'steering' }));
    expect(sub?.parent?.id).toBe('steering');
  });
});

describe('M21 the next committee to meet', () => {
  it('is the earliest, the one written first on the same day, and none without a date', () => {
    const weekly = aCommittee({ id: 'technical', cadence: cadence('weekly'), from: day('2026-11-25') });
    expect(nextToMeet(standings('2026-11-23', steering, weekly))?.committee.id).toBe('technical');
    expect(nextToMeet(standings('2026-11-23', weekly, { ...weekly, id: 'b' }))?.committee.id).toBe('technical');
    expect(nextToMeet(standings('2026-11-23', aCommittee()))).toBeUndefined();
  });
});
