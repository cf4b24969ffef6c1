import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, it } from 'vitest';
import { agreementDocument } from '../../exports/agreement/agreement-document.ts';
import { writeDocx } from '../../exports/docx/write-docx.ts';
import { loadPlaybook } from '../../loading/load-playbook.ts';
import type { Locale } from '../../model/locale.ts';
import { isAssembled } from '../../views/agreement/agreement-page.ts';
import { agreementView, type AgreementView } from '../../views/agreement/agreement-view.ts';
import { createViewContext } from '../../views/view-context.ts';
import { agreementLines } from '../agreement-lines.ts';
import { day } from '../builders.ts';
import { onLineSeven } from '../context.ts';
import { elementsIn, parseXml, wordsOf } from '../docx/xml.ts';
import { fixture } from '../fixture.ts';
import { fiveInstruments } from '../instruments.ts';
import { readWithOffice, type OfficeReading } from './convert.ts';

/** Every agreement of a playbook, by a name for it. */
async function agreementsOf(root: string, locale: Locale): Promise<(readonly [name: string, view: AgreementView])[]> {
  const { playbook } = loadPlaybook(root);
  const context = createViewContext(
    {
      playbook,
      sources: onLineSeven,
      diagnostics: [],
      fingerprints: new Map(),
      asOf: day('2026-11-23'),
      base: '/',
    },
    locale,
  );
  return playbook.partnerships.flatMap((partnership) =>
    (partnership.contracts ?? [])
      .filter(isAssembled)
      .map((contract) => [`${partnership.id}-${contract.id}`, agreementView(context, partnership, contract)] as const),
  );
}

const agreements = [
  ...(await fiveInstruments()).map(
    ([instrument, { context, partnership, contract }]) =>
      [`five-${instrument}`, agreementView(context, partnership, contract)] as const,
  ),
  ...(await agreementsOf(fileURLToPath(new URL('../../../content', import.meta.url)), 'fr')),
  ...(await agreementsOf(`${fixture('published-agreement')}/playbook`, 'en')),
];

let readings: ReadonlyMap<string, OfficeReading>;
beforeAll(() => {
  const documents = new Map<string, Uint8Array>();
  for (const [name, view] of agreements)
    documents.set(name, writeDocx(agreementDocument(view, { address: '/', day: day('2026-11-23') })));
  readings = readWithOffice(documents);
});

/** The heading after the last article, the same word in both languages. */
const signatures = 'Signatures';

describe.each(agreements)('M13 LibreOffice reads of %s', (name, view) => {
  const expected = agreementLines(view).flatMap(({ number, text }) => `${number} ${text}`.trim().split('\n'));

  it('the numbers and the words of its page, line by line', () => {
    // As plain text, LibreOffice writes signs of its own for the dash of a bullet.
    const lines = (readings.get(name)?.lines ?? []).map((line) => line.replace(/^[◦•▪] /, '– '));
    // The table of contents names the first article before the text does.
    const first = lines.indexOf(expected[0] ?? '', lines.indexOf(signatures));
    const last = lines.lastIndexOf(signatures);
    expect(lines.slice(first, last).filter((line) => line !== '')).toEqual(expected.filter((line) => line !== ''));
  });

  it('every article as a heading of the first level', () => {
    const headings = [...elementsIn(parseXml(readings.get(name)?.xml ?? ''), 'text:h')]
      .filter(({ attributes }) => attributes['text:outline-level'] === '1')
      .map(wordsOf);
    expect(headings).toEqual([...view.articles.map(({ title }) => title), signatures]);
  });

  it('a table of contents with every article, each a link', () => {
    const [contents] = elementsIn(parseXml(readings.get(name)?.xml ?? ''), 'text:table-of-content');
    const links = contents ? [...elementsIn(contents, 'text:a')].map(wordsOf) : [];
    expect(links.filter((link) => link !== '')).toHaveLength(view.articles.length + 1);
    for (const [index, { title }] of view.articles.entries()) expect(links[index]).toContain(title);
  });
});
