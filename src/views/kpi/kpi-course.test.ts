import { describe, expect, it } from 'vitest';
import type { Locale } from '../../model/locale.ts';
import { aKpi, aKpiUse, aPartnership, measurements } from '../../testing/builders.ts';
import { aContext } from '../../testing/context.ts';
import { withPlainSpaces } from '../../testing/plain-spaces.ts';
import { partnershipKpis } from './partnership-kpis.ts';

const use = aKpiUse({ target: 0.985, amber: 0.98, floor: 0.975 });

describe('how a KPI moves (M33)', () => {
  const months = (from: number, step: number, count: number) =>
    Array.from({ length: count }, (_, index) => Number((from + step * index).toFixed(6)));
  const course = (values: readonly (number | null)[], locale: Locale = 'fr', fields = {}, first = '2024-11') => {
    const own = aKpi({ unit: 'EUR', aggregation: 'sum', ...fields });
    const partnership = aPartnership({
      kpis: [use],
      measurements: measurements('availability', first, values),
    });
    const context = aContext({ kpis: [own], partnerships: [partnership] }, locale);
    return (partnershipKpis(context, partnership).families[0]?.kpis[0]?.course ?? []).map(
      ({ term, text }) => `${term}. ${withPlainSpaces(text)}`,
    );
  };

  it('says the trend, a year before, whole years, each year and the projection, and for whom it is good', () => {
    expect(course(months(100, 1, 24))).toEqual([
      'Tendance. +11 € de nov. 2025 à oct. 2026, en mieux.',
      'Un an plus tôt. 111 € : +12 € en octobre 2026.',
      'Sur douze mois. 1 410 € sur l’année écoulée, 1 266 € sur la précédente (+11,4 %).',
      'Par année. Somme : 2024 incomplète (2 périodes sur 12), 1 290 € en 2025 et 2026 incomplète (10 périodes sur 12).',
      'Projection. Si la pente de l’année se prolonge : 126 € en janvier 2027, entre 126 € et 126 €. C’est un prolongement, pas un engagement.',
    ]);
    const byYear = (locale: 'fr' | 'en') => course(months(100, 1, 24), locale, { year: 'yearly from april' })[3];
    expect(byYear('fr')).toBe(
      'Par année. Somme : 2024-2025 incomplète (5 périodes sur 12), 1 326 € d’avril 2025 à mars 2026 et 2026-2027 incomplète (7 périodes sur 12).',
    );
    expect(byYear('en')).toContain('€1,326 from April 2025 to March 2026');
    expect(course(months(100, 1, 24), 'en', { direction: 'down' })[0]).toBe(
      'Trend. +€11 from Nov 2025 to Oct 2026, for the worse.',
    );
  });

  it('M32 says what a total has come to in the year under way, until the year is whole', () => {
    const total = aKpi({ id: 'annual', unit: 'EUR', frequency: 'yearly', aggregation: 'sum', total: { of: 'sales' } });
    const kpis = [total, aKpi({ id: 'sales', unit: 'EUR', aggregation: 'sum' })];
    const courseOf = (values: readonly number[], locale: Locale = 'fr') => {
      const rows = measurements('sales', '2026-01', values);
      const partnership = aPartnership({ kpis: [aKpiUse({ kpi: 'annual' })], measurements: rows });
      const context = aContext({ kpis, partnerships: [partnership] }, locale);
      return (partnershipKpis(context, partnership).families[0]?.kpis[0]?.course ?? []).map(
        ({ term, text }) => `${term}. ${withPlainSpaces(text)}`,
      );
    };
    expect(courseOf([])).toEqual([]);
    expect(courseOf([30])).toEqual(['En cours. 30 € à ce jour en 2026 (1 période sur 12).']);
    expect(courseOf([30, 20], 'en')).toEqual(['Under way. €50 so far in 2026 (2 of 12 periods).']);
    // December begins after the day, so that eleven months are known.
    expect(courseOf(Array<number>(12).fill(10))).toEqual(['En cours. 110 € à ce jour en 2026 (11 périodes sur 12).']);
  });

  it('M32 says of contract years by which months they go, what they have come to, and what the one before was', () => {
    const frequency = 'yearly from april';
    const total = aKpi({ id: 'annual', unit: 'EUR', frequency, aggregation: 'sum', total: { of: 'sales' } });
    const kpis = [total, aKpi({ id: 'sales', unit: 'EUR', aggregation: 'sum' })];
    const rows = measurements('sales', '2024-04', Array<number>(26).fill(10));
    const partnership = aPartnership({ kpis: [aKpiUse({ kpi: 'annual' })], measurements: rows });
    const told = (locale: Locale) => {
      const view = partnershipKpis(aContext({ kpis, partnerships: [partnership] }, locale), partnership);
      const own = view.families[0]?.kpis[0];
      return [own?.card.sub ?? '', own?.card.period ?? '', ...(own?.course ?? []).map(({ text }) => text)].map(
        withPlainSpaces,
      );
    };
    expect(told('fr')).toEqual([
      'annuel, d’avril à mars',
      'avril 2025 – mars 2026',
      '120 € : inchangé en 2025-2026.',
      '20 € à ce jour d’avril 2026 à mars 2027 (2 périodes sur 12).',
    ]);
    expect(told('en')).toEqual([
      'yearly, April to March',
      'April 2025 – March 2026',
      '€120: unchanged in 2025–26.',
      '€20 so far from April 2026 to March 2027 (2 of 12 periods).',
    ]);
  });

  it('says of half-years when something was as French says it', () => {
    expect(course([100, 101, 102, 103], 'fr', { frequency: 'half-yearly' }, '2024-H2')).toContain(
      'Un an plus tôt. 101 € : +2 € au 1er semestre 2026.',
    );
  });

  it('says what is steady or unchanged, and projects nothing then', () => {
    const steady = course(months(100, 0, 24));
    expect(steady.slice(0, 2)).toEqual([
      'Tendance. Stable sur un an : la pente est trop faible pour se distinguer des écarts d’une période à l’autre.',
      'Un an plus tôt. 100 € : inchangé en octobre 2026.',
    ]);
    expect(steady.some((line) => line.startsWith('Projection'))).toBe(false);
  });

  it('says nothing that the figures do not tell', () => {
    expect(course([100, null, 102])).toEqual([]);
  });

  it('names the limit that the projection would cross, and when', () => {
    const falling = course(months(0.9995, -0.001, 24), 'fr', { unit: '%', aggregation: 'mean' });
    expect(falling.at(-1)).toContain('Franchirait le seuil contractuel (97,5 %) en décembre 2026.');
  });
});
