import { describe, expect, it } from 'vitest';
import type { Locale } from '../../model/locale.ts';
import type { Playbook } from '../../model/playbook.ts';
import {
  aClause,
  aContract,
  aKpi,
  aKpiUse,
  aMeasurement,
  anEntry,
  aPartnership,
  aPinnedClause,
  aPlaybook,
  day,
  duration,
  measurements,
  period,
  triggerRule,
} from '../../testing/builders.ts';
import { aContext } from '../../testing/context.ts';
import { aMalus } from '../../testing/obligations.ts';
import { withPlainSpaces } from '../../testing/plain-spaces.ts';
import { plainSentence } from '../ui/sentence.ts';
import { kpiCatalogue } from './kpi-catalogue.ts';
import { formatDifference } from './kpi-difference.ts';
import { kpiPage } from './kpi-page.ts';
import { partnershipTargets } from '../partnership/partnership-targets.ts';
import { partnershipKpis, partnershipKpisPaths } from './partnership-kpis.ts';

const kpi = aKpi({ 'source-owner': 'ruben', formula: 'Heures / heures' });
const use = aKpiUse({ target: 0.985, amber: 0.98, floor: 0.975 });
const follows = (id: string, title: string, values: readonly (number | null)[], own = use) =>
  aPartnership({ id, title, kpis: [own], measurements: measurements('availability', '2026-08', values) });
const said = (playbook: Playbook, locale: Locale = 'fr') =>
  withPlainSpaces(plainSentence(kpiPage(aContext(playbook, locale), kpi).sentence));

describe('the sentence of a KPI page (M32)', () => {
  it('says that nobody follows it', () => {
    const playbook = aPlaybook({ kpis: [kpi], partnerships: [aPartnership()] });
    expect(said(playbook)).toContain('Aucun partenariat ne suit encore cet indicateur.');
    expect(said(playbook, 'en')).toContain('No partnership follows this KPI yet.');
  });

  it('says that the only one holds its target', () => {
    const playbook = aPlaybook({ kpis: [kpi], partnerships: [follows('a', 'A', [0.99])] });
    expect(said(playbook)).toBe('Aucun n’est hors cible. Un tient sa cible.');
    expect(said(playbook, 'en')).toBe('None is off target. One is on target.');
  });

  it('names the only one off target among several', () => {
    const playbook = aPlaybook({
      kpis: [kpi],
      partnerships: [
        follows('a', 'Boucle', [0.97]),
        follows('b', 'Fret', [0.99]),
        follows('c', 'Quai', [0.981]),
        follows('d', 'Vide', []),
      ],
    });
    expect(said(playbook)).toBe(
      'Un seul est hors cible : « Boucle ». Un tient sa cible, un est à surveiller et un n’a ni cible ni valeur à comparer.',
    );
    expect(said(playbook, 'en')).toBe(
      'Only one is off target: “Boucle”. One is on target, one is to be watched and one has no target or value to compare.',
    );
  });

  it('names those off target, three at most, and counts the others', () => {
    const playbook = aPlaybook({
      kpis: [kpi],
      partnerships: ['A', 'B', 'C', 'D', 'E'].map((name) => follows(name.toLowerCase(), name, [0.9])),
    });
    expect(said(playbook)).toBe('Cinq sont hors cible : « A », « B », « C » et deux autres.');
    expect(said(playbook, 'en')).toBe('Five are off target: “A”, “B”, “C” and two others.');
  });
});

