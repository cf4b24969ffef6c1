import { describe, expect, it } from 'vitest';
import { problem } from '../../diagnostics/catalogue/index.ts';
import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import type { Locale } from '../../model/locale.ts';
import type { Playbook } from '../../model/playbook.ts';
import { aGuide, aKpi, aKpiUse, aPartnership, aPlaybook, day, duration, measurements } from '../../testing/builders.ts';
import { withPlainSpaces } from '../../testing/plain-spaces.ts';
import { plainSentence } from '../ui/sentence.ts';
import { createViewContext } from '../view-context.ts';
import { qualityPage, qualitySentence } from './quality-page.ts';

const contextOf = (playbook: Playbook, diagnostics: readonly Diagnostic[] = [], locale: Locale = 'fr') =>
  createViewContext(
    {
      playbook,
      sources: { placeOf: (file) => ({ file, line: 1, column: 1 }) },
      diagnostics,
      fingerprints: new Map(),
      asOf: day('2026-11-23'),
      base: '/p/',
    },
    locale,
  );
const missing = (file: string, line: number) =>
  problem('missing-field', { file, line, column: 3 }, { field: 'title', noteFr: 'Le titre.', noteEn: 'The title.' });

describe('qualitySentence (M53)', () => {
  it.each([
    [
      { error: 0, warning: 0, info: 0 },
      'Rien à corriger dans les fichiers. Aucun constat ne dépend de la date.',
      'Nothing to correct in the files. No finding depends on the date.',
    ],
    [
      { error: 0, warning: 1, info: 2 },
      'Aucune erreur : le site est publié. Un avertissement attend une correction. Deux constats dépendent de la date ou des chiffres.',
      'No error: the site is published. One warning awaits a correction. Two findings depend on the date or on the figures.',
    ],
    [
      { error: 2, warning: 0, info: 1 },
      'Deux erreurs à corriger avant toute publication. Un constat dépend de la date ou des chiffres.',
      'Two errors to correct before anything is published. One finding depends on the date or on the figures.',
    ],
  ])('%j', (counts, french, english) => {
    expect(withPlainSpaces(plainSentence(qualitySentence(contextOf(aPlaybook()), counts)))).toBe(french);
    expect(withPlainSpaces(plainSentence(qualitySentence(contextOf(aPlaybook(), [], 'en'), counts)))).toBe(english);
  });
});

describe('qualityPage', () => {
  it('groups diagnostics by file with place, words and the address of their code', () => {
    const view = qualityPage(contextOf(aPlaybook(), [missing('a.mdx', 4), missing('a.mdx', 9), missing('b.mdx', 2)]));
    expect(view.files?.map((file) => [file.file, withPlainSpaces(file.summary)])).toEqual([
      ['a.mdx', '2 erreurs'],
      ['b.mdx', '1 erreur'],
    ]);
    expect(view.files?.[0]?.diagnostics[0]).toMatchObject({
      code: 'missing-field',
      codeHref: '/p/aide/erreurs/#missing-field',
    });
    expect(withPlainSpaces(view.files?.[0]?.diagnostics[0]?.at ?? '')).toBe('ligne 4, colonne 3');
  });

  it('shows no file in a partner edition', () => {
    const view = qualityPage(contextOf({ ...aPlaybook(), edition: { id: 'norecia', party: 'norecia' } }));
    expect(view.files).toBeUndefined();
    expect(plainSentence(view.sentence)).toContain('Cette édition ne montre pas les fichiers.');
  });

  it('M25 says in a partner edition when a page was read again only of those that tell it', () => {
    const edition = { id: 'norecia', party: 'norecia' };
    const read = aPartnership({ review: { last: day('2026-11-02') } });
    const viewOf = (...partnerships: Playbook['partnerships']) =>
      qualityPage(contextOf(aPlaybook({ guides: [aGuide()], partnerships, edition })));
    const told = viewOf(read, aPartnership({ id: 'tu' }));
    expect(told.freshness?.table?.rows.map(({ cells }) => cells.slice(0, 3).map(({ text }) => text))).toEqual([
      [read.title, 'Partenariat', '–'],
    ]);
    expect(plainSentence(told.sentence)).toContain('Les pages ci-dessous disent quand elles ont été relues.');
    expect(viewOf(aPartnership()).freshness).toBeUndefined();
    expect(plainSentence(viewOf(aPartnership()).sentence)).toBe('Cette édition ne montre pas les fichiers.');
  });

  it('M41 M54 names nobody for a late figure whose source is not shared', () => {
    const partnership = aPartnership({
      kpis: [aKpiUse({ target: 0.98 })],
      measurements: measurements('availability', '2026-08', [0.99, 0.99]),
    });
    const late = { kpis: [aKpi({ due: duration('10 days') })], partnerships: [partnership] };
    const owed = (fields: Partial<Playbook>) =>
      qualityPage(contextOf(aPlaybook({ ...late, ...fields }))).expected.table?.rows.map(({ cells }) => cells[3]?.text);
    expect(owed({})).toEqual(['Sans responsable']);
    expect(owed({ edition: { id: 'norecia', party: 'norecia' } })).toEqual(['–']);
  });

  it('lists the series that are late with who owes them (M41)', () => {
    const kpi = aKpi({ due: duration('10 days'), 'source-owner': 'ruben' });
    const partnership = aPartnership({
      kpis: [aKpiUse({ target: 0.98 })],
      measurements: measurements('availability', '2026-08', [0.99, 0.99]),
    });
    const { expected } = qualityPage(
      contextOf(
        aPlaybook({ kpis: [kpi], partnerships: [partnership], people: [{ id: 'ruben', name: 'Ruben Hasse' }] }),
      ),
    );
    expect(plainSentence(expected.sentence)).toBe('Une série est en retard.');
    expect(expected.table?.rows[0]?.cells.map((cell) => withPlainSpaces(cell.status?.word ?? cell.text))).toEqual([
      'Disponibilité du service',
      'oct. 2026',
      '10 nov. 2026',
      'Ruben Hasse',
      '13 jours de retard',
    ]);
  });

  it('says that no series is late', () => {
    expect(plainSentence(qualityPage(contextOf(aPlaybook())).expected.sentence)).toBe('Toutes les séries sont à jour.');
  });
});
