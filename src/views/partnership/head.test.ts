import { describe, expect, it } from 'vitest';
import type { Locale } from '../../model/locale.ts';
import { aContract, aPartnership, duration } from '../../testing/builders.ts';
import { aContext } from '../../testing/context.ts';
import { withPlainSpaces } from '../../testing/plain-spaces.ts';
import { partnershipHead } from './head.ts';

describe('M44 the term in the head of a partnership', () => {
  const noted = (kind: 'tacit' | 'express', asOf: string, locale: Locale = 'fr') => {
    const renewal = { kind, for: duration('1 year'), notice: duration('3 months') };
    const partnership = aPartnership({ contracts: [aContract({ renewal })] });
    const context = aContext({ partnerships: [partnership] }, locale, asOf);
    return withPlainSpaces(partnershipHead(context, partnership).answering.at(-1)?.detail ?? '');
  };

  it('gives the last day to give notice, which still counts, then how far the parties are bound', () => {
    expect(noted('tacit', '2027-12-11')).toBe('dénoncer au plus tard le 11 déc. 2027');
    expect(noted('tacit', '2027-12-11', 'en')).toBe('give notice by 11 Dec 2027');
    expect(noted('tacit', '2027-12-12')).toBe('engagé jusqu’au 11 mars 2029');
  });

  it('gives the day by which to decide under express renewal, and nothing to do once it is past', () => {
    expect(noted('express', '2027-12-11')).toBe('décider au plus tard le 11 déc. 2027');
    expect(noted('express', '2027-12-11', 'en')).toBe('decide by 11 Dec 2027');
    expect(noted('express', '2027-12-12')).toBe('');
  });
});
