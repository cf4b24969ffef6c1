import { describe, expect, it } from 'vitest';
import { parseCondition } from './condition.ts';

describe('conditions', () => {
  it.each([
    ['type is joint-venture', { kind: 'is', field: 'type', value: 'joint-venture' }],
    ['investment is set', { kind: 'set', field: 'investment', set: true }],
    ['investment\u00a0is  set', { kind: 'set', field: 'investment', set: true }],
    ['exit.plan is not set', { kind: 'set', field: 'exit.plan', set: false }],
    [
      'scope.amount at least 5000 EUR',
      { kind: 'limit', field: 'scope.amount', limit: 'at least', value: '5000', unit: 'EUR' },
    ],
    ['kpis.weight at most 2.5', { kind: 'limit', field: 'kpis.weight', limit: 'at most', value: '2.5', unit: '' }],
    ['conflict is open', { kind: 'open-conflict' }],
    ['stage from working-together', { kind: 'stage-from', stage: 'working-together' }],
  ])('reads %s', (text, condition) => {
    expect(parseCondition(text)).toEqual(condition);
  });

  it.each([
    'type == "x"',
    'stage from somewhere',
    'process.exit()',
    'type is',
    'scope.amount at least 5 000',
    'scope.amount above 5000',
    'constructor.constructor("x")() is set',
  ])('refuses %s', (text) => {
    expect(parseCondition(text)).toBeUndefined();
  });
});
