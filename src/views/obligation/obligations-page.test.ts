import { describe, expect, it } from 'vitest';
import type { Locale } from '../../model/locale.ts';
import type { JournalEntry, Partnership } from '../../model/playbook.ts';
import { anEntry, aPartnership, day, duration } from '../../testing/builders.ts';
import { aContext } from '../../testing/context.ts';
import { malusLibrary, malusNotice, malusRecord, malusTrigger } from '../../testing/malus-record.ts';
import { aMalus, aTrigger } from '../../testing/obligations.ts';
import { plainSentence } from '../ui/sentence.ts';
import { obligationsPage } from './obligations-page.ts';

const { clauses, kpis } = malusLibrary;
const decision = anEntry({ clause: 'bonus-malus', date: day('2026-11-10') });

describe('M17 the obligations of the portfolio', () => {
  const page = (records: readonly Partial<Partnership>[], locale: Locale = 'fr') =>
    obligationsPage(
      aContext(
        { partnerships: records.map((fields, index) => aPartnership({ id: `p${index}`, ...fields })), clauses, kpis },
        locale,
      ),
    );

  it('says so when no clause is triggered', () => {
    expect(plainSentence(page([malusRecord([95])]).sentence)).toBe(
      'Aucune clause du portefeuille n’est déclenchée par les chiffres.',
    );
    expect(plainSentence(page([malusRecord([95])], 'en').sentence)).toBe(
      'No clause of the portfolio is triggered by the figures.',
    );
    expect(page([malusRecord([95])]).table).toBeUndefined();
  });

  it('lists late decisions first, each leading to its evidence', () => {
    const late = malusRecord([88], {
      kpis: [aTrigger('below floor', { trigger: { ...malusTrigger, within: duration('30 days') } })],
    });
    const view = page([malusRecord([95, 88]), late]);
    expect(view.table?.rows.map(({ cells }) => [cells[0]?.href, cells[2]?.status?.word])).toEqual([
      ['/partenariats/p1/finances/#obligation-availability-bonus-malus-2026-09', 'Décision en retard'],
      ['/partenariats/p0/finances/#obligation-availability-bonus-malus-2026-10', 'Décision attendue'],
    ]);
  });

  it('says who pays whom under the amount, where the trigger does', () => {
    const owed = malusRecord([88], {
      kpis: [aTrigger('below floor', { trigger: { ...malusTrigger, 'owed-by': 'norecia' } })],
    });
    const due = (each: Partial<Partnership>, locale: Locale = 'fr') =>
      page([each], locale).table?.rows[0]?.cells[4]?.sub;
    expect(due(owed)).toBe('Norécia, à Valbrune');
    expect(due(owed, 'en')).toBe('Norécia, to Valbrune');
    expect(due(malusRecord([88]))).toBeUndefined();
  });

  it('M33 shows every KPI in every partnership, the worst partnership first, by word and shape', () => {
    const { heat } = page([malusRecord([95]), malusRecord([88]), {}]);
    expect(heat?.table.columns.map(({ label }) => label)).toEqual(['Indicateur', 'Boucle chaude', 'Boucle chaude']);
    expect(
      heat?.table.rows.map(({ cells }) =>
        cells.map(({ text, status }) => [text, status?.word].filter(Boolean).join(' ')),
      ),
    ).toEqual([['Disponibilité du service', '88\u00a0points Clause déclenchée', '95\u00a0points Dans la cible']]);
    expect(plainSentence(heat?.sentence ?? [])).toBe('Une case est hors cible sur 2 suivies.');
    expect(page([{}]).heat).toBeUndefined();
  });

  it.each([
    [1, 'La seule case suivie n’est pas hors cible.'],
    [2, 'Aucune des 2 cases n’est hors cible.'],
  ])('says that none of %i is off target', (count, words) => {
    const { heat } = page(Array.from({ length: count }, () => malusRecord([99])));
    expect(plainSentence(heat?.sentence ?? [])).toBe(words);
  });

  it.each<[string, readonly JournalEntry[], Locale, string, string | undefined]>([
    ['still to be sent', [], 'fr', 'Mise en demeure à envoyer', undefined],
    ['still to be sent', [], 'en', 'Formal notice to be sent', undefined],
    ['sent', [malusNotice], 'fr', 'Mise en demeure du 3\u00a0novembre 2026', '/partenariats/p0/journal/#entry-lettre'],
    ['sent', [malusNotice], 'en', 'Formal notice of 3\u00a0November 2026', '/en/partnerships/p0/journal/#entry-lettre'],
  ])('tells a formal notice %s', (_, journal, locale, text, href) => {
    const state = page([malusRecord([95, 88], { journal: [...journal] })], locale).table?.rows[0]?.cells[2];
    expect([state?.sub, state?.subHref]).toEqual([text, href]);
  });

  it('tells an amount that waits for a formal notice beside none that is due', () => {
    const curable = [aMalus({ 'formal-notice': true, cure: duration('30 days') })];
    const partnership = aPartnership({ id: 'p0', ...malusRecord([95, 88]) });
    const due = (locale: Locale) =>
      obligationsPage(aContext({ partnerships: [partnership], clauses: curable, kpis }, locale)).table?.rows[0]
        ?.cells[4];
    expect(due('fr')).toEqual({ text: '–', sub: 'serait dû\u00a0: 200\u00a0€' });
    expect(due('en')).toEqual({ text: '–', sub: 'would be due: €200' });
  });

  it('says after which day a decision can be taken while the other party may still cure, and only then', () => {
    const curable = [aMalus({ 'formal-notice': true, cure: duration('30 days') })];
    const partnership = aPartnership({ id: 'p0', ...malusRecord([95, 88], { journal: [malusNotice] }) });
    const deadline = (locale: Locale, asOf: string) =>
      obligationsPage(aContext({ partnerships: [partnership], clauses: curable, kpis }, locale, asOf)).table?.rows[0]
        ?.cells[3]?.sub;
    expect(deadline('fr', '2026-12-03')).toBe('après le 3\u00a0déc. 2026');
    expect(deadline('en', '2026-12-03')).toBe('after 3\u00a0Dec 2026');
    expect(deadline('fr', '2026-12-04')).toBeUndefined();
  });

  it('says nothing of a formal notice beside what is decided without one', () => {
    const state = page([malusRecord([95, 88], { journal: [decision] })]).table?.rows[0]?.cells[2];
    expect([state?.sub, state?.subHref]).toEqual([undefined, undefined]);
  });

  it('M33 keeps to what fits a sheet, and says how many are left out', () => {
    const { heat } = page(Array.from({ length: 10 }, () => malusRecord([95])));
    expect(heat?.table.columns).toHaveLength(9);
    expect(heat?.more).toBe('Deux partenariats de plus ne sont pas montrés\u202f; les moins bons viennent d’abord.');
  });
});
