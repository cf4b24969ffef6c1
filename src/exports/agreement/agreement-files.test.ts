import { describe, expect, it } from 'vitest';
import type { Locale } from '../../model/locale.ts';
import { aClause, aContract, aPartnership, aPinnedClause } from '../../testing/builders.ts';
import { aContext } from '../../testing/context.ts';
import { proseOf } from '../../testing/prose.ts';
import {
  agreementDocxPaths,
  agreementFileLinks,
  agreementMarkdownPaths,
  agreementPagePaths,
} from './agreement-files.ts';

const partnership = aPartnership({ contracts: [aContract({ id: 'pacte', clauses: [aPinnedClause('objet')] })] });

function context(locale: Locale, isTranslated: boolean) {
  const prose = proseOf('<Position tier="preferred">\n\nTrois ans.\n\n</Position>\n');
  const translations = isTranslated ? { en: { title: 'Term', prose, file: 'en/clauses/objet.mdx' } } : {};
  return aContext({ partnerships: [partnership], clauses: [aClause({ id: 'objet', prose, translations })] }, locale);
}

function offered(locale: Locale, isTranslated: boolean) {
  const [page] = agreementPagePaths(context(locale, isTranslated), undefined);
  return page ? agreementFileLinks(page.props.make()).map(({ href, language }) => [href, language]) : [];
}

describe('M13 the files of an agreement', () => {
  it('stand once, in the language of the wording, and its page in the other language leads to them', () => {
    const french = [
      ['/partenariats/boucle-chaude/contrat/pacte.docx', 'fr'],
      ['/partenariats/boucle-chaude/contrat/pacte.md', 'fr'],
    ];
    expect(offered('fr', false)).toEqual(french);
    expect(offered('en', false)).toEqual(french);
    expect(agreementMarkdownPaths(context('en', false), undefined)).toEqual([]);
    expect(agreementDocxPaths(context('en', false), undefined)).toEqual([]);
  });

  it('stand in each language that every clause is worded in', () => {
    expect(offered('en', true).map(([href]) => href)).toEqual([
      '/en/partnerships/boucle-chaude/contract/pacte.docx',
      '/en/partnerships/boucle-chaude/contract/pacte.md',
    ]);
    expect(agreementDocxPaths(context('en', true), undefined)).toHaveLength(1);
  });
});
