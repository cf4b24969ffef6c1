import { describe, expect, it } from 'vitest';
import { refusal } from '../testing/refusal.ts';
import { durationSchema, lastingDurationSchema, renewalLengthSchema, termSchema } from './duration.ts';

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
    expect(refusal(durationSchema, value)).toEqual({ refusal: 'bad-duration', values: { value, suggestion } });
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
    const values = { value: text, suggestion: day };
    expect(refusal(termSchema, text)).toEqual({ refusal: 'date-for-term', values });
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