describe('kpiPage', () => {
  const partner = follows('b', 'Fret', [0.99, 0.99, 0.986]);
  const breaching = follows(
    'a',
    'Boucle',
    [0.99, 0.972, 0.968],
    aKpiUse({
      target: 0.985,
      amber: 0.98,
      floor: 0.975,
      trigger: {
        when: triggerRule('below floor for 2 months'),
        clause: 'revision-partage',
        article: '14.2',
        within: duration('30 days'),
      },
    }),
  );
  const playbook = aPlaybook({
    kpis: [kpi],
    clauses: [aClause()],
    partnerships: [partner, breaching],
    people: [{ id: 'ruben', name: 'Ruben Hasse' }],
  });
  const view = kpiPage(aContext(playbook), kpi);

  it('puts the worst first in charts and table', () => {
    expect(view.series?.cards.map((card) => card.title)).toEqual(['Boucle', 'Fret']);
    expect(view.table?.rows[0]?.cells[0]?.text).toBe('Boucle');
  });

  it('says which clause is triggered, by whom to be decided and until when (M17)', () => {
    expect(view.fired.items).toHaveLength(1);
    expect(withPlainSpaces(view.fired.items[0]?.heading ?? '')).toBe('Révision du partage des revenus, art. 14.2');
    expect(view.fired.items[0]?.clauseHref).toBe('/clauses/revision-partage/');
    expect(view.series?.cards[0]?.status).toEqual({ word: 'Clause déclenchée', mark: 'clause', tone: 'clause' });
  });

  it('announces no clause that a contract holds as indicative or waives, and one that is yet to be signed (M15)', () => {
    const trigger = { when: triggerRule('below floor'), clause: 'revision-partage' };
    const announced = (contracts: ReturnType<typeof aContract>[]) => {
      const record = { ...follows('a', 'Boucle', [0.97], aKpiUse({ ...use, trigger })), contracts };
      const page = kpiPage(aContext({ kpis: [kpi], clauses: [aClause()], partnerships: [record] }), kpi);
      return [page.fired.items.length, page.series?.cards[0]?.status.mark];
    };
    const held = (fields: object) => [aContract({ clauses: [aPinnedClause('revision-partage', fields)] })];
    expect(announced(held({}))).toEqual([1, 'clause']);
    expect(announced([])).toEqual([1, 'clause']);
    expect(announced(held({ binding: 'indicative' }))[0]).toBe(0);
    expect(announced(held({ binding: 'indicative' }))[1]).not.toBe('clause');
    expect(announced(held({ waiver: { by: 'ruben', reason: 'Pilote' } }))[0]).toBe(0);
  });

  it('says whether the formal notice that the clause needs was sent (M17)', () => {
    const trigger = { when: triggerRule('below floor'), clause: 'bonus-malus' };
    const alert = (journal: ReturnType<typeof anEntry>[], locale: Locale) => {
      const record = {
        ...follows('a', 'Boucle', [0.97], aKpiUse({ ...use, trigger })),
        contracts: [aContract({ ends: day('2030-01-01'), clauses: [aPinnedClause('bonus-malus')] })],
        journal,
      };
      const clauses = [aMalus({ 'formal-notice': true })];
      const page = kpiPage(aContext({ kpis: [kpi], clauses, partnerships: [record] }, locale), kpi);
      return withPlainSpaces(page.fired.items[0]?.text ?? '');
    };
    const sent = anEntry({ kind: 'notice', clause: 'bonus-malus', date: day('2026-11-03') });
    expect(alert([], 'fr')).toMatch(/ Mise en demeure à envoyer\.$/);
    expect(alert([sent], 'fr')).toMatch(/ Mise en demeure du 3 novembre 2026\.$/);
    expect(alert([sent], 'en')).toMatch(/ Formal notice of 3 November 2026\.$/);
  });

  it('traces the worst value from its file to the verdict (M53)', () => {
    expect(view.trace?.steps[0]).toMatchObject({ code: 'partnerships/boucle-chaude/kpis.csv' });
    expect(withPlainSpaces(view.trace?.steps[2]?.result ?? '')).toBe('−1,7 pt');
    expect(view.trace?.steps.at(-1)?.result).toBe('Clause déclenchée');
  });

  it('still calls a threshold crossed where the next value is late (M53)', () => {
    const late = aKpi({ due: duration('10 days') });
    const partnerships = [follows('a', 'Boucle', [0.972, 0.968])];
    const steps = kpiPage(aContext({ kpis: [late], partnerships }), late).trace?.steps;
    expect(steps?.[3]).toMatchObject({ result: 'franchi', tone: 'bad' });
  });

  it('M32 traces a computed ratio from both its figures', () => {
    const ratio = aKpi({ id: 'conversion', aggregation: 'ratio', ratio: { of: 'sales', by: 'leads' } });
    const kpis = [
      ratio,
      aKpi({ id: 'sales', title: 'Affaires', unit: 'count' }),
      aKpi({ id: 'leads', title: 'Leads', unit: 'count' }),
    ];
    const parts = [
      aMeasurement({ kpi: 'sales', value: 12, line: 3 }),
      aMeasurement({ kpi: 'leads', value: 48, line: 9 }),
    ];
    const partnerships = [aPartnership({ kpis: [aKpiUse({ kpi: 'conversion', target: 0.3 })], measurements: parts })];
    const page = kpiPage(aContext({ kpis, partnerships }), ratio);
    expect(
      page.trace?.steps.slice(0, 2).map(({ name, text, result }) => withPlainSpaces(`${name}${text} ${result}`)),
    ).toEqual(['Affaires, ligne 3. 12', 'Leads, ligne 9. 48']);
    expect(withPlainSpaces(page.table?.rows[0]?.cells.at(-1)?.text ?? '')).toBe(
      '12 (kpis.csv, ligne 3) ÷ 48 (kpis.csv, ligne 9)',
    );
  });

  it('M32 says what a total adds up, and traces it to the lines of its parts', () => {
    const total = aKpi({ id: 'annual', unit: 'EUR', frequency: 'yearly', aggregation: 'sum', total: { of: 'sales' } });
    const kpis = [total, aKpi({ id: 'sales', title: 'Ventes', unit: 'EUR', aggregation: 'sum' })];
    const partnerships = [
      aPartnership({
        kpis: [aKpiUse({ kpi: 'annual', floor: 100 })],
        measurements: measurements('sales', '2025-01', Array<number>(12).fill(10)),
      }),
    ];
    const pageIn = (locale: Locale) => kpiPage(aContext({ kpis, partnerships }, locale), total);
    const saidIn = (locale: Locale) =>
      pageIn(locale).definitions.map(({ term, text }) => withPlainSpaces(`${term}: ${text}`));
    expect(saidIn('fr')).toContain(
      'Calcul: somme des 12 mois de « Ventes », une fois tous connus ; ceux que l’on écarte y comptent',
    );
    expect(saidIn('en')).toContain(
      'Computed: sum of the 12 months of “Ventes”, once all are known; those that are left out count in it',
    );
    const page = pageIn('fr');
    expect(page.trace?.steps[0]).toMatchObject({ name: 'Ventes', code: 'partnerships/boucle-chaude/kpis.csv' });
    expect(withPlainSpaces(`${page.trace?.steps[0]?.text} ${page.trace?.steps[0]?.result}`)).toBe('Lignes 2–13. 120 €');
    expect(withPlainSpaces(page.table?.rows[0]?.cells.at(-1)?.text ?? '')).toBe(
      'somme de 12 valeurs (kpis.csv, lignes 2–13)',
    );
  });

  it('names no file in a partner edition', () => {
    const shared = kpiPage(aContext({ ...playbook, edition: { id: 'norecia', party: 'norecia' } }), kpi);
    expect(JSON.stringify(shared)).not.toContain('kpis.csv');
  });

  it('draws nothing and says who owes the figures where none came', () => {
    const empty = kpiPage(
      aContext({
        kpis: [kpi],
        partnerships: [follows('a', 'A', [])],
        people: [{ id: 'ruben', name: 'Ruben Hasse' }],
      }),
      kpi,
    );
    expect(empty.series?.cards[0]).toMatchObject({
      figure: '',
      value: '–',
      empty: 'Aucune valeur reçue. Attendu de Ruben Hasse.',
    });
  });

  it('shows nine charts and fifty rows at most, and counts the rest', () => {
    const many = Array.from({ length: 60 }, (_, index) => follows(`p-${index}`, `P${index}`, [0.99]));
    const crowded = kpiPage(aContext({ kpis: [kpi], partnerships: many }), kpi);
    expect(crowded.series?.cards).toHaveLength(9);
    expect(withPlainSpaces(crowded.series?.more ?? '')).toContain('51 partenariats');
    expect(crowded.table?.rows).toHaveLength(50);
    expect(withPlainSpaces(crowded.tableMore ?? '')).toContain('10 partenariats');
  });
});

