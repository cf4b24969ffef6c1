import { describe, expect, it } from 'vitest';
import { aKpi } from '../../../testing/builders.ts';
import { malusClauses } from '../../../testing/malus-clauses.ts';
import { tell } from '../../../testing/tell.ts';
import { checkFormulaUnreadable } from './formula-unreadable.ts';
import { checkUnknownFormulaName } from './unknown-formula-name.ts';

describe('formula-unreadable and unknown-formula-name together', () => {
  it('M17 tell each sign and each name of one formula in one run, each once and at its own place', () => {
    const content = malusClauses({ formula: '(sueil × value − tarif) * 1 000 remise' });
    expect(tell(checkFormulaUnreadable, content).map(({ values }) => [values['at'], values['write']])).toEqual([
      [8, '*'],
      [16, '-'],
      [29, '1000'],
      [33, ''],
    ]);
    expect(tell(checkUnknownFormulaName, content).map(({ values }) => [values['name'], values['suggestion']])).toEqual([
      ['sueil', 'seuil'],
      ['tarif', ''],
    ]);
  });
});

describe('unknown-formula-name', () => {
  const told = (formula: string) =>
    tell(checkUnknownFormulaName, malusClauses({ formula })).map(({ values }) => [
      values['name'],
      values['suggestion'],
      values['isVariable'],
    ]);

  it('M17 points at a name that nothing gives, with the nearest one', () => {
    expect(told('(seuli - value) * montant')).toEqual([['seuli', 'seuil', 'no']]);
    expect(told('(seuil - valeur) * montant')).toEqual([['valeur', 'value', 'no']]);
  });

  it('M17 points at a variable that is no number', () => {
    expect(told('delai * 10')).toMatchObject([['delai', expect.any(String), 'yes']]);
  });

  it('M17 says that a formula knows the KPI that triggers it alone, and names one with hyphens whole', () => {
    const kpis = [aKpi({ id: 'sales' }), aKpi({ id: 'net-sales' })];
    const found = (formula: string) =>
      tell(checkUnknownFormulaName, { ...malusClauses({ formula }), kpis }).map(({ values }) => [
        values['name'],
        values['isKpi'],
      ]);
    expect(found('sales * 2')).toEqual([['sales', 'yes']]);
    expect(found('montant * net-sales - sales')).toEqual([
      ['net-sales', 'yes'],
      ['sales', 'yes'],
    ]);
    expect(found('salesman * 2')).toEqual([['salesman', 'no']]);
  });

  it('M17 says to rename a variable whose hyphens read as minus signs, once for each time it is written', () => {
    const amount = { type: 'amount', label: 'Prix' } as const;
    const found = (formula: string, names: readonly string[]) =>
      tell(
        checkUnknownFormulaName,
        malusClauses({ formula }, { variables: Object.fromEntries(names.map((name) => [name, amount])) }),
      ).map(({ values }) => [values['name'], values['rename']]);
    expect(found('prix-par-jour * value', ['prix-par-jour'])).toEqual([['prix-par-jour', 'prix_par_jour']]);
    expect(found('prix_par_jour * value', ['prix_par_jour'])).toEqual([]);
    // Where a part of it is a name of its own, and where a longer one holds it.
    expect(found('prix-base + prix', ['prix', 'prix-base'])).toEqual([['prix-base', 'prix_base']]);
    expect(found('prix-base-net', ['prix-base', 'prix-base-net'])).toEqual([['prix-base-net', 'prix_base_net']]);
    expect(found('prix-bas', ['prix', 'prix-base'])).toEqual([['bas', '']]);
  });

  it('M17 offers in a formula only the names that it can write', () => {
    const variables = { 'prix-net': { type: 'amount', label: 'Prix' } } as const;
    const [first] = tell(checkUnknownFormulaName, malusClauses({ formula: 'prix_net * 2' }, { variables }));
    expect(first?.values).toMatchObject({
      name: 'prix_net',
      suggestion: '',
      known: expect.not.arrayContaining(['prix-net']),
    });
  });

  it.each([
    ['value - last', 'last', 'previous'],
    ['value - prev', 'prev', 'previous'],
    ['value - précédent', 'précédent', 'previous'],
    ['value - previous-year', 'previous-year', 'yearago'],
    ['max(value - 1.05 * N-1, 0)', 'N-1', 'yearago'],
    ['value - year-ago * 2', 'year-ago', 'yearago'],
    ['2 % * ytd', 'ytd', 'todate'],
    ['2 % * cumul', 'cumul', 'todate'],
    ['2 % * year-to-date', 'year-to-date', 'todate'],
    ['contract-year * 2 %', 'contract-year', 'contractyear'],
    ['value - previuos', 'previuos', 'previous'],
  ])('M17 answers another name of a measure that looks back, once and whole: %s', (formula, name, suggestion) => {
    expect(told(formula)).toEqual([[name, suggestion, 'no']]);
  });

  it('M17 leaves a variable its own name, were it that of a measure elsewhere', () => {
    const variables = { cumul: { type: 'amount', label: 'Cumul' } } as const;
    expect(tell(checkUnknownFormulaName, malusClauses({ formula: 'cumul * 2 %' }, { variables }))).toEqual([]);
  });

  it('M17 knows the variables, every measure and the functions', () => {
    expect(told('max(0, min(gap, limit - value)) * montant + round(months) + periods + target + floor')).toEqual([]);
    expect(told('montant * below(value, seuil) + montant * above(gap, 1 %)')).toEqual([]);
    expect(told('previous + yearago + todate - contractyear')).toEqual([]);
  });
});
