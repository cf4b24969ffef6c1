import { describe, expect, it } from 'vitest';
import { cadenceSchema, parseCadence } from './cadence.ts';
import { parseCondition } from './condition.ts';
import { dueRuleSchema } from './due-rule.ts';
import { durationSchema, termSchema, lastingDurationSchema, renewalLengthSchema } from './duration.ts';
import { kpiTriggerSchema, parseTriggerRule } from './kpi-use.ts';

describe('durations', () => {
  it.each([
    ['10 days', { count: 10, unit: 'day' }],
    ['1 day', { count: 1, unit: 'day' }],
    ['5 working days', { count: 5, unit: 'working-day' }],
    ['18 months', { count: 18, unit: 'month' }],
    ['3 years', { count: 3, unit: 'year' }],
    ['3\u00a0years', { count: 3, unit: 'year' }],
    ['5\u202fworking  days', { count: 5, unit: 'working-day' }],
  ])('reads %s', (text, duration) => {
    expect(durationSchema.parse(text)).toEqual(duration);
  });

  it.each([
    ['10 jours', '10 days'],
    ['3 constructor', ''],
    ['5 jours ouvrés', '5 working days'],
    ['6 mois', '6 months'],
    ['1 an', '1 year'],
    ['90j', '90 days'],
    ['P3M', '3 months'],
    ['2 trimestres', '6 months'],
    ['3 Years', '3 years'],
    ['3 years.', '3 years'],
    ['36m', '36 months'],
    ['3 years 6 months', '42 months'],
    ['3 ans et 6 mois', '42 months'],
    ['1.5 years', '18 months'],
    ['1,5 an', '18 months'],
    ['2 ans et demi', '30 months'],
    ['3years', '3 years'],
    ['5 working-days', '5 working days'],
    ['5 business days', '5 working days'],
    ['1 jour ouvrable', '1 working day'],
    ['2 half-years', '12 months'],
    ['quarterly', '3 months'],
    ['trimestriel', '3 months'],
    ['every 2 weeks', '2 weeks'],
    ['P1M2D', ''],
    ['3 mn', ''],
    ['trois mois', '3 months'],
    ['10', ''],
    ['1.5 months', ''],
    ['sous 30 jours', '30 days'],
    ['dans les dix jours ouvrés', '10 working days'],
    ['sous quinze jours', '15 days'],
    ['huit jours', '8 days'],
    ['six mois', '6 months'],
    ['J+10', '10 days'],
    ['J + 10', '10 days'],
    ['48h', '2 days'],
    ['72 heures', '3 days'],
    ['30 h', ''],
    ['six mois avant', '6 months'],
    ['3 mois de préavis', '3 months'],
    ['2 weeks in advance', '2 weeks'],
    ['avant', ''],
    ['within 5 business days', '5 working days'],
  ])('refuses %s and proposes %j', (value, suggestion) => {
    expect(durationSchema.safeParse(value).error?.issues[0]).toMatchObject({
      params: { refusal: 'bad-duration', values: { value, suggestion } },
    });
  });
});

describe('durations that cannot be zero', () => {
  it('is refused at zero, with the least to write, where a delay is not', () => {
    expect(durationSchema.parse('0 working days').count).toBe(0);
    expect(lastingDurationSchema.safeParse('0 working days').error?.issues).toMatchObject([
      { params: { refusal: 'zero-duration', values: { value: '0 working days', suggestion: '1 working day' } } },
    ]);
    expect(lastingDurationSchema.parse('1 month')).toEqual({ count: 1, unit: 'month' });
  });

  it('tells what is no duration once', () => {
    expect(lastingDurationSchema.safeParse('0 mois').error?.issues).toMatchObject([
      { params: { refusal: 'bad-duration', values: { suggestion: '0 months' } } },
    ]);
  });
});

describe('M44 the term of a contract', () => {
  it.each([
    ['2028-03-11', '2028-03-11'],
    ['31/12/2027', '2027-12-31'],
    ['jusqu’au 31/12/2027', '2027-12-31'],
    ['until 2027-12-31', '2027-12-31'],
  ])('is no date: %s', (text, day) => {
    const issue = termSchema.safeParse(text).error?.issues[0];
    expect(issue?.code === 'custom' && issue.params).toEqual({
      refusal: 'date-for-term',
      values: { value: text, suggestion: day },
    });
  });
});

describe('M44 the length of a renewal', () => {
  it('is a duration, or indefinite', () => {
    expect(renewalLengthSchema.parse('1 year')).toEqual({ count: 1, unit: 'year' });
    expect(renewalLengthSchema.parse(' indefinite ')).toBe('indefinite');
  });

  it.each([
    ['indéterminée', 'indefinite'],
    ['durée indéterminée', 'indefinite'],
    ['pour une durée indéterminée', 'indefinite'],
    ['illimitée', 'indefinite'],
    ['Illimite', 'indefinite'],
    ['indéfinie', 'indefinite'],
    ['CDI', 'indefinite'],
    ['sans limite de durée', 'indefinite'],
    ['sans terme', 'indefinite'],
    ['unlimited', 'indefinite'],
    ['Indefinite', 'indefinite'],
    ['indefinitely', 'indefinite'],
    ['for an indefinite term', 'indefinite'],
    ['open-ended', 'indefinite'],
    ['no term', 'indefinite'],
    ['1 an', '1 year'],
    ['un terme', ''],
    ['longtemps', ''],
    ['', ''],
  ])('refuses %s and proposes %j', (value, suggestion) => {
    expect(renewalLengthSchema.safeParse(value).error?.issues).toMatchObject([
      { params: { refusal: 'bad-renewal-length', values: { value, suggestion } } },
    ]);
  });

  it('cannot be zero', () => {
    expect(renewalLengthSchema.safeParse('0 years').error?.issues).toMatchObject([
      { params: { refusal: 'zero-duration', values: { suggestion: '1 year' } } },
    ]);
  });
});

