import { describe, expect, it } from 'vitest';
import { aClause, condition } from '../../../testing/builders.ts';
import { tell } from '../../../testing/tell.ts';
import { checkConditionUnitMismatch } from './condition-unit-mismatch.ts';
import { checkUnknownConditionField } from './unknown-condition-field.ts';

const asking = (words: string) => ({ clauses: [aClause({ applies: [{ when: condition(words) }] })] });

describe('condition-unit-mismatch', () => {
  it.each([
    'scope.amount at least 5000 EUR',
    'kpis.weight at least 3',
    'kpis.target at most 98.5 %',
    'type is joint-venture',
    'scope.data-sharing is true',
  ])('accepts « %s »', (words) => {
    expect(tell(checkConditionUnitMismatch, asking(words))).toEqual([]);
  });

  it.each([
    ['scope.amount at least 5000', 'amount', 'scope.amount at least 5000 EUR'],
    ['scope.amount at least 5000 USD', 'amount', 'scope.amount at least 5000 EUR'],
    ['scope.amount at most 5 %', 'amount', 'scope.amount at most 5 EUR'],
    ['kpis.weight at least 3 EUR', 'number', 'kpis.weight at least 3'],
    ['title at least 3', 'none', ''],
  ])('M13 reports « %s »', (words, quantity, suggestion) => {
    expect(tell(checkConditionUnitMismatch, asking(words))).toMatchObject([
      {
        code: 'condition-unit-mismatch',
        severity: 'error',
        at: 'clauses/revision-partage.mdx: applies.0.when',
        values: { quantity, suggestion },
      },
    ]);
  });

  it('leaves a field that no record has to another rule, which says what was meant', () => {
    expect(tell(checkConditionUnitMismatch, asking('scope.amont at least 5000 EUR'))).toEqual([]);
    expect(tell(checkUnknownConditionField, asking('scope.amont at least 5000 EUR'))).toMatchObject([
      { code: 'unknown-condition-field', values: { value: 'scope.amont', suggestion: 'scope.amount' } },
    ]);
  });
});
