import { beforeAll, describe, expect, it } from 'vitest';
import { fiveInstruments, type AssembledCase } from '../../testing/instruments.ts';
import { agreementLines, type AgreementLine } from '../../testing/agreement-lines.ts';
import { readDocx, type DocxFile } from '../../testing/docx/read-docx.ts';
import { elementsIn, wordsOf } from '../../testing/docx/xml.ts';
import { agreementView, type AgreementView } from '../../views/agreement/agreement-view.ts';
import { agreementDocument } from './agreement-document.ts';
import { writeMarkdown } from '../document/write-markdown.ts';
import { bookmarkName } from '../docx/runs.ts';
import { writeDocx } from '../docx/write-docx.ts';

const address = 'https://playbook.invalid/partenariats/boucle-chaude/contrat/pacte/';
const five = await fiveInstruments();

function documentOf({ context, partnership, contract }: AssembledCase) {
  return agreementDocument(agreementView(context, partnership, contract), { address, day: context.asOf });
}

const viewOf = ({ context, partnership, contract }: AssembledCase) => agreementView(context, partnership, contract);

/** The articles of a DOCX, line by line as Word shows them. */
function articleLines({ paragraphs }: DocxFile): Omit<AgreementLine, 'anchor'>[] {
  const kinds: Readonly<Record<string, AgreementLine['kind']>> = {
    Heading1: 'article',
    Heading2: 'heading',
    Mark: 'mark',
  };
  const first = paragraphs.findIndex(({ style, number }) => style === 'Heading1' && number !== '');
  const last = paragraphs.findLastIndex(({ style, number }) => style === 'Heading1' && number === '');
  return paragraphs
    .slice(first, last)
    .filter(({ text, number, inTable, style }) => text !== '' || number !== '' || (inTable && style === 'TableText'))
    .map(({ style, number, text, inTable }) => {
      const kind = kinds[style] ?? (number === '–' ? 'bullet' : number === '' ? 'paragraph' : 'sub-clause');
      return { kind: inTable ? 'cell' : kind, number, text };
    });
}

/** The paragraphs that the articles of an agreement cite, in the order of their words. */
function citedAnchors({ articles }: AgreementView): string[] {
  return articles
    .flatMap(({ blocks }) => blocks)
    .flatMap((block) => (block.kind === 'table' ? block.rows.flatMap(({ cells }) => cells.flat()) : block.runs))
    .flatMap((run) => (run.kind === 'reference' && run.anchor !== undefined ? [run.anchor] : []));
}

const withoutAnchors = (lines: readonly AgreementLine[]) =>
  lines.map(({ kind, number, text }) => ({ kind, number, text }));

