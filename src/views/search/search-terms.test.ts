import { describe, expect, it } from 'vitest';
import { aClause, aKpi, aPartnership } from '../../testing/builders.ts';
import { aContext } from '../../testing/context.ts';
import { searchTerms } from './search-terms.ts';

const records = { partnerships: [aPartnership()], clauses: [aClause()], kpis: [aKpi()] };

describe('M50 the names a search may have meant', () => {
  it('are the titles with their pages', () => {
    const terms = searchTerms(aContext(records));
    const { id, title } = records.partnerships[0]!;
    expect(terms).toContainEqual({ text: title, kind: 'partnership', href: `/partenariats/${id}/` });
    expect(terms.filter(({ href }) => href !== undefined)).toHaveLength(3);
  });

  it('are the words of the trade and the declared neighbours, without a page and in the reader’s language', () => {
    const settings = { ...aContext().playbook.settings, search: { synonyms: [['litige', 'différend']] } };
    const french = searchTerms(aContext({ ...records, settings })).map(({ text }) => text);
    expect(french).toEqual(expect.arrayContaining(['litige', 'Médiation', 'Ligne rouge', 'Norécia']));
    const english = searchTerms(aContext(records, 'en')).map(({ text }) => text);
    expect(english).toContain('Mediation');
    expect(english).not.toContain('Médiation');
  });
});
