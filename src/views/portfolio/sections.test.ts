import { describe, expect, it } from 'vitest';
import type { Locale } from '../../model/locale.ts';
import { aKpi, aKpiUse, aParty, aPartnership, day, measurements, period } from '../../testing/builders.ts';
import { aContext } from '../../testing/context.ts';
import { portfolioRows } from './portfolio.ts';
import { plainSentence } from '../ui/sentence.ts';
import { portfolioSections } from './sections.ts';

const kpis = [aKpi({ id: 'margin', title: 'Marge', unit: 'EUR', aggregation: 'sum' })];
const measured = aPartnership({
  value: { kpi: 'margin' },
  kpis: [aKpiUse({ kpi: 'margin' })],
  measurements: measurements(
    'margin',
    '2025-11',
    Array.from({ length: 12 }, () => 50_000),
  ),
});
const stated = aPartnership({
  id: 'jumelage',
  title: 'Jumelage',
  parties: [aParty(), aParty({ id: 'sydeane', name: 'Sydéane' })],
  value: { amount: 20_000_000, per: period('2026') },
});
const unvalued = aPartnership({ id: 'sillage', title: 'Gamme Sillage' });
const sections = (partnerships: ReturnType<typeof aPartnership>[], locale: Locale = 'fr') =>
  portfolioSections(aContext({ kpis, partnerships }, locale));
const section = (id: string, ...args: Parameters<typeof sections>) => sections(...args).find((each) => each.id === id);
const said = (id: string, ...args: Parameters<typeof sections>) => plainSentence(section(id, ...args)?.sentence ?? []);

describe('the concentration of the portfolio', () => {
  it('says what rests on the largest partner, and what has no value', () => {
    expect(said('worth', [measured, stated, unvalued])).toBe(
      'Norécia porte 75\u00a0% de la valeur annuelle connue. Sans valeur, et hors du calcul\u00a0: Gamme Sillage.',
    );
    expect(said('worth', [measured, stated], 'en')).toBe('Norécia carries 75% of the yearly value that is known.');
    expect(said('worth', [measured])).toBe('Norécia porte toute la valeur annuelle connue.');
    expect(said('worth', [unvalued])).toContain('Aucun partenariat n’a de valeur annuelle');
    expect(sections([])).toEqual([]);
  });

  it('shows its formula, and where each figure comes from', () => {
    const table = section('worth', [measured, stated])?.blocks[0]?.table;
    expect(table?.caption).toContain('Norécia 600\u202f000\u00a0€ ÷ 800\u202f000\u00a0€ = 75\u00a0%');
    expect(table?.rows.map(({ cells }) => cells.at(-1)?.text)).toEqual([
      'Marge, nov.\u00a02025 à oct.\u00a02026',
      'Montant de la fiche, 2026',
    ]);
  });

  it('names the one year of a yearly figure once, from whichever month it goes', () => {
    const sourceOf = (frequency: 'yearly' | 'yearly from april', first: string, locale: Locale) => {
      const yearly = { ...measured, measurements: measurements('margin', first, [600_000]) };
      const own = kpis.map((kpi) => ({ ...kpi, frequency }));
      const [worth] = portfolioSections(aContext({ kpis: own, partnerships: [yearly] }, locale));
      return worth?.blocks[0]?.table?.rows[0]?.cells.at(-1)?.text;
    };
    expect(sourceOf('yearly', '2025', 'fr')).toBe('Marge, 2025');
    expect(sourceOf('yearly from april', '2025-04..2026-03', 'fr')).toBe('Marge, 2025-2026');
    expect(sourceOf('yearly from april', '2025-04..2026-03', 'en')).toBe('Marge, 2025–26');
  });

  it('puts the value of each partnership in the table, unknown ones last', () => {
    const rows = portfolioRows(aContext({ kpis, partnerships: [measured, stated, unvalued] }));
    const value = (id: string) => rows.find((row) => row.id === id);
    expect(value('boucle-chaude')?.value).toBe('600\u202f000\u00a0€');
    expect(value('sillage')).toMatchObject({ value: 'Non écrite', keys: { value: '~' } });
    expect((value('jumelage')?.keys.value ?? '') < (value('boucle-chaude')?.keys.value ?? '')).toBe(true);
  });
});

describe('the opportunities of the portfolio', () => {
  const roadmap = [
    { step: 'pilot' as const, title: 'Stockage', due: day('2027-03-31') },
    { step: 'watch' as const, title: 'Hydrogène', due: day('2026-11-22') },
  ];

  it('M46 says how many are open and how many on trial: none, one', () => {
    expect(said('opportunities', [unvalued])).toContain('Aucune piste n’est ouverte');
    expect(said('opportunities', [aPartnership({ roadmap })])).toBe(
      'Deux pistes sont ouvertes dans le portefeuille, une à l’essai.',
    );
    expect(said('opportunities', [aPartnership({ roadmap: roadmap.slice(1) })])).toBe(
      'Une piste est ouverte dans le portefeuille, aucune à l’essai.',
    );
  });

  it('M46 leads to the roadmap of each partnership', () => {
    const [first] = section('opportunities', [aPartnership({ roadmap })])?.blocks[0]?.table?.rows ?? [];
    expect(first?.cells.slice(0, 2)).toEqual([
      { text: 'Stockage' },
      { text: 'Boucle chaude', href: '/partenariats/boucle-chaude/etapes/#roadmap' },
    ]);
  });
});

describe('the sections of the portfolio in a partner edition', () => {
  it('hold no comparison between partners, and ask for nothing', () => {
    const edition = { id: 'norecia', party: 'norecia' };
    expect(portfolioSections(aContext({ kpis, partnerships: [measured], edition }))).toEqual([]);
  });
});