describe.each(five)('M13 the DOCX of the %s', (_instrument, agreement) => {
  let file: DocxFile;
  beforeAll(() => {
    file = readDocx(writeDocx(documentOf(agreement)));
  });

  it('has the headings, the numbers and the words of its page', () => {
    const expected = withoutAnchors(agreementLines(viewOf(agreement)));
    expect(expected.length).toBeGreaterThan(10);
    expect(articleLines(file)).toEqual(expected);
  });

  it('has a table of contents that is a field, already filled in with every article', () => {
    const { body, paragraphs } = file;
    const instructions = [...elementsIn(body, 'w:instrText')].map(wordsOf);
    expect(instructions).toContainEqual(expect.stringMatching(/^TOC .*\\o "1-2"/));
    const entries = paragraphs.filter(({ inContents, text }) => inContents && text !== '').map(({ text }) => text);
    const articles = viewOf(agreement).articles.map(({ number, title }) => `${number}.\t${title}`);
    expect(entries).toEqual(['Sommaire', ...articles, 'Signatures']);
  });

  it('cites by fields and links that aim at the very paragraph cited', () => {
    const { body, paragraphs } = file;
    const view = viewOf(agreement);
    const bookmarks = new Map(paragraphs.flatMap((each) => each.bookmarks.map((name) => [name, each.text] as const)));
    const textOf = new Map(agreementLines(view).map(({ anchor = '', text }) => [bookmarkName(anchor), text]));
    const fields = [...elementsIn(body, 'w:fldSimple')].map(({ attributes }) => attributes['w:instr']?.split(' ')[2]);
    expect(fields).toEqual(citedAnchors(view).map(bookmarkName));
    for (const name of fields) expect(bookmarks.get(name ?? '')).toBe(textOf.get(name ?? ''));
    const links = [...elementsIn(body, 'w:hyperlink')].flatMap(({ attributes }) => attributes['w:anchor'] ?? []);
    expect(links.length).toBeGreaterThanOrEqual(view.articles.length);
    for (const name of links) expect([...bookmarks.keys()]).toContain(name);
  });

  it('lists every blank on its cover, and highlights in brackets what is missing', () => {
    const { body, paragraphs } = file;
    const { cover, gaps } = viewOf(agreement);
    const cells = paragraphs.filter(({ inTable }) => inTable).map(({ text }) => text);
    for (const row of cover?.rows ?? [])
      expect(cells).toEqual(
        expect.arrayContaining(row.cells.map(({ text, status }) => (status ? `[${status.word}]` : text))),
      );
    for (const gap of gaps) expect(paragraphs.map(({ text }) => text)).toContain(gap);
    const highlighted = [...elementsIn(body, 'w:r')].filter((run) => [...elementsIn(run, 'w:highlight')].length > 0);
    expect(highlighted.length > 0).toBe(gaps.length > 0);
  });

  it('has a place for each party to sign, after the last article', () => {
    const { paragraphs } = file;
    const signatures = paragraphs
      .slice(paragraphs.findLastIndex(({ style }) => style === 'Heading1'))
      .map(({ text }) => text);
    for (const { name, signatory } of viewOf(agreement).parties)
      expect(signatures).toEqual(expect.arrayContaining([`Pour ${name}`, `Nom et qualité\u00a0: ${signatory}`]));
  });

  it('says the same words as the Markdown', () => {
    const markdown = writeMarkdown(documentOf(agreement))
      .replace(/\\(?=[\\`*_[\]<>|#~])/g, '')
      .replaceAll('*', '');
    for (const { kind, number, text } of agreementLines(viewOf(agreement))) {
      const words = text.replaceAll('*', '');
      if (kind === 'article') expect(markdown).toContain(`## ${number} ${words}`);
      else if (kind === 'sub-clause') expect(markdown).toContain(`\n${number} ${words}`);
      else if (kind === 'mark') expect(markdown).toContain(`(${words.toLowerCase()})`);
      else expect(markdown).toContain(words);
    }
  });
});

describe('M15 the DOCX of a protocol of agreement', () => {
  it('marks every clause as binding or indicative, none left unmarked', () => {
    const mou = five.find(([instrument]) => instrument === 'mou')?.[1];
    if (!mou) throw new Error('no protocol');
    const { paragraphs } = readDocx(writeDocx(documentOf(mou)));
    const marks = paragraphs.flatMap(({ style }, index) =>
      style === 'Heading1' && paragraphs[index + 1]?.style === 'Mark' ? [paragraphs[index + 1]?.text] : [],
    );
    expect(marks).toEqual([
      'Indicative',
      'Contraignante',
      'Contraignante',
      'Contraignante',
      'Contraignante',
      'Indicative',
    ]);
  });
});

it('M13 some of the five agreements cite their own articles, so that the fields above are tested', () => {
  expect(five.flatMap(([, agreement]) => citedAnchors(viewOf(agreement))).length).toBeGreaterThan(0);
});

describe('the DOCX of an agreement', () => {
  const framework = five.find(([instrument]) => instrument === 'framework')?.[1];
  if (!framework) throw new Error('no framework');

  it('holds none of the house’s own notes: neither deviations nor waivers', () => {
    const text = [...readDocx(writeDocx(documentOf(framework))).parts.values()].join('');
    expect(viewOf(framework).articles.some(({ deviation }) => deviation !== undefined)).toBe(true);
    expect(text).not.toMatch(/Transition ramenée|dérogation|Non-cannibalisation/);
  });

  it('says where and when it was assembled at the foot of each page, with the page and their number', () => {
    const { parts } = readDocx(writeDocx(documentOf(framework)));
    const footers = [...parts].filter(([name]) => /^word\/footer\d\.xml$/.test(name));
    expect(footers).toHaveLength(2);
    for (const [, footer] of footers) {
      expect(footer).toContain(`Assemblé le 23\u00a0novembre 2026 depuis ${address}`);
      expect(footer).toMatch(/PAGE.*NUMPAGES/);
    }
  });

  it('names its language and no author', () => {
    const { parts } = readDocx(writeDocx(documentOf(framework)));
    expect(parts.get('word/styles.xml')).toContain('<w:lang w:val="fr-FR"/>');
    const core = parts.get('docProps/core.xml') ?? '';
    expect(core).toContain('<dc:language>fr-FR</dc:language>');
    expect(core).toContain('2026-11-23T00:00:00Z');
    for (const part of parts.values())
      expect(part).not.toMatch(/<dc:creator|lastModifiedBy|Un-named|<Company|w:author/);
  });
});
