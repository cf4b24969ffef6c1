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
  triggerRule,
} from '../../testing/builders.ts';
import { aContext } from '../../testing/context.ts';
import { aMalus } from '../../testing/obligations.ts';
import { withPlainSpaces } from '../../testing/plain-spaces.ts';
import { plainSentence } from '../ui/sentence.ts';
import { kpiPage } from './kpi-page.ts';

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
