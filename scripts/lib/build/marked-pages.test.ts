import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { aFolder } from '../../../src/testing/a-folder.ts';
import { aPartnership, aPlaybook } from '../../../src/testing/builders.ts';
import { compilePassages } from '../../../src/views/language/passages.ts';
import { forgetMarkedPages, traceOf } from './marked-pages.ts';

const summarised = (summary: string) => aPlaybook({ partnerships: [aPartnership({ summary })] });

/** Which pages are left of a cache, after a build of one playbook and the opening of the next build. */
function keptOf(pages: Readonly<Record<string, string>>, before: string, after: string): string[] {
  const cache = aFolder();
  forgetMarkedPages(cache, summarised(before));
  for (const [name, html] of Object.entries(pages)) {
    mkdirSync(dirname(join(cache, 'dist', name)), { recursive: true });
    writeFileSync(join(cache, 'dist', name), html);
  }
  forgetMarkedPages(cache, summarised(after));
  return Object.keys(pages).filter((name) => existsSync(join(cache, 'dist', name)));
}

describe('M55 pages kept from the last build', () => {
  const pages = {
    'en/guides/index.html': '<main><p>Chaleur rendue</p></main>',
    'en/aims/index.html': '<main><p>Aim: chaleur <b>gratuite</b>, Chaleur gratuite</p></main>',
    'en/index.html': '<main><p>Heat</p></main>',
    'guides/index.html': '<main><p>Chaleur rendue</p></main>',
  };

  it('are all kept where no record gains or loses a text', () => {
    expect(keptOf(pages, 'Chaleur rendue', 'Chaleur rendue')).toEqual(Object.keys(pages));
  });

  it('are made again where they hold a text that a record gained or lost, and are not in French', () => {
    expect(keptOf(pages, 'Chaleur rendue', 'Chaleur gratuite')).toEqual(['en/index.html', 'guides/index.html']);
    expect(keptOf(pages, 'Chaleur du four', 'Chaleur gratuite')).toEqual([
      'en/guides/index.html',
      'en/index.html',
      'guides/index.html',
    ]);
  });

  it('are made again where the text was marked in part', () => {
    const marked = { 'en/x.html': '<main><p><span lang="fr">Chaleur du</span> four neuf</p></main>' };
    expect(keptOf(marked, 'Chaleur du', 'Chaleur du four neuf')).toEqual([]);
  });

  it('are made again where a cache does not say of which texts it is', () => {
    const cache = aFolder();
    mkdirSync(join(cache, 'dist/en'), { recursive: true });
    writeFileSync(join(cache, 'dist/en/index.html'), '');
    forgetMarkedPages(cache, aPlaybook());
    expect(existsSync(join(cache, 'dist/en/index.html'))).toBe(false);
  });
});

describe('M55 what betrays a text in a page', () => {
  it.each([
    ['Comité de pilotage', 'The comité de pilotage met'],
    ['Marge', '“Marge”'],
    ['« Soutient le projet »', 'He « soutient le projet » now'],
    ['Le plan de transition est annexé au contrat.', 'Le plan de transition est… (1)'],
    ['L’« offre »', 'The l’« offre » stands'],
  ])('stands wherever the text is found: %s', (text, page) => {
    expect(compilePassages([text]).find(page)).toHaveLength(1);
    expect(traceOf(text).length).toBeGreaterThan(3);
    expect(page).toContain(traceOf(text));
  });

  it('holds no sign that HTML writes otherwise', () => {
    expect(traceOf('Recherche & développement')).toBe(' développemen');
    expect(traceOf("L'offre d'essai")).toBe('offre d');
  });
});
