import { describe, expect, it } from 'vitest';
import type { Locale } from '../../../model/locale.ts';
import type { Partnership } from '../../../model/playbook.ts';
import { aKpi, day, measurements } from '../../../testing/builders.ts';
import { said, section } from '../../../testing/sections.ts';

const kpis = [aKpi({ id: 'sales', title: 'Ventes apportées', unit: 'EUR', aggregation: 'sum' })];
const record = (first: string, values: readonly number[]): Partial<Partnership> => ({
  commissions: [
    {
      party: 'norecia',
      kpi: 'sales',
      per: 'quarterly',
      tiers: [{ to: 100000, rate: 0.1 }, { rate: 0.05 }],
      cap: 15000,
      article: '5',
    },
  ],
  measurements: measurements('sales', first, values),
});

describe('M56 the commissions of a partnership', () => {
  it('opens with what is due, or says that nothing is settled', () => {
    expect(said('commissions', record('2026-07', [500, 600, 700]), { kpis })).toBe(
      '140\u00a0€ dus en tout\u202f; la dernière période arrêtée, T3\u00a02026, en compte 140\u00a0€.',
    );
    expect(said('commissions', record('2026-07', [500, 600, 700, 800]), { kpis }, 'en')).toBe(
      '€140 due in all; the last settled period, Q3\u00a02026, counts for €140. One period is not settled: a value is missing, provisional or to come.',
    );
    expect(said('commissions', record('2026-10', [500]), { kpis })).toContain('Aucune période n’est encore arrêtée');
    expect(said('commissions', record('2026-10', [500]), { kpis }, 'en')).toContain('No period is settled yet');
  });

  it('shows the arithmetic of each period, the latest first, and the rows it was read from', () => {
    const found = section('commissions', record('2026-04', [-300, 0, 0, 500, 900, 1000]), { kpis });
    if (found.kind !== 'blocks') throw new Error(found.kind);
    const [block] = found.blocks;
    expect(block?.heading).toBe('Norécia, calcul trimestriel, art.\u00a05');
    expect(
      block?.table?.rows.map(({ cells }) => cells.map(({ text, sub }) => [text, sub].filter(Boolean).join(' / '))),
    ).toEqual([
      [
        'T3\u00a02026 / arrêtée',
        '2\u202f400,00\u00a0€ / report −300,00\u00a0€',
        '1\u202f000,00\u00a0€ × 10\u00a0% = 100,00\u00a0€\u202f; 1\u202f100,00\u00a0€ × 5\u00a0% = 55,00\u00a0€',
        '155,00\u00a0€',
        '150,00\u00a0€ / plafond',
        'partnerships/boucle-chaude/kpis.csv, ligne\u00a05–7',
      ],
      [
        'T2\u00a02026 / arrêtée',
        '−300,00\u00a0€',
        '–',
        '0,00\u00a0€',
        '0,00\u00a0€',
        'partnerships/boucle-chaude/kpis.csv, ligne\u00a02–4',
      ],
    ]);
  });

  it('multiplies by the rate that it shows, however many decimals were agreed', () => {
    const rule = { party: 'norecia', kpi: 'sales', per: 'monthly' as const, rate: 0.04125 };
    const found = section('commissions', { ...record('2026-10', [1000]), commissions: [rule] }, { kpis });
    expect(found.kind === 'blocks' && found.blocks[0]?.table?.rows[0]?.cells[2]?.text).toBe(
      '1\u202f000,00\u00a0€ × 4,125\u00a0% = 41,25\u00a0€',
    );
  });

  it('says from when a later rule takes the place of one', () => {
    const rule = { party: 'norecia', kpi: 'sales', per: 'monthly' as const };
    const commissions = [
      { ...rule, rate: 0.08 },
      { ...rule, rate: 0.06, from: day('2026-10-01') },
    ];
    const notes = (locale: Locale) => {
      const found = section('commissions', { commissions }, { kpis }, locale);
      return found.kind === 'blocks' ? found.blocks.map(({ note }) => note) : [];
    };
    expect(notes('fr')[0]).toContain('Remplacée à partir du 1er\u00a0octobre 2026.');
    expect(notes('en')[0]).toContain('Replaced from 1\u00a0October 2026.');
    expect(notes('en')[1]).not.toContain('Replaced');
  });
});
