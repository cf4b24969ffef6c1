import { describe, expect, it } from 'vitest';
import { said } from '../../../testing/sections.ts';

describe('the framing', () => {
  it('M02 says how many practices are written and names what is missing', () => {
    const framing = { involved: { decision: ['a'], operations: ['b'] }, resources: { human: 'Équipe' } };
    expect(said('framing', { framing })).toBe(
      'Deux pratiques sur cinq sont écrites. Il manque\u00a0: calendrier, indicateurs et communication interne.',
    );
    expect(said('framing', { framing: {} })).toContain('Aucune des cinq pratiques du cadrage n’est écrite.');
  });
});
