import { describe, expect, it } from 'vitest';
import { cadence, day } from '../../../testing/builders.ts';
import { said, tableText } from '../../../testing/sections.ts';

describe('the rituals', () => {
  it('M26 says the next one, and that a retrospective is off its pace', () => {
    const retrospective = (rhythm: string) => ({
      rituals: [{ kind: 'retrospective' as const, cadence: cadence(rhythm), from: day('2026-01-15') }],
    });
    expect(said('rituals', retrospective('every 5 weeks'))).toBe(
      'Un rituel est convenu. Le prochain\u00a0: Rétrospective, le 26\u00a0novembre 2026.',
    );
    expect(said('rituals', retrospective('half-yearly'))).toContain('sort du rythme de quatre à six semaines');
  });

  it('M26 gives the usual agenda of its kind, unless the record writes another', () => {
    const standUp = { kind: 'stand-up' as const, cadence: cadence('weekly'), from: day('2026-11-23') };
    expect(tableText('rituals', { rituals: [standUp] })[0]?.slice(1)).toEqual([
      '–',
      '23\u00a0nov. 2026, 30\u00a0nov. 2026, 7\u00a0déc. 2026',
      'Fait depuis la dernière fois, à faire et ce qui bloque',
    ]);
    expect(tableText('rituals', { rituals: [{ ...standUp, agenda: ['tour de table'] }] })[0]?.[3]).toBe(
      'Tour de table',
    );
  });
});