describe('the sentence of the catalogue', () => {
  const sentenceOf = (playbook: Playbook, locale: Locale = 'fr') =>
    withPlainSpaces(plainSentence(kpiCatalogue(aContext(playbook, locale)).sentence));

  it('says that it is empty', () => {
    expect(sentenceOf(aPlaybook())).toContain('Le catalogue ne contient encore aucun indicateur.');
    expect(sentenceOf(aPlaybook(), 'en')).toContain('The catalogue holds no KPI yet.');
  });

  it('counts those followed and names those off target', () => {
    const playbook = aPlaybook({
      kpis: [kpi, aKpi({ id: 'margin', title: 'Marge' })],
      partnerships: [follows('a', 'A', [0.9])],
    });
    expect(sentenceOf(playbook)).toBe(
      'Deux indicateurs, dont un suivi. Un est hors cible dans au moins un partenariat : « Disponibilité du service ».',
    );
    expect(sentenceOf(playbook, 'en')).toBe(
      'Two KPIs, of which one followed. One is off target in at least one partnership: “Disponibilité du service”.',
    );
  });

  it('says so when all are followed and none is off target', () => {
    const playbook = aPlaybook({ kpis: [kpi], partnerships: [follows('a', 'A', [0.99])] });
    expect(sentenceOf(playbook)).toBe('Un indicateur, suivi. Aucun n’est hors cible.');
  });
});

