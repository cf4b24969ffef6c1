import { describe, expect, it } from 'vitest';
import { said, section } from '../../../testing/sections.ts';

describe('the complementarity', () => {
  const contribution = (name: string, valbrune: number, norecia: number, alone?: string) => ({
    id: name.toLowerCase(),
    kind: 'skills' as const,
    name,
    strength: { valbrune, norecia },
    ...(alone !== undefined && { alone }),
  });

  it('M05 counts synergies and redundancies and names the blind spots', () => {
    const contributions = [
      contribution('Fours', 5, 1, 'Sept ans d’essais'),
      contribution('Calcul', 4, 4),
      contribution('Pose', 1, 2),
    ];
    expect(said('complementarity', { contributions })).toBe('Une synergie, une redondance. Un angle mort\u00a0: Pose.');
    expect(said('complementarity', { contributions: contributions.slice(0, 1) })).toBe('Une synergie.');
    expect(said('complementarity', { contributions }, {}, 'en')).toBe(
      'One synergy, one redundancy. One blind spot: Pose.',
    );
  });

  it('M05 answers the question of what could not be rebuilt alone, or says that it is open', () => {
    const answered = section('complementarity', { contributions: [contribution('Fours', 5, 1, 'Sept ans')] });
    expect(answered.kind === 'ratings' && answered.question?.answers).toEqual(['Fours\u00a0: Sept ans.']);
    expect(said('complementarity', { contributions: [contribution('Fours', 5, 1)] })).toBe(
      'Une synergie. La question de ce que l’on ne pourrait pas rebâtir seul reste sans réponse.',
    );
  });

  it('M05 says what is open, open by agreement, and closed', () => {
    expect(said('knowledge', { knowledge: { can: ['a', 'b'], could: ['c'], cannot: ['d'] } })).toBe(
      'Deux sujets s’ouvrent librement, un sur accord. Un ne sort pas.',
    );
    expect(said('knowledge', { knowledge: { could: ['c'] } })).toBe(
      'Rien ne s’ouvre librement, un sujet le peut sur accord.',
    );
    expect(said('knowledge', { knowledge: { cannot: ['d', 'e'] } })).toBe(
      'Rien ne s’ouvre à l’autre partie. Deux ne sortent pas.',
    );
  });
});
