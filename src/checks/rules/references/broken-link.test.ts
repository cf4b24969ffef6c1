import { describe, expect, it } from 'vitest';
import { aClause, aContract, aGuide, aPartnership, aPerson } from '../../../testing/builders.ts';
import { aLink, proseOf } from '../../../testing/component-prose.ts';
import { tell } from '../../../testing/tell.ts';
import { checkBrokenLink } from './broken-link.ts';

const playbook = (...children: Parameters<typeof proseOf>) => ({
  guides: [aGuide({ id: 'cadrer', prose: proseOf(...children) })],
  clauses: [aClause({ id: 'pilote', formerly: ['essai'] })],
  partnerships: [aPartnership({ formerly: ['chaleur'], contracts: [aContract({ id: 'pacte' })] })],
  people: [aPerson({ id: 'claire-aubrac' })],
});

/** What is said of one link of a text. */
const told = (href: string, file?: string) =>
  tell(checkBrokenLink, playbook(aLink(href, file))).map(({ severity, at, values }) => ({
    severity,
    at,
    suggestion: values.suggestion,
  }));

describe('broken-link', () => {
  it.each([
    '/',
    '/clauses/pilote/',
    'java%09script:alert(1)',
    '\\\\serveur\\partage',
    'java%20script:alert(1)',
    '/clauses/pilote/?version=1#portee',
    '/clauses/essai/',
    '/en/clauses/pilote/',
    '/partenariats/boucle-chaude/finances/',
    '/partenariats/boucle-chaude/contrat/pacte/',
    '/partenariats/chaleur/contrat/pacte/',
    '/partenariats/boucle-chaude/revues/2027-Q1/',
    '/calendrier/claire-aubrac/',
    '/aide/glossaire/#okr',
    '/reussites/flux.xml',
    '/documents/plan.pdf',
    'indicateurs.csv',
    '../cadrer/',
    '#titre',
    '?q=x',
    'https://exemple.invalid/clauses/piloote/',
    'mailto:a@exemple.invalid',
  ])('lets “%s” be', (href) => {
    expect(told(href)).toEqual([]);
  });

  it.each([
    ['/clauses/piloote/', '/clauses/pilote/'],
    ['/clauses/pilote', '/clauses/pilote/'],
    ['/Clauses/Pilote/', '/clauses/pilote/'],
    ['/clauses/pilote.mdx', '/clauses/pilote/'],
    ['../clauses/pilote.mdx#portee', '/clauses/pilote/'],
    ['../partnerships/boucle-chaude/index.mdx', '/partenariats/boucle-chaude/'],
    ['../nulle%20part/xyzxyz/', ''],
    ['documents/plan.pdf', ''],
    ['plan.pdf', ''],
    ['/partnerships/boucle-chaud/', '/partenariats/boucle-chaude/'],
    ['/en/clauses/piloote/', '/en/clauses/pilote/'],
    ['four.png', ''],
    ['/partnerships/boucle-chaude/', '/partenariats/boucle-chaude/'],
  ])('reports “%s” at its address, and says what was meant: “%s”', (href, suggestion) => {
    expect(told(href)).toEqual([{ severity: 'error', at: 'guides/cadrer.mdx:8', suggestion }]);
  });

  it('reads an address from the page of the text, in its language', () => {
    expect(told('../cadrer/', 'en/guides/cadrer.mdx')).toEqual([]);
    expect(told('../finances/', 'partnerships/boucle-chaude/journal/2026-10-01-x.mdx')).toEqual([]);
    expect(told('../finances/', 'clauses/pilote.mdx')).toHaveLength(1);
  });

  it('says nothing of a page whose record could not be read', () => {
    const broken = new Set(['clause/exclusivite', 'partnership/gamme']);
    const links = [aLink('/clauses/exclusivite/'), aLink('/partenariats/gamme/cadre/')];
    expect(tell(checkBrokenLink, playbook(...links), { broken })).toEqual([]);
  });
});