describe('partnershipKpis (M33)', () => {
  it('keeps business and relationship apart, never one average (M36)', () => {
    const relational = aKpi({ id: 'attendance', title: 'Présence', relationship: true });
    const partnership = aPartnership({
      kpis: [use, aKpiUse({ kpi: 'attendance', target: 0.9 })],
      measurements: [
        ...measurements('availability', '2026-08', [0.99]),
        ...measurements('attendance', '2026-08', [0.8]),
      ],
    });
    const view = partnershipKpis(aContext({ kpis: [kpi, relational], partnerships: [partnership] }), partnership);
    expect(view.families.map((family) => [family.title, family.kpis.length])).toEqual([
      ['Affaires', 1],
      ['Relation', 1],
    ]);
  });

  it('lists the agreed figures with their dates, and the lines the values were read from', () => {
    const partnership = aPartnership({
      kpis: [
        aKpiUse({ target: 0.98, from: day('2025-01-01') }),
        aKpiUse({ target: 0.985, floor: 0.975, from: day('2026-01-01') }),
      ],
      measurements: measurements('availability', '2026-08', [0.99, 0.98]),
    });
    const [family] = partnershipKpis(aContext({ kpis: [kpi], partnerships: [partnership] }), partnership).families;
    expect(family?.kpis[0]?.agreed.map(withPlainSpaces)).toEqual([
      'depuis le 1er janv. 2025 · cible 98 %',
      'depuis le 1er janv. 2026 · cible 98,5 % · seuil 97,5 %',
    ]);
    expect(withPlainSpaces(family?.kpis[0]?.origin ?? '')).toBe('partnerships/boucle-chaude/kpis.csv, lignes 2–3');
  });

  it('says why a period is left out, and since when the parties accept it', () => {
    const exclusion = { period: period('2026-08'), reason: 'Crue' };
    const leftOut = (accepted: object, locale: Locale) => {
      const partnership = aPartnership({ kpis: [{ ...use, exclusions: [{ ...exclusion, ...accepted }] }] });
      const playbook = aPlaybook({ kpis: [kpi], partnerships: [partnership] });
      return partnershipKpis(aContext(playbook, locale), partnership).families[0]?.kpis[0]?.excluded.map(
        withPlainSpaces,
      );
    };
    expect(leftOut({}, 'fr')).toEqual(['Août 2026, période écartée : Crue']);
    const accepted = { accepted: day('2026-09-04') };
    expect(leftOut(accepted, 'fr')).toEqual(['Août 2026, période écartée : Crue, admise le 4 septembre 2026']);
    expect(leftOut(accepted, 'en')).toEqual(['August 2026 left out: Crue, accepted on 4 September 2026']);
  });

  it('has no page where the record follows no KPI of the catalogue', () => {
    const partnerships = [
      aPartnership({ id: 'follows', kpis: [aKpiUse({ kpi: kpi.id })] }),
      aPartnership({ id: 'names-another', kpis: [aKpiUse({ kpi: 'unknown' })] }),
      aPartnership({ id: 'names-none' }),
    ];
    const context = aContext({ kpis: [kpi], partnerships });
    expect(partnershipKpisPaths(context).map(({ params }) => params)).toEqual([{ id: 'follows' }]);
    expect(
      partnerships.map((each) => partnershipTargets(context, each).some(({ kind }) => kind === 'partnership-kpis')),
    ).toEqual([true, false, false]);
  });
});

