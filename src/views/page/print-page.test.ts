import { describe, expect, it } from 'vitest';
import { aClause, aGuide, aPartnership } from '../../testing/builders.ts';
import { aContext } from '../../testing/context.ts';
import { printPage } from './print-page.ts';

describe('M51 the page that gathers pages to print', () => {
  it('offers the pages of each kind there is, by their titles and addresses', () => {
    const { groups, limit } = printPage(
      aContext({
        partnerships: [aPartnership({ id: 'boucle-chaude', title: 'Boucle chaude' })],
        clauses: [aClause({ id: 'sortie', title: 'Sortie' })],
        guides: [aGuide({ id: 'cadrer', title: 'Cadrer' })],
      }),
    );
    expect(limit).toBe(50);
    expect(groups.map(({ pages }) => pages)).toEqual([
      [{ label: 'Boucle chaude', href: '/partenariats/boucle-chaude/fiche/' }],
      [{ label: 'Boucle chaude', href: '/partenariats/boucle-chaude/' }],
      [{ label: 'Sortie', href: '/clauses/sortie/' }],
      [{ label: 'Cadrer', href: '/guides/cadrer/' }],
    ]);
  });

  it('lists the pages of a kind by their titles, whatever their identifiers', () => {
    const clauses = [
      aClause({ id: 'a', title: 'Sortie' }),
      aClause({ id: 'b', title: 'Étapes' }),
      aClause({ id: 'c', title: 'Durée' }),
    ];
    const [group] = printPage(aContext({ clauses })).groups;
    expect(group?.pages.map(({ label }) => label)).toEqual(['Durée', 'Étapes', 'Sortie']);
  });

  it('offers no kind that holds nothing', () => {
    expect(printPage(aContext()).groups).toEqual([]);
  });
});
