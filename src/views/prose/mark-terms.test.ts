import fc from 'fast-check';
import type { ElementContent } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { h } from 'hastscript';
import { describe, expect, it } from 'vitest';
import { termSpellings } from '../../i18n/term-spellings.ts';
import { wordsFor } from '../../i18n/words.ts';
import { compileGlossary, glossaryIn, type Glossary } from './glossary.ts';
import { markTerms } from './mark-terms.ts';

const word = (term: string) => ({ term, meaning: `Ce que veut dire ${term}.` });
const terms = {
  batna: word('MESORE (BATNA)'),
  kpi: word('KPI'),
  loi: word('LOI'),
  mediation: word('Médiation'),
  notice: word('Mise en demeure'),
  line: word('Ligne rouge'),
  redLine: word('Ligne'),
  results: word('Résultats'),
  standUp: word('Point d’équipe'),
  shared: word('Co-branding'),
  bonus: word('Bonus/malus (A)'),
};
const written = { batna: ['MESORE', 'BATNA'], results: [] };
const french = compileGlossary({ terms, written }, 'fr');
const english = compileGlossary({ terms, written }, 'en');

const href = (id: string) => `/aide/glossaire/#${id}`;
const mark = (printed: ElementContent[], glossary: Glossary = french) => markTerms(printed, { glossary, href });
const text = (value: string): ElementContent => ({ type: 'text', value });
/** The links that were made, as `id:words`. */
const links = (printed: ElementContent[], glossary?: Glossary) =>
  [...toHtml(mark(printed, glossary)).matchAll(/#(\w+)" data-term[^>]*>([^<]*)</g)].map(
    ([, id, words]) => `${id}:${words}`,
  );

describe('M25 the words of the glossary in a text', () => {
  it.each([
    ['a word in any case', 'La médiation, MÉDIATION', ['mediation:médiation']],
    ['a word after an elision', 'd’une ligne, l’KPI', ['redLine:ligne', 'kpi:KPI']],
    [
      'a plural of every word',
      'Deux mises en demeure et des lignes rouges',
      ['notice:mises en demeure', 'line:lignes rouges'],
    ],
    [
      'a term with a no-break space or over two lines',
      'Ligne\u00a0rouge, mise\nen demeure',
      ['line:Ligne\u00a0rouge', 'notice:mise\nen demeure'],
    ],
    ['a term with either apostrophe', "un point d'équipe", ["standUp:point d'équipe"]],
    ['a term with a no-break hyphen', 'en co\u2011branding', ['shared:co\u2011branding']],
    [
      'the longest of two terms, then the shorter where it stands alone',
      'La ligne rouge, une ligne',
      ['line:ligne rouge', 'redLine:ligne'],
    ],
    ['a term with signs of its own', 'un bonus/malus (A)', ['bonus:bonus/malus (A)']],
    ['any way of writing a term, once', 'La BATNA ou MESORE', ['batna:BATNA']],
    ['an abbreviation as it stands', 'Le KPI, un kpi, la loi', ['kpi:KPI']],
    [
      'a French abbreviation in the plural, which does not change',
      'les KPI, des LOI, aux MESORE',
      ['kpi:KPI', 'loi:LOI', 'batna:MESORE'],
    ],
    ['no French abbreviation with an English plural', 'des KPIs', []],
    ['what is quoted at no time', '«\u00a0Un KPI\u00a0» est un KPI, “KPI, LOI”', ['kpi:KPI']],
    ['what follows a quotation that was closed', '«\u00a0Oui\u00a0» : une LOI', ['loi:LOI']],
    ['no part of a word', 'remédiation, médiations-relais, KPI_2, sous-ligne, lignée', []],
    ['no term that is written in no way', 'Les résultats', []],
    ['nothing in an empty text', '', []],
  ] as const)('link %s', (_, sentence, expected) => {
    expect(links([h('p', sentence)])).toEqual(expected);
  });

  it('link an English abbreviation in the plural', () => {
    expect(links([h('p', 'Two KPIs')], english)).toEqual(['kpi:KPIs']);
  });

  it('link the first mention of a page only, wherever in it', () => {
    const page = [h('p', 'Un KPI.'), text('\n'), h('ul', [h('li', [h('strong', 'KPI'), ' et médiation'])])];
    expect(links(page)).toEqual(['kpi:KPI', 'mediation:médiation']);
  });

  it('stay plain in a quotation that runs over several elements, and no further than its block', () => {
    expect(links([h('p', ['« Un ', h('em', 'KPI'), ', une LOI', ' », une LOI']), h('p', 'un KPI')])).toEqual([
      'loi:LOI',
      'kpi:KPI',
    ]);
    expect(links([h('p', '« Un KPI'), h('p', 'un KPI')])).toEqual(['kpi:KPI']);
  });

  it.each([
    ['a heading', h('h2', 'KPI')],
    ['a link', h('p', h('a', { href: '/x/' }, h('em', 'KPI')))],
    ['code', h('pre', h('code', 'KPI'))],
    ['the head of a table', h('table', h('tr', h('th', 'KPI')))],
    ['a quotation', h('blockquote', h('p', 'KPI'))],
    ['the wording of a clause', h('div', { className: ['wording'] }, h('p', 'KPI'))],
    ['the card of a reference', h('span', { className: ['ref'] }, h('span', { className: ['ref__card'] }, 'KPI'))],
    ['the title of a callout', h('p', { className: ['callout__title'] }, 'KPI')],
  ])('stay plain in %s, which is no first mention', (_, element) => {
    expect(links([element, h('p', 'un KPI')])).toEqual(['kpi:KPI']);
    expect(mark([element])).toEqual([element]);
  });

  it('carry their entry for the script, and lead to it without one', () => {
    expect(toHtml(mark([h('p', 'Un KPI.')]))).toBe(
      '<p>Un <a class="term" href="/aide/glossaire/#kpi" data-term="KPI" data-meaning="Ce que veut dire KPI.">KPI</a>.</p>',
    );
  });

  it('change nothing of what a text says, and are marked alike each time', () => {
    const pieces = fc.constantFrom(
      'KPI',
      'ligne',
      ' rouge',
      'Médiations',
      ' ',
      '-',
      '’',
      '\u00a0',
      '<',
      'é',
      '\n',
      'LOI',
      '.',
    );
    const tag = fc.constantFrom('p', 'em', 'a', 'h2', 'code', 'td');
    const { node } = fc.letrec<{ node: ElementContent }>((tie) => ({
      node: fc.oneof(
        { maxDepth: 4 },
        fc.array(pieces, { maxLength: 8 }).map((parts) => text(parts.join(''))),
        fc.tuple(tag, fc.array(tie('node'), { maxLength: 3 })).map(([name, children]) => h(name, children)),
      ),
    }));
    const said = (nodes: readonly ElementContent[]): string =>
      nodes
        .map((each) => (each.type === 'text' ? each.value : each.type === 'element' ? said(each.children) : ''))
        .join('');
    fc.assert(
      fc.property(fc.array(node, { maxLength: 6 }), (printed) => {
        const marked = mark(printed);
        expect(said(marked)).toBe(said(printed));
        expect(mark(printed)).toEqual(marked);
      }),
    );
  });
});

describe.each(['fr', 'en'] as const)('M25 the playbook’s own glossary, %s', (locale) => {
  const { terms: own } = wordsFor(locale).glossary;
  const ways = termSpellings[locale];

  it('finds each term by each way it is written, whole', () => {
    for (const [id, { term }] of Object.entries(own)) {
      for (const form of ways[id] ?? [term]) {
        expect(
          glossaryIn(locale)
            .find(`« ${form} »`)
            .map(({ entry, text: found }) => [entry.id, found]),
        ).toEqual([[id, form]]);
      }
    }
  });

  it('says how to write no term that it does not have', () => {
    expect(Object.keys(ways).filter((id) => !Object.hasOwn(own, id))).toEqual([]);
  });
});

it('M25 finds no ordinary French word for a term of the trade', () => {
  const plain = 'La loi et ses résultats : on pilote, elle mène, un smart choix, je dis oui.';
  expect(glossaryIn('fr').find(plain)).toEqual([]);
});