describe('formatDifference', () => {
  it.each([
    [0.968, [0.985], '%', '−1,7 pt'],
    [0.985, [0.985], '%', '0 pt'],
    [0.99, [0.985], '%', '+0,5 pt'],
    [2.6, [3], 'days', '−0,4 jour'],
    [30, [25, 35], 'days', '0 jour'],
    [20, [25, 35], 'days', '−5 jours'],
    [40, [25, 35], 'days', '+5 jours'],
    [null, [1], '%', '–'],
    [1, [], '%', '–'],
  ] as const)('%s against %j in %s is %s', (value, targets, unit, text) => {
    expect(withPlainSpaces(formatDifference(value, targets, unit, 'fr'))).toBe(text);
  });
});

describe('how a KPI moves (M33)', () => {
  const months = (from: number, step: number, count: number) =>
    Array.from({ length: count }, (_, index) => Number((from + step * index).toFixed(6)));
  const course = (values: readonly (number | null)[], locale: Locale = 'fr', fields = {}) => {
    const own = aKpi({ unit: 'EUR', aggregation: 'sum', ...fields });
    const partnership = aPartnership({
      kpis: [use],
      measurements: measurements('availability', '2024-11', values),
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
      return [own?.card.sub ?? '', own?.card.period ?? '', ...(own?.course ?? []).map(({ text }) => text)].map(plain);
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

describe('where each figure was read (M33)', () => {
  const partnership = aPartnership({
    kpis: [use],
    measurements: [
      aMeasurement({ value: 0.97, status: 'provisional', line: 4 }),
      aMeasurement({ value: 0.99, status: 'final', line: 9 }),
    ],
  });
  const figureOf = (playbook: Playbook) =>
    withPlainSpaces(partnershipKpis(aContext(playbook), partnership).families[0]?.kpis[0]?.card.figure ?? '');

  it('stands in the table of the chart, with what it replaced', () => {
    expect(figureOf(aPlaybook({ kpis: [kpi], partnerships: [partnership] }))).toContain(
      'ligne 9 ; remplace 97 %, ligne 4</td>',
    );
  });

  it('is in no partner edition', () => {
    const edition = { id: 'norecia', party: 'norecia' };
    expect(figureOf(aPlaybook({ kpis: [kpi], partnerships: [partnership], edition }))).not.toContain('ligne');
  });
});

describe('the indices and the rating of a partnership (M35, M36)', () => {
  const partnership = aPartnership({
    kpis: [aKpiUse({ target: 100, amber: 60, critical: 0, weight: 2 })],
    rating: [
      { criterion: 'quality', weight: 0.6, kpis: ['availability'] },
      { criterion: 'innovation', weight: 0.4, kpis: ['ideas'] },
    ],
    measurements: measurements('availability', '2026-04', [70, 70, 70, 80, 80, 80, 90]),
  });
  const own = aKpi({ unit: 'points' });
  const scores = (record = partnership, locale: Locale = 'fr') =>
    partnershipKpis(aContext({ kpis: [own], partnerships: [record] }, locale), record).scores;
  const cells = (id: string, record = partnership) =>
    scores(record)
      .filter((section) => section.id === id)
      .flatMap(({ tables }) => tables)
      .map(({ rows }) =>
        rows.map((row) =>
          row.cells.map(({ text, sub, status }) =>
            withPlainSpaces([status?.word, text.trim(), sub].filter(Boolean).join(' ')),
          ),
        ),
      );

  it('shows what each index is made of, and how it stood each quarter', () => {
    expect(cells('indices')).toEqual([
      [['Disponibilité du service', 'Affaires', '2', '90 points oct. 2026', '90']],
      [
        ['T3 2026', 'Dans la cible 80', 'Sans donnée 0 % du poids'],
        ['T2 2026', 'À surveiller 70', 'Sans donnée 0 % du poids'],
      ],
    ]);
  });

  it('opens the indices with both, the unknown one said to be so', () => {
    const opening = (locale: Locale) =>
      withPlainSpaces(plainSentence(scores(partnership, locale).find(({ id }) => id === 'indices')?.sentence ?? []));
    expect(opening('fr')).toMatch(/^Affaires : 90 sur 100\. Relation : pas assez de données\. Les deux/);
    expect(opening('en')).toMatch(/^Business: 90 out of 100\. Relationship: too little data\. The two/);
  });

  it('keeps a scorecard of what is counted apart from what is judged (M34)', () => {
    const judged = aKpi({ id: 'perception', title: 'Perception', qualitative: true, unit: 'points' });
    const both = aPartnership({
      kpis: [aKpiUse({ target: 100 }), aKpiUse({ kpi: 'perception', target: 8 })],
      measurements: [
        ...measurements('availability', '2026-01', [90, 91, 92, 93, 94, 95, 96, 97, 98, 99]),
        ...measurements('perception', '2026-10', [7]),
      ],
    });
    const of = (kpis: Playbook['kpis'], locale: Locale = 'fr') =>
      partnershipKpis(aContext({ kpis, partnerships: [both] }, locale), both).scorecard;
    const whole = of([own, judged]);
    expect(withPlainSpaces(plainSentence(whole?.sentence ?? []))).toBe(
      'Deux indicateurs, dont un qui repose sur un jugement.',
    );
    expect(withPlainSpaces(plainSentence(of([own])?.sentence ?? []))).toBe('Un indicateur.');
    expect(withPlainSpaces(plainSentence(of([own, judged], 'en')?.sentence ?? []))).toBe(
      'Two KPIs, of which one rests on a judgement.',
    );
    expect(
      whole?.tables.map(({ rows }) =>
        rows.map((row) => row.cells.map(({ text, status }) => withPlainSpaces(text || (status?.word ?? '')))),
      ),
    ).toEqual([
      [['Disponibilité du service', 'Processus', '99 points', '100 points', '−1 point', 'en mieux', 'À surveiller']],
      [['Perception', 'Processus', '7 points', '8 points', '−1 point', '–', 'À surveiller']],
    ]);
  });

  const reckoning = (id: string, record = partnership, locale: Locale = 'fr', edition?: Playbook['edition']) => {
    const playbook = aPlaybook({ kpis: [own], partnerships: [record], ...(edition && { edition }) });
    return partnershipKpis(aContext(playbook, locale), record)
      .scores.find((section) => section.id === id)
      ?.reckoning?.map(({ name, code = '', text, result }) => [name, code, text, result].map(withPlainSpaces));
  };

  it('reckons an index from the row of each figure to the weighted mean', () => {
    expect(reckoning('indices')).toEqual([
      [
        'Disponibilité du service',
        'partnerships/boucle-chaude/kpis.csv, ligne 8',
        ' : 90 points (oct. 2026), de 60 points (note 60) à 100 points (note 100).',
        '90',
      ],
      ['Affaires', '', '(2 × 90) ÷ 2.', '90'],
    ]);
    expect(reckoning('indices', partnership, 'en')?.[0]?.[2]).toBe(
      ': 90 points (Oct 2026), from 60 points (score 60) to 100 points (score 100).',
    );
    const met = aPartnership({ ...partnership, measurements: measurements('availability', '2026-10', [120]) });
    expect(reckoning('indices', met)?.[0]?.[2]).toBe(' : 120 points (oct. 2026), la cible de 100 points est atteinte.');
  });

  it('reckons an index without its file in a partner edition', () => {
    const edition = { id: 'norecia', party: 'norecia' };
    expect(reckoning('indices', partnership, 'fr', edition)?.[0]?.slice(1, 3)).toEqual([
      '',
      '90 points (oct. 2026), de 60 points (note 60) à 100 points (note 100).',
    ]);
  });

  it('says that a critical figure holds the index down', () => {
    const both = aPartnership({
      kpis: [
        aKpiUse({ target: 100, amber: 60, critical: 50, weight: 9 }),
        aKpiUse({ kpi: 'marge', target: 10, critical: 5, amber: 6 }),
      ],
      measurements: [...measurements('availability', '2026-10', [100]), ...measurements('marge', '2026-10', [4])],
    });
    const playbook = aPlaybook({ kpis: [own, aKpi({ id: 'marge', unit: 'points' })], partnerships: [both] });
    const steps = partnershipKpis(aContext(playbook), both).scores[0]?.reckoning ?? [];
    expect(steps.map(({ text, result }) => [withPlainSpaces(text), result]).at(-1)).toEqual([
      '(9 × 100 + 1 × 0) ÷ 10. Un indicateur au-delà de sa limite critique plafonne cet indice.',
      '54',
    ]);
  });

  it('reckons the latest rating from the figures of its quarter', () => {
    expect(reckoning('rating')).toEqual([
      [
        'Disponibilité du service',
        'partnerships/boucle-chaude/kpis.csv, ligne 7',
        ' : 80 points (sept. 2026), de 60 points (note 60) à 100 points (note 100).',
        '80',
      ],
      ['Qualité', '', '80.', '80'],
      ['Note', '', '(60 % × 80) ÷ 60 %.', '80'],
    ]);
  });

  it('rates by criterion, with the KPIs behind the latest rating', () => {
    expect(cells('rating')).toEqual([
      [
        ['T3 2026', 'Dans la cible 80 60 % du poids', '80 Disponibilité du service 80', '– ideas –'],
        ['T2 2026', 'À surveiller 70 60 % du poids', '70', '–'],
      ],
    ]);
  });

  it('opens the rating with the figure, its move and the weakest criterion', () => {
    const said = (record = partnership, locale: Locale = 'fr') =>
      withPlainSpaces(plainSentence(scores(record, locale).find(({ id }) => id === 'rating')?.sentence ?? []));
    expect(said()).toBe('80 sur 100 au T3 2026. +10 sur un trimestre.');
    expect(said(partnership, 'en')).toBe('80 out of 100 in Q3 2026. +10 over a quarter.');
    const rating = [
      { criterion: 'quality' as const, weight: 0.5, kpis: ['availability'] },
      { criterion: 'delivery' as const, weight: 0.5, kpis: ['ideas'] },
    ];
    expect(said({ ...partnership, rating })).toContain('Pas de note en T3 2026 : seulement 50 % du poids a une valeur');
    const two = rating.map((each) => ({ ...each, kpis: ['availability'] }));
    expect(said({ ...partnership, rating: two })).toContain('Le critère le plus faible : qualité.');
    expect(said({ ...partnership, measurements: [] })).toBe('Aucun trimestre achevé n’a encore de valeur.');
  });

  it('shows neither where nothing enters an index and nothing is rated', () => {
    expect(scores(aPartnership())).toEqual([]);
  });
});
