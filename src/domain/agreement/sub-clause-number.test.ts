import { describe, expect, it } from 'vitest';
import { subClauseNumber } from './sub-clause-number.ts';

describe('M13 the number of a sub-clause', () => {
  it('goes down in figures where the agreement is numbered so', () => {
    expect(subClauseNumber('14', 1, 2, 'decimal')).toEqual({ number: '14.2', citation: '14.2' });
    expect(subClauseNumber('14.2', 2, 1, 'decimal')).toEqual({ number: '14.2.1', citation: '14.2.1' });
  });

  it('turns to letters, then to small roman numerals, where it is numbered so', () => {
    expect(subClauseNumber('14', 1, 2, 'letters')).toEqual({ number: '14.2', citation: '14.2' });
    expect(subClauseNumber('14.2', 2, 1, 'letters')).toEqual({ number: '(a)', citation: '14.2(a)' });
    expect(subClauseNumber('14.2(a)', 3, 4, 'letters')).toEqual({ number: '(iv)', citation: '14.2(a)(iv)' });
  });

  it('bears the marks of the example that the agreement gives, and is cited with them', () => {
    expect(subClauseNumber('3.2.1', 3, 2, '1.1.1 a) i)')).toEqual({ number: 'b)', citation: '3.2.1\u00a0b)' });
    expect(subClauseNumber('3.2.1\u00a0b)', 4, 2, '1.1.1 a) i)')).toEqual({
      number: 'ii)',
      citation: '3.2.1\u00a0b)\u00a0ii)',
    });
    expect(subClauseNumber('8', 1, 3, '1 (a) (i) (A)')).toEqual({ number: '(c)', citation: '8(c)' });
    expect(subClauseNumber('8(c)(i)', 3, 27, '1 (a) (i) (A)')).toEqual({ number: '(AA)', citation: '8(c)(i)(AA)' });
    expect(subClauseNumber('Annexe A', 1, 4, '1 I. 1.')).toEqual({ number: 'IV.', citation: 'Annexe A\u00a0IV' });
  });

  it.each([
    [26, '(z)'],
    [27, '(aa)'],
    [28, '(bb)'],
    [52, '(zz)'],
    [53, '(aaa)'],
  ])('gives the item %i the letters %s', (place, number) => {
    expect(subClauseNumber('1.1', 2, place, 'letters').number).toBe(number);
  });

  it.each([
    [1, '(i)'],
    [3, '(iii)'],
    [4, '(iv)'],
    [5, '(v)'],
    [8, '(viii)'],
    [9, '(ix)'],
    [10, '(x)'],
    [14, '(xiv)'],
    [39, '(xxxix)'],
    [40, '(xl)'],
    [50, '(l)'],
    [90, '(xc)'],
    [149, '(cxlix)'],
  ])('gives the item %i the numeral %s', (place, number) => {
    expect(subClauseNumber('1.1(a)', 3, place, 'letters').number).toBe(number);
  });
});
