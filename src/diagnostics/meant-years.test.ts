import { describe, expect, it } from 'vitest';
import { meantYears } from './meant-years.ts';

describe('meantYears', () => {
  it.each([
    ['annuel, d’avril à mars', 'yearly from april'],
    ['yearly, April to March', 'yearly from april'],
    ['yearly from apr', 'yearly from april'],
    ['Yearly From Août', 'yearly from august'],
    ['exercice clos au 30 juin', 'yearly from july'],
    ['clôture en septembre', 'yearly from october'],
    ['year ending 31 January', 'yearly from february'],
    ['exercice clos en décembre', 'yearly'],
    ['yearly from january', 'yearly'],
    ['1er juillet', 'yearly from july'],
    ['année qui finit en mars', 'yearly from april'],
    ['financial year from April', 'yearly from april'],
  ])('takes %j for %s', (written, meant) => {
    expect(meantYears(written)).toBe(meant);
  });

  it.each(['annuel', 'monthly', '', 'contract year', 'marsouin'])('finds no month in %j', (written) => {
    expect(meantYears(written)).toBe('');
  });
});
