import { describe, expect, it } from 'vitest';
import type { Locale } from '../../model/locale.ts';
import { aClause, duration } from '../../testing/builders.ts';
import { aContext } from '../../testing/context.ts';
import { withPlainSpaces } from '../../testing/plain-spaces.ts';
import { variableTable, writeVariable } from './clause-variables.ts';

describe('M14 writeVariable', () => {
  const context = aContext();
  it.each([
    ['rate', '97.5 %', '97,5 %'],
    ['rate', '97.25 %', '97,25 %'],
    ['rate', '3.125 %', '3,125 %'],
    ['number', '0.125', '0,125'],
    ['amount', '60000', '60 000 €'],
    ['duration', '3 years', '3 ans'],
    ['date', '2026-12-18', '18 décembre 2026'],
    ['text', '12', '12'],
    ['number', 'beaucoup', 'beaucoup'],
  ] as const)('%s %j reads %j', (type, value, text) => {
    expect(withPlainSpaces(writeVariable(context, value, { type, label: 'x' }))).toBe(text);
  });
});

describe('M14 variableTable', () => {
  it.each([
    [{ type: 'number', unit: 'jours', min: 1, max: 60 }, 'de 1 à 60 jours', '1 to 60 jours'],
    [{ type: 'number', min: 0, max: 6 }, 'de 0 à 6', '0 to 6'],
    [{ type: 'number', unit: 'heures', min: 2 }, 'au moins 2 heures', 'at least 2 heures'],
    [{ type: 'number', unit: 'heures', max: 48 }, 'au plus 48 heures', 'at most 48 heures'],
    [{ type: 'rate', min: 0.05, max: 0.1 }, 'de 5 % à 10 %', '5% to 10%'],
    [{ type: 'rate', min: 0.5, max: 0.9995 }, 'de 50 % à 99,95 %', '50% to 99.95%'],
    [{ type: 'number', unit: 'points', min: 0.125, max: 6 }, 'de 0,125 à 6 points', '0.125 to 6 points'],
    [{ type: 'number' }, '–', '–'],
  ] as const)('writes the unit of both bounds once: %j', (bounds, french, english) => {
    const own = aClause({ variables: { delai: { label: 'Délai', ...bounds } } });
    const told = (locale: Locale) =>
      withPlainSpaces(variableTable(aContext({ clauses: [own] }, locale), own)?.rows[0]?.cells[2]?.text ?? '');
    expect(told('fr')).toBe(french);
    expect(told('en')).toBe(english);
  });

  it('M17 says how much earlier the figure of a KPI is read', () => {
    const own = aClause({
      variables: { indice: { type: 'kpi', label: 'Indice', default: 'acier', lag: duration('2 months') } },
    });
    const told = (locale: Locale) =>
      withPlainSpaces(variableTable(aContext({ clauses: [own] }, locale), own)?.rows[0]?.cells[1]?.sub ?? '');
    expect(told('fr')).toBe('relevé 2 mois plus tôt');
    expect(told('en')).toBe('read 2 months earlier');
  });
});
