import { describe, expect, it } from 'vitest';
import { aKpi, day, period } from '../testing/builders.ts';
import { agreedAvailability, aSeries } from '../testing/series.ts';
import { kpiCharts } from '../views/examples/kpi-charts.ts';
import { renderKpiFigure } from './kpi-figure.ts';
import { readKpiSeries } from './kpi-reading.ts';

const use = agreedAvailability();
const falling = kpiCharts.gap.series;

describe('the reading of a chart', () => {
  it('says the last value, its status and run, what was agreed and what is missing', () => {
    expect(readKpiSeries(falling, falling.points, 'fr')).toBe(
      'Octobre\u00a02026\u00a0: 96,8\u00a0%, hors cible, 2e période de suite. Valeur provisoire. Cible 98,5\u00a0%, seuil contractuel 97,5\u00a0%. 1\u00a0période sans donnée. Août\u00a02026 est attendu depuis le 10\u00a0septembre 2026.',
    );
    expect(readKpiSeries(falling, falling.points, 'en')).toBe(
      'October\u00a02026: 96.8%, off target, 2 periods running. Provisional value. Target 98.5%, contract threshold 97.5%. 1\u00a0period without data. August\u00a02026 has been due since 10\u00a0September 2026.',
    );
  });

  it('M32 says the target that was agreed, not the one it rounds to', () => {
    const series = aSeries({ values: [0.9991], use: agreedAvailability({ target: 0.9995, floor: 0.9725 }) });
    expect(readKpiSeries(series, series.points, 'fr')).toContain('Cible 99,95\u00a0%, seuil contractuel 97,25\u00a0%.');
    expect(readKpiSeries(series, series.points, 'en')).toContain('Target 99.95%, contract threshold 97.25%.');
  });

  it('M32 says a value by a hair under its target as under it', () => {
    const series = aSeries({ values: [0.9847], use });
    expect(readKpiSeries(series, series.points, 'fr')).toContain('98,47\u00a0%, à surveiller');
    expect(readKpiSeries(series, series.points, 'fr')).toContain('Cible 98,5\u00a0%');
  });

  it('counts no run for a single period', () => {
    const series = aSeries({ values: [0.99, 0.97], use });
    expect(readKpiSeries(series, series.points, 'fr')).toContain('hors cible. ');
  });

  it('says that no target was set', () => {
    const series = aSeries({ values: [0.99, 0.97] });
    expect(readKpiSeries(series, series.points, 'fr')).toContain('sans cible fixée. Aucune cible en vigueur.');
  });

  it('says what is owed and since when, even without a value', () => {
    const series = {
      ...aSeries({ values: [null] }),
      overdue: { period: period('2026-10'), due: day('2026-11-10'), count: 1 },
    };
    expect(readKpiSeries(series, series.points, 'fr')).toBe(
      'Aucune valeur reçue. Octobre\u00a02026 est attendu depuis le 10\u00a0novembre 2026.',
    );
    const gaps = [{ period: period('2026-08'), due: day('2026-09-10') }];
    expect(readKpiSeries({ ...series, gaps }, series.points, 'fr')).toBe(
      'Aucune valeur reçue. Août\u00a02026 et octobre\u00a02026 sont attendus, depuis le 10\u00a0septembre 2026 pour le premier.',
    );
  });
});

describe('renderKpiFigure', () => {
  const figure = renderKpiFigure({
    series: falling,
    id: 'availability',
    title: 'Disponibilité, Boucle <chaude>',
    locale: 'fr',
    csv: '/x.csv',
  });

  it('is an image with a title and a description', () => {
    expect(figure).toContain('role="img" aria-labelledby="availability-t availability-d"');
    expect(figure).toContain('<title id="availability-t">Disponibilité, Boucle &lt;chaude&gt;</title>');
  });

  it('writes no style attribute and no inline handler', () => {
    expect(figure).not.toMatch(/\sstyle=|\son[a-z]+=/);
  });

  it('lists every period in a table, missing ones as “Sans donnée”', () => {
    expect(figure.match(/<th scope="row">/g)).toHaveLength(4);
    expect(figure).toContain('<th scope="row">août\u00a02026</th><td>–</td><td>Sans donnée</td>');
  });

  it('says the agreed figures once, in the caption of the table, while they do not change', () => {
    expect(figure).toContain('Cible 98,5\u00a0%, seuil contractuel 97,5\u00a0%.</caption>');
    expect(figure).not.toContain('<th scope="col">Cible</th>');
  });

  it('gives target and threshold a column when they change', () => {
    const other = aSeries({ first: '2026-11', values: [0.97], use: agreedAvailability({ target: 0.99 }) });
    const html = renderKpiFigure({
      series: { ...falling, points: [...falling.points, ...other.points] },
      id: 'a',
      title: 'A',
      locale: 'fr',
    });
    expect(html).toContain('<th scope="col">Cible</th>');
  });

  it('carries its data in a block that cannot close its own script', () => {
    const hostile = aSeries({
      values: [1, 2],
      kpi: aKpi({ unit: '</script><b>' }),
      use: agreedAvailability({ target: 1 }),
    });
    const html = renderKpiFigure({ series: hostile, id: 'a', title: 'A', locale: 'fr' });
    expect(html.match(/<\/script>/g)).toHaveLength(1);
    expect(html).not.toContain('<b>');
  });

  it('is empty without a value', () => {
    expect(renderKpiFigure({ series: aSeries({ values: [null] }), id: 'a', title: 'A', locale: 'fr' })).toBe('');
  });

  it('hollows provisional points and fills final ones', () => {
    expect(figure).toContain('class="dot--open"');
  });

  it('draws two years of figures in under 3,500 characters', () => {
    const series = aSeries({
      first: '2024-10',
      values: Array.from({ length: 25 }, (_, index) => 0.97 + index / 1000),
      use,
    });
    const html = renderKpiFigure({ series, id: 'a', title: 'A', locale: 'fr' });
    const svg = html.slice(html.indexOf('<svg'), html.indexOf('</svg>'));
    expect(svg.length).toBeLessThan(3500);
  });
});

describe('the forecast of a figure (M33)', () => {
  it('is drawn, named and handed to the script', () => {
    const forecast = [{ period: period('2026-11'), value: 0.96, low: 0.95, high: 0.97 }];
    const figure = renderKpiFigure({
      ...{ series: falling, id: 'c', title: 'T', locale: 'fr' },
      options: { forecast },
    });
    expect(figure).toContain('class="forecast-band"');
    expect(figure).toContain('>projection</text>');
    expect(figure).toContain('"forecast":{"name":"projection","low":false,');
    expect(figure).toContain('"periods":["nov.\u00a02026"],"values":[0.96],"bounds":[[0.95,0.97]]');
  });

  it('has its name over the line of a clause triggered near the end, and at the foot where its line is at the top', () => {
    const drawn = (value: number) =>
      renderKpiFigure({
        ...{ series: falling, id: 'd', title: 'T', locale: 'fr' },
        options: {
          forecast: [{ period: period('2026-11'), value, low: value, high: value }],
          triggers: [{ period: period('2026-10'), provisional: false }],
        },
      });
    const figure = drawn(0.96);
    expect(figure.indexOf('>projection</text>')).toBeGreaterThan(figure.indexOf('class="trig"'));
    expect(drawn(1)).toContain('"low":true');
  });
});
