import { describe, expect, it } from 'vitest';
import {
  aChecklist,
  aClause,
  aCommittee,
  aContract,
  aParty,
  aPartnership,
  aPinnedClause,
  aReviewPack,
  period,
} from '../testing/builders.ts';
import { aContext } from '../testing/context.ts';
import type { Playbook } from '../model/playbook.ts';
import { formatRedirect, listRedirects } from './redirects.ts';

const addresses = (fields: Partial<Playbook>) => listRedirects(aContext(fields)).map(({ from, to }) => [from, to]);

describe('a former id', () => {
  it('leads to the record’s page in both languages, and to every page that a partnership always has', () => {
    const parties = [aParty(), aParty({ id: 'norecia', name: 'Norécia' })];
    const partnership = aPartnership({ id: 'boucle', formerly: ['chaleur'], parties });
    expect(addresses({ partnerships: [partnership] })).toEqual([
      ['/partenariats/chaleur/', '/partenariats/boucle/'],
      ['/en/partnerships/chaleur/', '/en/partnerships/boucle/'],
      ['/partenariats/chaleur/fiche/', '/partenariats/boucle/fiche/'],
      ['/en/partnerships/chaleur/sheet/', '/en/partnerships/boucle/sheet/'],
      ['/partenariats/chaleur/a4/', '/partenariats/boucle/a4/'],
      ['/en/partnerships/chaleur/a4/', '/en/partnerships/boucle/a4/'],
      ['/partenariats/chaleur/etapes/', '/partenariats/boucle/etapes/'],
      ['/en/partnerships/chaleur/stages/', '/en/partnerships/boucle/stages/'],
      ['/partenariats/chaleur/calendrier/', '/partenariats/boucle/calendrier/'],
      ['/en/partnerships/chaleur/calendar/', '/en/partnerships/boucle/calendar/'],
    ]);
  });

  it('leads to the reviews, the annual review, the agreements and the checklists of a partnership', () => {
    const partnership = aPartnership({
      id: 'boucle',
      formerly: ['chaleur'],
      reviews: [aReviewPack({ quarter: period('2026-Q3') })],
      contracts: [aContract({ id: 'pacte', clauses: [aPinnedClause()] }), aContract({ id: 'sans-texte', clauses: [] })],
    });
    const found = addresses({ partnerships: [partnership], checklists: [aChecklist({ id: 'contrat' })] });
    for (const path of ['revues/', 'revues/2026-Q3/', 'revue-annuelle/', 'contrat/pacte/', 'checklists/contrat/'])
      expect(found).toContainEqual([`/partenariats/chaleur/${path}`, `/partenariats/boucle/${path}`]);
    expect(found.map(([from]) => from)).not.toContain('/partenariats/chaleur/contrat/sans-texte/');
  });

  it('of a checklist leads to its pages under the partnerships as well, whatever those were called', () => {
    const partnerships = [aPartnership({ id: 'boucle', formerly: ['chaleur'] }), aPartnership({ id: 'gamme' })];
    const found = addresses({ partnerships, checklists: [aChecklist({ id: 'contrat', formerly: ['pacte'] })] });
    expect(found).toContainEqual(['/checklists/pacte/', '/checklists/contrat/']);
    for (const [from, to] of [
      ['chaleur/checklists/pacte', 'boucle/checklists/contrat'],
      ['boucle/checklists/pacte', 'boucle/checklists/contrat'],
      ['gamme/checklists/pacte', 'gamme/checklists/contrat'],
    ])
      expect(found).toContainEqual([`/partenariats/${from}/`, `/partenariats/${to}/`]);
    expect(found.filter(([from, to]) => from === to)).toEqual([]);
  });

  it('leads to each part of the partnership that has a page', () => {
    const partnership = aPartnership({ id: 'boucle', formerly: ['chaleur'], roles: [{ task: 'Maintenance' }] });
    expect(addresses({ partnerships: [partnership] })).toContainEqual([
      '/partenariats/chaleur/gouvernance/',
      '/partenariats/boucle/gouvernance/',
    ]);
  });

  it('leads to the charter where there is one', () => {
    const governance = { committees: [aCommittee()] };
    const partnership = aPartnership({ id: 'boucle', formerly: ['chaleur'], governance });
    expect(addresses({ partnerships: [partnership] })).toContainEqual([
      '/en/partnerships/chaleur/governance/charter/',
      '/en/partnerships/boucle/governance/charter/',
    ]);
  });

  it('that another record uses again redirects nowhere', () => {
    const clauses = [aClause({ id: 'sortie', formerly: ['rupture'] }), aClause({ id: 'rupture' })];
    expect(addresses({ clauses })).toEqual([]);
  });
});

describe('the page at a former address', () => {
  const redirect = { from: '/a/', to: '/b/', title: 'Un <titre> & "un autre"', locale: 'fr' as const };

  it('sends its reader on without a script, under the base, and stays out of search engines', () => {
    const page = formatRedirect(redirect, '/p/');
    expect(page).toContain('<meta http-equiv="refresh" content="0; url=/p/b/">');
    expect(page).toContain('<link rel="canonical" href="/p/b/">');
    expect(page).toContain('<meta name="robots" content="noindex">');
    expect(page).not.toMatch(/<script|style=/);
  });

  it('shows the title as text, whatever it holds', () => {
    expect(formatRedirect(redirect, '/')).toContain('<title>Un &lt;titre&gt; &amp; &quot;un autre&quot;</title>');
  });
});
