import { describe, expect, it } from 'vitest';
import { routeTo, withBase } from './routes.ts';

describe('routeTo', () => {
  it('keeps French at the root and English under /en/, each with its own words', () => {
    expect(routeTo({ kind: 'home' }, 'fr')).toBe('/');
    expect(routeTo({ kind: 'home' }, 'en')).toBe('/en/');
    expect(routeTo({ kind: 'partnership', id: 'boucle-chaude' }, 'fr')).toBe('/partenariats/boucle-chaude/');
    expect(routeTo({ kind: 'partnership', id: 'boucle-chaude' }, 'en')).toBe('/en/partnerships/boucle-chaude/');
    expect(routeTo({ kind: 'partnership-kpis', id: 'x' }, 'fr')).toBe('/partenariats/x/indicateurs/');
    expect(routeTo({ kind: 'partnership-kpis', id: 'x' }, 'en')).toBe('/en/partnerships/x/kpis/');
    expect(routeTo({ kind: 'partnership-checklist', id: 'x', checklist: 'contract' }, 'en')).toBe(
      '/en/partnerships/x/checklists/contract/',
    );
    expect(routeTo({ kind: 'quality' }, 'fr')).toBe('/qualite/');
    expect(routeTo({ kind: 'search' }, 'en')).toBe('/en/search/');
  });
});

describe('withBase', () => {
  it('puts a path under the base, whichever slashes the base has', () => {
    expect(withBase('/clauses/', '/')).toBe('/clauses/');
    expect(withBase('/clauses/', '/playbook')).toBe('/playbook/clauses/');
    expect(withBase('/clauses/', '/playbook/')).toBe('/playbook/clauses/');
    expect(withBase('theme.js', '/playbook/')).toBe('/playbook/theme.js');
  });
});
