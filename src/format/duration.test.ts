import { describe, expect, it } from 'vitest';
import { parseCadence, type Cadence } from '../model/cadence.ts';
import { duration } from '../testing/builders.ts';
import { formatCadence, formatDaysUntil, formatDuration, formatEvery } from './duration.ts';

function cadence(text: string): Cadence {
  const parsed = parseCadence(text);
  if (!parsed) throw new RangeError(text);
  return parsed;
}

describe('formatDuration', () => {
  it('keeps the unit the author chose', () => {
    expect(formatDuration({ count: 18, unit: 'month' }, 'fr')).toBe('18\u00a0mois');
    expect(formatDuration({ count: 1, unit: 'year' }, 'fr')).toBe('1\u00a0an');
    expect(formatDuration({ count: 5, unit: 'working-day' }, 'fr')).toBe('5\u00a0jours ouvrés');
    expect(formatDuration({ count: 1, unit: 'working-day' }, 'en')).toBe('1\u00a0working day');
  });
});

describe('formatDaysUntil', () => {
  it('names today, tomorrow, what is to come and what is late', () => {
    expect(formatDaysUntil(0, 'fr')).toBe('aujourd’hui');
    expect(formatDaysUntil(1, 'fr')).toBe('demain');
    expect(formatDaysUntil(2, 'fr')).toBe('dans 2\u00a0jours');
    expect(formatDaysUntil(-1, 'fr')).toBe('1\u00a0jour de retard');
    expect(formatDaysUntil(-3, 'en')).toBe('3\u00a0days late');
  });
});

describe('formatCadence', () => {
  it('says named rhythms by their name and others by their interval', () => {
    expect(formatCadence(cadence('weekly'), 'fr')).toBe('chaque semaine');
    expect(formatCadence(cadence('quarterly'), 'fr')).toBe('chaque trimestre');
    expect(formatCadence(cadence('every 2 months'), 'fr')).toBe('tous les deux mois');
    expect(formatCadence(cadence('every 5 weeks'), 'fr')).toBe('toutes les cinq semaines');
    expect(formatCadence(cadence('every 5 weeks'), 'en')).toBe('every five weeks');
    expect(formatCadence(cadence('every 3 days'), 'fr')).toBe('tous les trois jours');
  });
});

describe('formatEvery', () => {
  it.each([
    ['3 months', 'chaque trimestre', 'every quarter'],
    ['12 months', 'chaque année', 'every year'],
    ['1 year', 'chaque année', 'every year'],
    ['2 years', 'tous les deux ans', 'every two years'],
    ['1 month', 'chaque mois', 'every month'],
    ['5 weeks', 'toutes les cinq semaines', 'every five weeks'],
    ['1 working day', 'chaque jour ouvré', 'every working day'],
    ['5 working days', 'tous les cinq jours ouvrés', 'every five working days'],
  ])('says %s as %s', (text, french, english) => {
    expect([formatEvery(duration(text), 'fr'), formatEvery(duration(text), 'en')]).toEqual([french, english]);
  });
});
