import { describe, expect, it } from 'vitest';
import { ownValue } from './own-value.ts';

describe('ownValue', () => {
  it('finds what a table says, and nothing where it says nothing', () => {
    expect(ownValue({ mois: 'months' }, 'mois')).toBe('months');
    expect(ownValue({ mois: 'months' }, 'lune')).toBeUndefined();
  });

  it.each(['constructor', 'toString', '__proto__', 'valueOf'])('takes %s for no word of any table', (word) => {
    expect(ownValue({}, word)).toBeUndefined();
  });
});
