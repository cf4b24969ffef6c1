import { describe, expect, it } from 'vitest';
import { parseCondition } from '../model/condition.ts';
import { meantCondition } from './meant-condition.ts';

describe('the condition that was meant', () => {
  it.each([
    ['type = joint-venture', 'type is joint-venture'],
    ['type == "joint-venture"', 'type is joint-venture'],
    ['type est joint venture', 'type is joint-venture'],
    ['stage from partner-selecton', 'stage from partner-selection'],
    ['étape à partir de Partner Selection', 'stage from partner-selection'],
    ['scope.amount at least 5 000 €', 'scope.amount at least 5000 EUR'],
    ['scope.amount >= 5000,50 euros', 'scope.amount at least 5000.50 EUR'],
    ['scope.amount ≤ 5\u202f000\u00a0€', 'scope.amount at most 5000 EUR'],
    ['scope.amount at least 5000 $', 'scope.amount at least 5000 USD'],
    ['scope.amount au moins 5 000 livres sterling', 'scope.amount at least 5000 GBP'],
    ['investment est renseigné', 'investment is set'],
  ])('of %j is %j', (written, meant) => {
    expect(parseCondition(written)).toBeUndefined();
    expect(meantCondition(written)).toBe(meant);
  });

  it.each([
    'process.exit()',
    'stage from nowhere',
    'quand le montant est élevé',
    'a = b = c',
    'scope.amount at least 2 ans',
    '',
    '=',
  ])('of %j is nothing', (written) => {
    expect(meantCondition(written)).toBe('');
  });
});
