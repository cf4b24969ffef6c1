import { describe, expect, it } from 'vitest';
import { kpiTriggerSchema, parseTriggerRule } from './kpi-use.ts';

describe('M17 the rules of triggers', () => {
  it.each([
    ['below floor for 2 months', { test: 'below', limit: 'floor', periods: 2, frequency: 'monthly' }],
    ['below floor for 2 periods', { test: 'below', limit: 'floor', periods: 2 }],
    ['above ceiling', { test: 'above', limit: 'ceiling', periods: 1 }],
    ['late', { test: 'late', limit: undefined, periods: 1 }],
    ['late for 2 months', { test: 'late', limit: undefined, periods: 2, frequency: 'monthly' }],
    ['late for 1 half-year', { test: 'late', limit: undefined, periods: 1, frequency: 'half-yearly' }],
    ['critical', { test: 'beyond', limit: 'critical', periods: 1 }],
    ['critical for 2 quarters', { test: 'beyond', limit: 'critical', periods: 2, frequency: 'quarterly' }],
    ['below floor for 3 of 6 months', { test: 'below', limit: 'floor', periods: 3, window: 6, frequency: 'monthly' }],
    [
      'above ceiling for 2 of 4 quarters',
      { test: 'above', limit: 'ceiling', periods: 2, window: 4, frequency: 'quarterly' },
    ],
    [
      'critical for 1 of 2 half-years',
      { test: 'beyond', limit: 'critical', periods: 1, window: 2, frequency: 'half-yearly' },
    ],
    ['late for 2 of 3 years', { test: 'late', limit: undefined, periods: 2, window: 3, frequency: 'yearly' }],
    ['below amber for 2 of 3 periods', { test: 'below', limit: 'amber', periods: 2, window: 3 }],
    ['below floor for 3 of 3 months', { test: 'below', limit: 'floor', periods: 3, frequency: 'monthly' }],
    ['cap reached', { test: 'cap', limit: undefined, periods: 1 }],
    ['each period', { test: 'each', limit: undefined, periods: 1 }],
    ['each\u00a0period', { test: 'each', limit: undefined, periods: 1 }],
  ])('reads %s', (text, rule) => {
    expect(parseTriggerRule(text)).toEqual(rule);
  });

  it.each([
    'cap reached for 2 months',
    'each period for 2 months',
    'each month',
    'below floor for 4 of 3 months',
    'below floor for 3 of months',
    'below floor for 3 of 0 months',
    'below floor for 0 months',
    'under floor',
  ])('refuses %s', (text) => {
    expect(parseTriggerRule(text)).toBeUndefined();
  });

  it('tells apart a rule that asks for more periods than it counts, and the order to write', () => {
    const told = (when: string) =>
      kpiTriggerSchema
        .safeParse({ when, clause: 'bonus-malus' })
        .error?.issues.map((issue) => [issue.path, issue.code === 'custom' && issue.params]);
    expect(told('below floor for 6 of 3 months')).toEqual([
      [
        ['when'],
        {
          refusal: 'trigger-over-window',
          values: {
            value: 'below floor for 6 of 3 months',
            count: '6',
            window: '3',
            suggestion: 'below floor for 3 of 6 months',
          },
        },
      ],
    ]);
    expect(told('below floor for 3 months of 6')).toMatchObject([[['when'], { refusal: 'bad-trigger' }]]);
    expect(told('below floor for 3 of 3 months')).toBeUndefined();
  });
});
