import { describe, expect, it } from 'vitest';
import type { Locale } from '../../model/locale.ts';
import { period } from '../../testing/builders.ts';
import { portfolioTable } from './portfolio-table.ts';
import { cellsOf, contextOf } from '../../testing/table-cells.ts';

describe('M51 the portfolio for a spreadsheet', () => {
  it('give the portfolio with numbers as each language writes them, and nothing for what is unknown', () => {
    const value = { amount: 120_050, per: period('2026') };
    const row = (locale: Locale) => cellsOf(portfolioTable(contextOf({ value }, locale)), locale)[1];
    expect(row('fr')?.slice(4, 9)).toEqual(['Créer de la valeur', '1200,5', 'EUR', '', '']);
    expect(row('en')?.slice(4, 9)).toEqual(['Value creation', '1200.5', 'EUR', '', '']);
  });
});
