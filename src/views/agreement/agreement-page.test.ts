import { describe, expect, it } from 'vitest';
import type { ClauseVariable } from '../../model/clause.ts';
import type { Contract } from '../../model/contract.ts';
import type { Locale } from '../../model/locale.ts';
import { aClause, aContract, anEarlierClause, aPartnership, aPinnedClause, duration } from '../../testing/builders.ts';
import { aContext } from '../../testing/context.ts';
import { proseOf } from '../../testing/prose.ts';
import { plainSentence } from '../ui/sentence.ts';
import { coverFacts } from './agreement-cover.ts';
import { agreementPaths, isAssembled } from './agreement-page.ts';
import { agreementView } from './agreement-view.ts';

const seuil: ClauseVariable = { type: 'rate', label: 'Seuil' };
const wording = (text: string) => proseOf(`<Position tier="preferred">\n\n${text}\n\n</Position>`);

const library = [
  aClause({
    id: 'objet',
    title: 'Objet',
    binding: 'binding',
    variables: { seuil },
    prose: wording('1. Sous [[seuil]], voir [[§ duree]].\n2. Un *mot*.'),
  }),
  aClause({ id: 'duree', title: 'Durée', binding: 'indicative', prose: wording('Trois ans.') }),
  aClause({ id: 'libre', title: 'Libre', binding: 'depends', prose: wording('Au choix.') }),
];

function viewOf(clauses: Contract['clauses'], locale: Locale = 'fr', edition?: string) {
  const contract = aContract({ id: 'pacte', title: 'Pacte', ...(clauses && { clauses }) });
  const partnership = aPartnership({ contracts: [contract] });
  const context = aContext(
    { partnerships: [partnership], clauses: library, ...(edition && { edition: { id: edition, party: edition } }) },
    locale,
  );
  return { context, view: agreementView(context, partnership, contract) };
}

const objet = aPinnedClause('objet', { with: { seuil: '97.5 %' } });
const duree = aPinnedClause('duree');
const said = (...args: Parameters<typeof viewOf>) => plainSentence(viewOf(...args).view.sentence);

describe('M15 the page of an agreement opens with', () => {
  it('how much stands between it and a signature', () => {
    expect(said([{ ...duree, binding: 'binding' }])).toBe('Aucun blanc dans l’article assemblé.');
    expect(said([aPinnedClause('objet'), { ...duree, binding: 'binding' }])).toBe(
      'Deux articles sont assemblés. Un blanc reste à remplir avant de signer.',
    );
    expect(said([{ ...objet, clause: { id: 'objet', version: '0.9' } }])).toBe(
      'Aucun article ne peut être imprimé. Une clause n’a pas de texte à la version et à la position inscrites.',
    );
    expect(said([objet])).toContain('Un renvoi vise une clause absente.');
    expect(said([objet], 'en')).toContain('One cross-reference aims at a clause that is not there.');
  });

  it('the articles that its numbers show the record to leave out', () => {
    const numbered = (article: string, other: string) => [
      { ...objet, article },
      { ...duree, binding: 'binding' as const, article: other },
    ];
    expect(said(numbered('1', '2'))).toBe('Aucun blanc dans les deux articles assemblés.');
    expect(said(numbered('2', '9'))).toContain('assemblés. La fiche ne retient pas les articles 1 et 3 à 8.');
    expect(said(numbered('1', '3'))).toContain('La fiche ne retient pas l’article 2.');
    expect(said(numbered('1', '4'), 'en')).toContain('The record does not hold articles 2 and 3.');
    expect(said([{ ...objet, article: '9' }, duree])).not.toContain('ne retient pas');
  });

  it('a label placed twice, and a label that the wording taken does not place', () => {
    const clauses = [
      aClause({
        id: 'a',
        title: 'A',
        binding: 'binding',
        prose: wording(
          '1. [[?type is joint-venture]][[#x]]Un.[[/]]\n2. [[?stage is set]][[#x]]Deux, voir [[§ b#y]].[[/]]',
        ),
      }),
      aClause({ id: 'b', title: 'B', binding: 'binding', prose: wording('Trois.') }),
    ];
    const contract = aContract({ clauses: [aPinnedClause('a'), aPinnedClause('b')] });
    const partnership = aPartnership({ contracts: [contract] });
    const view = agreementView(aContext({ partnerships: [partnership], clauses }), partnership, contract);
    expect(plainSentence(view.sentence)).toBe(
      'Deux articles sont assemblés. Un renvoi vise une clause absente. Un repère est placé deux fois.',
    );
    expect(view.gaps).toEqual([
      'Article 1\u00a0: le renvoi vise le repère «\u00a0y\u00a0» de «\u00a0B\u00a0», que le texte retenu ne place pas.',
      'Article 1\u00a0: le repère «\u00a0x\u00a0» est placé deux fois\u00a0; les renvois visent le premier.',
    ]);
  });

  it('what binds and what does not, and what nobody marked', () => {
    expect(said([objet, duree])).toContain('Une clause engage, une reste indicative.');
    expect(said([duree])).toContain('Rien n’engage\u00a0: toutes les clauses sont indicatives.');
    expect(said([aPinnedClause('libre')])).toContain('Une clause n’est ni contraignante ni indicative.');
    expect(said([objet, duree], 'en')).toContain('One clause binds, one remains indicative.');
  });
});

