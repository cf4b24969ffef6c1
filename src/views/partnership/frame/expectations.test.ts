import { describe, expect, it } from 'vitest';
import { said } from '../../../testing/sections.ts';

describe('the expectations', () => {
  it('M12 says how many are not adjusted yet: none, one, all', () => {
    const open = { expectation: 'Doubler les ventes' };
    const adjusted = { ...open, adjustment: 'Vingt pour cent', effect: 'Moins de pression' };
    expect(said('expectations', { expectations: [adjusted, adjusted] })).toBe('Les deux attentes sont ajustées.');
    expect(said('expectations', { expectations: [adjusted, open] })).toBe(
      'Une attente sur deux n’est pas encore ajustée.',
    );
    expect(said('expectations', { expectations: [open, open] })).toBe('Aucune des deux attentes n’est ajustée.');
    expect(said('expectations', { expectations: [open] })).toBe('La seule attente n’est pas encore ajustée.');
    expect(said('expectations', { expectations: [open, open] }, {}, 'en')).toBe(
      'Neither of the two expectations is adjusted.',
    );
  });
});
