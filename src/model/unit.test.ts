import { describe, expect, it } from 'vitest';
import { unitSchema } from './unit.ts';

describe('the unit of a KPI', () => {
  it.each([
    '%',
    'EUR',
    '€',
    'k€',
    'days',
    'hours',
    'points',
    'weeks',
    'months',
    'count',
    'NPS',
    'h',
    'kg',
    'tonnes',
    'kWh',
  ])('may be %s', (unit) => {
    expect(unitSchema.parse(unit)).toBe(unit);
  });

  it.each([
    ['pourcent', '%'],
    ['Pour cent', '%'],
    ['en %', '%'],
    ['percentage', '%'],
    ['pct', '%'],
    ['％', '%'],
    ['jours', 'days'],
    ['en jours', 'days'],
    ['Day', 'days'],
    ['Days', 'days'],
    ['heures', 'hours'],
    ['semaine', 'weeks'],
    ['mois', 'months'],
    ['point', 'points'],
    ['nombre', 'count'],
    ['euros', 'EUR'],
    ['eur', 'EUR'],
    ['dollars', 'USD'],
  ])('is refused as %j, which is %s', (value, suggestion) => {
    expect(unitSchema.safeParse(value).error?.issues[0]).toMatchObject({
      params: { refusal: 'bad-unit', values: { value, suggestion } },
    });
  });

  it('is refused once where nothing is written', () => {
    expect(unitSchema.safeParse(' ').error?.issues).toMatchObject([{ params: { refusal: 'empty-text' } }]);
  });
});
