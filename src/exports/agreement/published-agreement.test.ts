import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { inspectPlaybook } from '../../checks/inspect-playbook.ts';
import { agreementLines } from '../../testing/agreement-lines.ts';
import { day } from '../../testing/builders.ts';
import { readDocx } from '../../testing/docx/read-docx.ts';
import { fixture } from '../../testing/fixture.ts';
import type { Contract } from '../../model/contract.ts';
import type { RunView } from '../../views/agreement/agreement-text.ts';
import { agreementView } from '../../views/agreement/agreement-view.ts';
import { createViewContext } from '../../views/view-context.ts';
import { agreementDocument } from './agreement-document.ts';
import { writeDocx } from '../docx/write-docx.ts';

/**
 * A line of the published text: its number as published (`6.`, `6.2`, `(b)`), its words, and the variables among them.
 */
interface PublishedLine {
  readonly number: string;
  readonly text: string;
  readonly variables: readonly string[];
}

const folder = fixture('published-agreement');
const published = readPublished(readFileSync(join(folder, 'original.md'), 'utf8'));
const { playbook, sources, diagnostics } = inspectPlaybook(join(folder, 'playbook'), {
  today: day('2027-01-04'),
});
const context = createViewContext(
  { playbook, sources, diagnostics: [], fingerprints: new Map(), asOf: day('2027-01-04'), base: '/' },
  'en',
);
const [partnership] = playbook.partnerships;
const [contract] = partnership?.contracts ?? [];
if (!partnership || !contract) throw new Error('the fixture holds no contract');

const view = (of: Contract = contract) => agreementView(context, partnership, of);

/**
 * Reads the published Markdown with nothing of the playbook’s own: the depth of a line numbers it,
 * its spans are variables.
 */
function readPublished(markdown: string): PublishedLine[] {
  let section = '';
  return [...markdown.matchAll(/^( *)(\w+)\. (.*)$/gm)].map(([, indent = '', place = '', written = '']) => {
    if (indent === '') section = place;
    const number = ['.', `.${place}`][indent.length / 4];
    return {
      number: number === undefined ? `(${place})` : `${section}${number}`,
      text: written
        .replace(/<[^>]+>|\*\*/g, '')
        .replace(/\[([^\]]+)\]\([^)]+\)/g, '$1')
        .replace(/\s+/g, ' ')
        .trim(),
      variables: [...written.matchAll(/<span class="\w+terms_link">(.*?)<\/span>/g)].map(([, name = '']) => name),
    };
  });
}

const runsOf = (of = view()): readonly RunView[] =>
  of.articles.flatMap(({ blocks }) => blocks.flatMap((block) => (block.kind === 'table' ? [] : block.runs)));

describe('M13 a published standard agreement (Common Paper, CC BY 4.0) written as clause files', () => {
  it('is read without an error or a warning', () => {
    expect(diagnostics.filter(({ severity }) => severity !== 'info')).toEqual([]);
  });

  it('is assembled without the loss of a word or a number: 13 sections, three levels deep', () => {
    expect(published).toHaveLength(84);
    expect(agreementLines(view()).map(({ number, text }) => ({ number, text }))).toEqual(
      published.map(({ number, text }) => ({ number, text })),
    );
  });

  it('keeps every variable as the term that the cover page defines', () => {
    const terms = runsOf().flatMap((run) => (run.kind === 'blank' ? [run.text] : []));
    expect(terms).toEqual(published.flatMap(({ variables }) => variables));
    const defined = (view().cover?.rows ?? []).map(({ cells }) => cells[0]?.text);
    expect(defined.toSorted()).toEqual([...new Set(terms)].toSorted());
  });

  it('counts every number it cites, and leaves nothing to do before signing', () => {
    const cited = runsOf().flatMap((run) => (run.kind === 'reference' ? [run.text] : []));
    const written = published.flatMap(({ text }) => [...text.matchAll(/Section (\d+(?:\.\d+)?(?:\([a-z]\))?)/g)]);
    // Section 3.3(c) cites an item that 3.3 lists within a sentence: its letter is a word of the text.
    expect(cited).toEqual(written.map(([, number = '']) => (number === '3.3(c)' ? '3.3' : number)));
    expect(runsOf().filter((run) => run.kind === 'text' && /Section \d/.test(run.text))).toEqual([]);
    expect(view().gaps).toEqual([]);
  });

  it('cites the right sections when they change places', () => {
    const [first, ...rest] = contract.clauses ?? [];
    const moved = view({ ...contract, id: 'moved', clauses: [...rest, ...(first ? [first] : [])] });
    const procedure = moved.articles.find(({ title }) => title === 'General Terms');
    const words = procedure?.blocks.flatMap((block) => (block.kind === 'table' ? [] : block.runs));
    const cited = (words ?? []).flatMap((run) => (run.kind === 'reference' ? [run.text] : []));
    expect(cited).toEqual(['4', '11.3', '10', '10']);
  });

  it('is the same in its DOCX, in English, number for number and word for word', () => {
    const document = agreementDocument(view(), { address: '/en/', day: day('2027-01-04') });
    const { paragraphs, parts } = readDocx(writeDocx(document));
    const body = paragraphs.filter(({ number, inContents }) => number !== '' && !inContents);
    expect(body.map(({ number, text }) => ({ number, text }))).toEqual(
      published.map(({ number, text }) => ({ number, text })),
    );
    expect(parts.get('docProps/core.xml')).toContain('<dc:language>en-GB</dc:language>');
  });
});