describe('M13 the assembled text', () => {
  it('prints blanks as a reader writes them, and links a citation to its article', () => {
    const [article] = viewOf([objet, duree]).view.articles;
    expect(article?.blocks[0]).toMatchObject({
      kind: 'sub-clause',
      number: '1.1',
      anchor: 'art-1-1',
      runs: [
        { kind: 'text', text: 'Sous ' },
        { kind: 'blank', text: '97,5\u00a0%', missing: false },
        { kind: 'text', text: ', voir ' },
        { kind: 'reference', text: '2', anchor: 'article-2' },
        { kind: 'text', text: '.' },
      ],
    });
  });

  it('keeps the wording and the title of the version signed once the library has moved on', () => {
    const earlier = anEarlierClause({ id: 'prix', title: 'Ancien titre', prose: wording('Un prix ferme.') });
    const contract = aContract({ clauses: [{ clause: { id: 'prix', version: '0.9' } }] });
    const partnership = aPartnership({ contracts: [contract] });
    const clauses = [aClause({ id: 'prix', title: 'Prix', prose: wording('Un prix révisé.'), earlier: [earlier] })];
    const { articles, gaps } = agreementView(aContext({ partnerships: [partnership], clauses }), partnership, contract);
    expect(articles).toMatchObject([
      { title: 'Ancien titre', blocks: [{ kind: 'paragraph', runs: [{ text: 'Un prix ferme.' }] }] },
    ]);
    expect(gaps).not.toContainEqual(expect.stringContaining('0.9'));
  });

  it('M44 says on its cover how long it runs, and that it then goes on', () => {
    const facts = (renewal: Contract['renewal'], locale: Locale = 'fr') =>
      coverFacts(aContext({}, locale), aContract({ renewal })).map(({ value }) => value)[2];
    expect(facts({ kind: 'tacit', for: 'indefinite' })).toBe('3\u00a0ans, puis durée indéterminée');
    expect(facts({ kind: 'tacit', for: 'indefinite' }, 'en')).toBe('3\u00a0years, then indefinite');
    expect(facts({ kind: 'express', for: 'indefinite' })).toBe('3\u00a0ans');
    expect(facts({ kind: 'tacit', for: duration('1 year') })).toBe('3\u00a0ans');
  });

  it('lists every blank on its cover, the empty ones marked', () => {
    const rows = (pin: typeof objet) => viewOf([pin, duree]).view.cover?.rows.map(({ cells }) => cells[1]);
    expect(rows(objet)).toMatchObject([{ text: '97,5\u00a0%' }]);
    expect(rows(aPinnedClause('objet'))).toMatchObject([{ status: { word: 'À remplir' } }]);
  });

  it('marks each article only where some clause does not bind', () => {
    expect(viewOf([objet, duree]).view.articles.map(({ status }) => status?.word)).toEqual([
      'Contraignante',
      'Indicative',
    ]);
    expect(viewOf([objet]).view.articles.map(({ status }) => status?.word)).toEqual([undefined]);
  });

  it('M15 marks every article of a protocol, a letter of intent or a term sheet, even where all bind', () => {
    const statuses = (instrument: Contract['instrument']) => {
      const contract = aContract({ instrument, clauses: [objet, { ...duree, binding: 'binding' }] });
      const partnership = aPartnership({ contracts: [contract] });
      const context = aContext({ partnerships: [partnership], clauses: library });
      return agreementView(context, partnership, contract).articles.map(({ status }) => status?.word);
    };
    for (const instrument of ['mou', 'loi', 'term-sheet'] as const)
      expect(statuses(instrument)).toEqual(['Contraignante', 'Contraignante']);
    expect(statuses('framework')).toEqual([undefined, undefined]);
  });

  it('prints a term by its name, and its cover says once what it means, with every article that uses it', () => {
    const territoire: ClauseVariable = { type: 'text', label: 'Territoire', prints: 'term' };
    const clauses = ['un', 'deux'].map((id) =>
      aClause({
        id,
        title: id,
        binding: 'binding',
        variables: { territoire },
        prose: wording('Dans le [[territoire]].'),
      }),
    );
    const pins = [
      aPinnedClause('un', { with: { territoire: 'France' } }),
      aPinnedClause('deux', { with: { territoire: 'France' } }),
    ];
    const contract = aContract({ clauses: pins });
    const partnership = aPartnership({ contracts: [contract] });
    const { articles, cover } = agreementView(
      aContext({ partnerships: [partnership], clauses }),
      partnership,
      contract,
    );
    expect(articles[1]?.blocks[0]).toMatchObject({
      runs: [{}, { kind: 'blank', text: 'Territoire', missing: false }, {}],
    });
    expect(cover?.rows.map(({ cells }) => cells.map(({ text }) => text))).toEqual([
      ['Territoire', 'France', 'art.\u00a01 et 2'],
    ]);
  });

  it('is worded in the reader’s language only where the library holds every clause in it', () => {
    const english = (id: string) => ({
      title: `${id} EN`,
      prose: wording('Three years.'),
      file: `en/clauses/${id}.mdx`,
    });
    const languageOf = (translated: readonly string[]) => {
      const clauses = ['objet', 'duree'].map((id) =>
        aClause({
          id,
          title: id,
          prose: wording('Trois ans.'),
          translations: translated.includes(id) ? { en: english(id) } : {},
        }),
      );
      const contract = aContract({ clauses: [aPinnedClause('objet'), duree] });
      const partnership = aPartnership({ contracts: [contract] });
      const view = agreementView(aContext({ partnerships: [partnership], clauses }, 'en'), partnership, contract);
      const [block] = view.articles[0]?.blocks ?? [];
      return [view.language, view.articles[0]?.title, block?.kind === 'paragraph' && block.runs];
    };
    expect(languageOf(['objet', 'duree'])).toEqual(['en', 'objet EN', [{ kind: 'text', text: 'Three years.' }]]);
    expect(languageOf(['objet'])).toEqual(['fr', 'objet', [{ kind: 'text', text: 'Trois ans.' }]]);
  });

  it('has a page where the contract holds a clause, and none in a partner edition', () => {
    const waiver = { by: 'ines-morvan', reason: 'Sans objet' };
    expect(isAssembled(aContract({ clauses: [{ ...duree, waiver }] }))).toBe(false);
    expect(agreementPaths(viewOf([duree]).context).map(({ params }) => params)).toEqual([
      { id: 'boucle-chaude', contract: 'pacte' },
    ]);
    expect(agreementPaths(viewOf([duree], 'fr', 'norecia').context)).toEqual([]);
  });
});
