import { describe, expect, it } from 'vitest';
import { formatItems, formatList, formatNames } from './list.ts';

describe('formatList', () => {
  it('joins nothing, one, two and three', () => {
    expect(formatList([], 'fr')).toBe('');
    expect(formatList(['a'], 'fr')).toBe('a');
    expect(formatList(['a', 'b'], 'fr')).toBe('a et b');
    expect(formatList(['a', 'b', 'c'], 'en')).toBe('a, b and c');
  });
});

describe('formatNames', () => {
  it('joins the names of those it is given', () => {
    expect(formatNames([{ name: 'Valbrune' }, { name: 'Norécia' }], 'fr')).toBe('Valbrune et Norécia');
    expect(formatNames([], 'fr')).toBe('');
  });
});

describe('formatItems', () => {
  it('parts things that hold commas by the semicolon of the language', () => {
    expect(formatItems(['a, b', 'c, d'], 'fr')).toBe('a, b\u202f; c, d');
    expect(formatItems(['a, b', 'c, d'], 'en')).toBe('a, b; c, d');
    expect(formatItems([], 'en')).toBe('');
  });
});
