import { describe, expect, it } from 'vitest';
import { refusal } from '../testing/refusal.ts';
import { cadenceSchema, parseCadence } from './cadence.ts';

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
    expect(refusal(cadenceSchema, value)).toEqual({ refusal: 'bad-cadence', values: { value, suggestion } });
    if (suggestion !== '') expect(parseCadence(suggestion)).toBeDefined();
  });
});
