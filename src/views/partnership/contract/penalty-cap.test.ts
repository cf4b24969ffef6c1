import { describe, expect, it } from 'vitest';
import type { Contract } from '../../../model/contract.ts';
import type { Locale } from '../../../model/locale.ts';
import { aContract, aPartnership } from '../../../testing/builders.ts';
import { aContext } from '../../../testing/context.ts';
import { penaltyCapText } from './penalty-cap.ts';

const told = (cap: Contract['penalty-cap'], locale: Locale = 'fr') =>
  penaltyCapText(aContext({}, locale), aPartnership(), aContract({ amount: 12_000_000, 'penalty-cap': cap }));

describe('M17 the cap on all the penalties of a contract, in words', () => {
  it('is told per span, from the shortest to the longest', () => {
    expect(told({ contract: '50000', month: '2000.50' })).toBe(
      'ensemble des pénalités plafonné à 2\u202f000,50\u00a0€ par mois et 50\u202f000\u00a0€ sur tout le contrat',
    );
    expect(told({ year: '5000' }, 'en')).toBe('all penalties together capped at €5,000 per calendar year');
  });

  it('says what amount a share comes to, and of what it is the share', () => {
    expect(told({ year: '10 % * amount' })).toBe(
      'ensemble des pénalités plafonné à 12\u202f000\u00a0€ par année civile (10\u00a0% × montant du contrat)',
    );
  });

  it('is not told where none is written', () => {
    expect(told(undefined)).toBeUndefined();
    expect(told({})).toBeUndefined();
  });
});