describe('cadences', () => {
  it.each([
    ['weekly', { count: 1, unit: 'week' }],
    ['every 2 weeks', { count: 2, unit: 'week' }],
    ['every 5 weeks', { count: 5, unit: 'week' }],
    ['monthly', { count: 1, unit: 'month' }],
    ['every 2 months', { count: 2, unit: 'month' }],
    ['quarterly', { count: 3, unit: 'month' }],
    ['half-yearly', { count: 6, unit: 'month' }],
    ['yearly', { count: 12, unit: 'month' }],
    ['every 2 years', { count: 24, unit: 'month' }],
    ['every 2\u00a0months', { count: 2, unit: 'month' }],
  ])('reads %s', (text, cadence) => {
    expect(cadenceSchema.parse(text)).toEqual(cadence);
  });

  it.each(['every 4–6 weeks', 'every 0 weeks', 'mensuel', 'sometimes', 'constructor', ''])('refuses %j', (text) => {
    expect(parseCadence(text)).toBeUndefined();
  });

  it.each([
    ['WEEKLY', 'weekly'],
    ['Every 2 weeks.', 'every 2 weeks'],
    ['quaterly', 'quarterly'],
    ['mensuel', 'monthly'],
    ['mensuelle', 'monthly'],
    ['toutes les 5 semaines', 'every 5 weeks'],
    ['toutes les deux semaines', 'every 2 weeks'],
    ['tous les mois', 'monthly'],
    ['chaque année', 'yearly'],
    ['tous les 2 ans', 'every 2 years'],
    ['Tous les 2 trimestres', 'half-yearly'],
    ['Tous les  quinze jours', 'every 2 weeks'],
    ['tous les 15 jours', 'every 2 weeks'],
    ['tous les 14 jours', 'every 14 days'],
    ['bimensuelle', 'every 2 weeks'],
    ['bimestriel', 'every 2 months'],
    ['every fortnight', 'every 2 weeks'],
    ['fortnightly', 'every 2 weeks'],
    ['every other week', 'every 2 weeks'],
    ['every two weeks', 'every 2 weeks'],
    ['every week', 'weekly'],
    ['every quarter', 'quarterly'],
    ['once a month', 'monthly'],
    ['2 months', 'every 2 months'],
    ['2 semaines', 'every 2 weeks'],
    ['every 4–6 weeks', 'every 5 weeks'],
    ['toutes les 4 à 6 semaines', 'every 5 weeks'],
    ['tous les 0 mois', ''],
    ['tous les douze lunes', ''],
    ['every many weeks', ''],
    ['le', ''],
    ['constructor', ''],
    ['souvent', ''],
  ])('is asked of %s to be written %j', (value, suggestion) => {
    const issue = cadenceSchema.safeParse(value).error?.issues[0];
    expect(issue?.code === 'custom' && issue.params).toEqual({ refusal: 'bad-cadence', values: { value, suggestion } });
    if (suggestion !== '') expect(parseCadence(suggestion)).toBeDefined();
  });
});

describe('conditions', () => {
  it.each([
    ['type is joint-venture', { kind: 'is', field: 'type', value: 'joint-venture' }],
    ['investment is set', { kind: 'set', field: 'investment', set: true }],
    ['investment\u00a0is  set', { kind: 'set', field: 'investment', set: true }],
    ['exit.plan is not set', { kind: 'set', field: 'exit.plan', set: false }],
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
    'constructor.constructor("x")() is set',
  ])('refuses %s', (text) => {
    expect(parseCondition(text)).toBeUndefined();
  });
});

describe('deadline rules and triggers', () => {
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
    expect(dueRuleSchema.safeParse(value).error?.issues[0]).toMatchObject({
      params: { refusal: 'bad-due-rule', values: { value, suggestion } },
    });
  });

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
    ['cap reached for 2 months', undefined],
    ['each period', { test: 'each', limit: undefined, periods: 1 }],
    ['each\u00a0period', { test: 'each', limit: undefined, periods: 1 }],
    ['each period for 2 months', undefined],
    ['each month', undefined],
    ['below floor for 4 of 3 months', undefined],
    ['below floor for 3 of months', undefined],
    ['below floor for 3 of 0 months', undefined],
    ['below floor for 0 months', undefined],
    ['under floor', undefined],
  ])('M17 reads %s', (text, rule) => {
    expect(parseTriggerRule(text)).toEqual(rule);
  });

  it('M17 tells apart a rule that asks for more periods than it counts, and the order to write', () => {
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
