import { describe, expect, it } from 'vitest';
import { aKpi, aKpiUse, aSettings, day, measurements, period } from '../../../testing/builders.ts';
import { said, section } from '../../../testing/sections.ts';

const year = period('2026');
const costs = [{ name: 'Équipe commune', amount: 200_000, per: year }];

describe('the return on investment', () => {
  it('M34 states its rate and its period, and keeps what is intangible beside it', () => {
    const roi = { costs, benefits: [{ name: 'Marge', amount: 300_000, per: year }], intangible: ['Crédit', 'Savoir'] };
    expect(said('roi', { roi })).toBe(
      '50\u00a0% du 1er\u00a0janvier 2026 au 31\u00a0décembre 2026. Deux bénéfices ne se chiffrent pas et restent à côté.',
    );
    const found = section('roi', { roi });
    expect(found.kind === 'roi' && found.formula).toEqual({
      name: 'ROI',
      text: ' = (bénéfices − coûts) ÷ coûts = (3\u202f000\u00a0€ − 2\u202f000\u00a0€) ÷ 2\u202f000\u00a0€ = ',
      result: '50\u00a0%',
    });
    expect(found.kind === 'roi' && found.aside).toEqual(['Crédit', 'Savoir']);
  });

  it('M34 says how much of a measured benefit is known', () => {
    const record = {
      roi: { costs, benefits: [{ name: 'Marge', kpi: 'margin', per: year }] },
      kpis: [aKpiUse({ kpi: 'margin' })],
      measurements: measurements('margin', '2026-01', [1000, 1500.5]),
    };
    const kpis = [aKpi({ id: 'margin', title: 'Marge', unit: 'EUR', aggregation: 'sum' })];
    expect(said('roi', record, { kpis })).toBe(
      '25\u00a0% du 1er\u00a0janvier 2026 au 31\u00a0décembre 2026. Les bénéfices sont partiels\u00a0: deux périodes connues sur douze.',
    );
  });

  it('M34 names the rows that a measured benefit adds up', () => {
    const found = section(
      'roi',
      {
        roi: { costs, benefits: [{ name: 'Marge', kpi: 'margin', per: year }] },
        kpis: [aKpiUse({ kpi: 'margin' })],
        measurements: measurements('margin', '2026-01', [1000, 1500.5]),
      },
      { kpis: [aKpi({ id: 'margin', title: 'Marge', unit: 'EUR', aggregation: 'sum' })] },
    );
    expect(found.kind === 'roi' && found.lines[0]?.detail).toMatch(
      /Marge.*, 2 périodes sur 12, partnerships\/boucle-chaude\/kpis\.csv, lignes\u00a02–3$/,
    );
  });

  it.each([
    ['fr', 'montants en USD convertis aux cours datés'],
    ['en', 'converted from USD at the dated rates'],
  ] as const)('M34 says that a benefit was converted, in %s', (locale, words) => {
    const found = section(
      'roi',
      {
        roi: { costs, benefits: [{ name: 'Marge', kpi: 'margin', per: year }] },
        kpis: [aKpiUse({ kpi: 'margin' })],
        measurements: measurements('margin', '2026-01', [1000, 1500]),
      },
      {
        kpis: [aKpi({ id: 'margin', title: 'Marge', unit: 'USD', aggregation: 'sum' })],
        settings: aSettings({ rates: [{ currency: 'USD', on: day('2026-01-31'), rate: 0.9 }] }),
      },
      locale,
    );
    expect(found.kind === 'roi' && found.lines[0]?.detail).toContain(words);
    expect(found.kind === 'roi' && found.lines[0]?.amount).toMatch(/2.250/);
  });

  it('M34 gives no figure without a cost or a benefit', () => {
    expect(said('roi', { roi: { costs } })).toBe(
      'Le retour ne peut pas encore être calculé\u00a0: il manque un coût ou un bénéfice chiffré.',
    );
  });
});
