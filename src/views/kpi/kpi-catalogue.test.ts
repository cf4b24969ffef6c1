import { describe, expect, it } from 'vitest';
import type { Locale } from '../../model/locale.ts';
import type { Playbook } from '../../model/playbook.ts';
import { aKpi, aKpiUse, aPartnership, aPlaybook, emptyProse, measurements } from '../../testing/builders.ts';
import { aContext } from '../../testing/context.ts';
import { withPlainSpaces } from '../../testing/plain-spaces.ts';
import { plainSentence } from '../ui/sentence.ts';
import { kpiCatalogue } from './kpi-catalogue.ts';

const kpi = aKpi({ 'source-owner': 'ruben', formula: 'Heures / heures' });

const use = aKpiUse({ target: 0.985, amber: 0.98, floor: 0.975 });

const follows = (id: string, title: string, values: readonly (number | null)[], own = use) =>
  aPartnership({ id, title, kpis: [own], measurements: measurements('availability', '2026-08', values) });

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

describe('the order of the catalogue (M36)', () => {
  it('is that of the names in the reader’s language, whatever the identifiers', () => {
    const named = (id: string, title: string, english: string) =>
      aKpi({ id, title, translations: { en: { file: `en/kpis/${id}.mdx`, prose: emptyProse(), title: english } } });
    const kpis = [named('a', 'Taux 10', 'Rate'), named('b', 'Écart', 'Gap'), named('c', 'Taux 9', 'Attendance')];
    const order = (locale: Locale) =>
      kpiCatalogue(aContext({ kpis }, locale)).families.flatMap(
        ({ table }) => table?.rows.map(({ cells }) => cells[0]?.text) ?? [],
      );
    expect(order('fr')).toEqual(['Écart', 'Taux 9', 'Taux 10']);
    expect(order('en')).toEqual(['Attendance', 'Gap', 'Rate']);
  });
});
