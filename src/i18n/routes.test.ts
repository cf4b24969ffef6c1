import { describe, expect, it } from 'vitest';
import { lastSegment, routeTo, withBase } from './routes.ts';

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
    expect(routeTo({ kind: 'partnership-frame', id: 'x' }, 'fr')).toBe('/partenariats/x/cadre/');
    expect(routeTo({ kind: 'partnership-charter', id: 'x' }, 'en')).toBe('/en/partnerships/x/governance/charter/');
    expect(routeTo({ kind: 'candidate', id: 'x' }, 'fr')).toBe('/candidats/x/');
    expect(routeTo({ kind: 'help-personal-data' }, 'fr')).toBe('/aide/donnees-personnelles/');
    expect(routeTo({ kind: 'quality' }, 'fr')).toBe('/qualite/');
    expect(routeTo({ kind: 'search' }, 'en')).toBe('/en/search/');
  });
});

describe('lastSegment', () => {
  it('names a page within its folder, and the home by nothing', () => {
    expect(lastSegment({ kind: 'partnership-stages', id: 'x' }, 'fr')).toBe('etapes');
    expect(lastSegment({ kind: 'partnership-stages', id: 'x' }, 'en')).toBe('stages');
    expect(lastSegment({ kind: 'home' }, 'en')).toBe('');
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
