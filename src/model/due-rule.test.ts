import { describe, expect, it } from 'vitest';
import { refusal } from '../testing/refusal.ts';
import { dueRuleSchema } from './due-rule.ts';

describe('deadline rules', () => {
  it('reads a deadline counted from a date of the record', () => {
    expect(dueRuleSchema.parse('10\u00a0days before contract.signed')).toEqual({
      offset: { count: 10, unit: 'day' },
      side: 'before',
      anchor: 'contract.signed',
    });
  });

  it.each([
    ['10 days before noël', ''],
    ['10 jours avant signature', '10 days before contract.signed'],
    ['10 jours avant la signature du contrat', '10 days before contract.signed'],
    ['5 jours ouvrés après le début', '5 working days after contract.starts'],
    ['2 weeks before the next review', '2 weeks before review.next'],
    ['un mois avant l’échéance', '1 month before contract.ends'],
    ['10 jours before contract.ends', '10 days before contract.ends'],
    ['30 days before contract.sign', '30 days before contract.signed'],
    ['30 days before contract', ''],
    ['dix avant signature', ''],
    ['avant signature', ''],
  ])('refuses the deadline %j and proposes %j', (value, suggestion) => {
    expect(refusal(dueRuleSchema, value)).toMatchObject({ refusal: 'bad-due-rule', values: { value, suggestion } });
  });
});
