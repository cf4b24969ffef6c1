import { colonIn } from '../../format/colon.ts';
import { formatDate } from '../../format/date.ts';
import { formatNames } from '../../format/list.ts';
import { wordsFor, type Words } from '../../i18n/words.ts';
import type { IsoDate } from '../../model/iso-date.ts';
import type { BlockOfAgreement, RunView } from '../../views/agreement/agreement-text.ts';
import type { AgreementView, ArticleView } from '../../views/agreement/agreement-view.ts';
import type { TableView } from '../../views/ui/table.ts';
import {
  plain,
  type DocumentBlock,
  type DocumentRow,
  type DocumentRun,
  type TextDocument,
} from '../document/text-document.ts';

/** Where and when an agreement was assembled, for the foot of its pages. */
export interface AssemblySource {
  /** The address of its page. */
  readonly address: string;
  readonly day: IsoDate;
}

/**
 * An assembled agreement as a document: its cover with the parties and every blank, what is still missing, its table of
 * contents, its numbered articles each marked as binding or not where that is in question, and where it is signed. What
 * the house notes for itself (deviations, waivers) is left out: the file is made to be sent to the other party.
 * @param agreement in the language of its wording
 */
export function agreementDocument(agreement: AgreementView, source: AssemblySource): TextDocument {
  const { language } = agreement;
  const words = wordsFor(language);
  const say = words.agreement;
  const colon = colonIn(language);
  const parties = formatNames(agreement.parties, language);
  return {
    title: agreement.title,
    language,
    day: source.day,
    header: `${agreement.title} – ${parties}`,
    footer: say.assembledOn(formatDate(source.day, language), source.address),
    pageOf: [`${say.page} `, ` ${say.ofPages} `],
    numbering: agreement.numbering,
    blocks: [
      { kind: 'title', text: agreement.title },
      { kind: 'paragraph', style: 'lead', depth: 0, runs: [plain(agreement.preamble)] },
      ...coverBlocks(agreement, words),
      ...gapBlocks(agreement, words),
      { kind: 'paragraph', style: 'note', depth: 0, runs: [plain(say.model)] },
      { kind: 'contents', title: say.contents },
      { kind: 'page-break' },
      ...agreement.articles.flatMap(articleBlocks),
      { kind: 'heading', level: 1, anchor: 'signatures', runs: [plain(say.signatures)] },
      {
        kind: 'signatures',
        lines: agreement.parties.map(({ name, signatory }) => ({
          heading: say.signature(name),
          fields: [
            { label: `${say.signatory}${colon}`, value: signatory },
            { label: `${say.date}${colon}` },
            { label: `${say.sign}${colon}` },
          ],
        })),
      },
    ],
  };
}

function coverBlocks({ facts, cover }: AgreementView, { agreement: say }: Words): DocumentBlock[] {
  return [
    {
      kind: 'table',
      depth: 0,
      rows: facts.map(({ label, value }) => ({ head: false, cells: [[plain(label)], [plain(value)]] })),
    },
    ...(cover ? [{ kind: 'front-heading' as const, text: say.blanks }, coverTable(cover)] : []),
  ];
}

/** The blanks: name, value or that it is missing, article. The library’s own defaults are values like others here. */
function coverTable({ columns, rows }: TableView): DocumentBlock {
  const head: DocumentRow = { head: true, cells: columns.map(({ label }) => [plain(label)]) };
  const body = rows.map(({ cells }): DocumentRow => ({
    head: false,
    cells: cells.map(({ text, status }) => [status ? { kind: 'missing', text: status.word } : plain(text)]),
  }));
  return { kind: 'table', depth: 0, rows: [head, ...body] };
}

function gapBlocks({ gaps }: AgreementView, { agreement: say }: Words): DocumentBlock[] {
  if (gaps.length === 0) return [];
  return [
    { kind: 'front-heading', text: say.gaps },
    ...gaps.map((gap): DocumentBlock => ({ kind: 'bullet', depth: 1, runs: [plain(gap)] })),
  ];
}

function articleBlocks({ number, numbering, anchor, title, status, blocks }: ArticleView): DocumentBlock[] {
  return [
    {
      kind: 'heading',
      level: 1,
      number,
      ...(numbering && { numbering }),
      anchor,
      runs: [plain(title)],
      ...(status && { mark: status.word }),
    },
    ...blocks.map(documentBlock),
  ];
}

function documentBlock(block: BlockOfAgreement): DocumentBlock {
  switch (block.kind) {
    case 'heading':
      return { kind: 'heading', level: 2, runs: block.runs.map(documentRun) };
    case 'sub-clause':
      return { ...block, kind: 'numbered', runs: block.runs.map(documentRun) };
    case 'table': {
      const rows = block.rows.map(({ head, cells }) => ({ head, cells: cells.map((cell) => cell.map(documentRun)) }));
      return { kind: 'table', depth: block.depth, rows };
    }
    case 'paragraph':
    case 'bullet':
      return { kind: block.kind, depth: block.depth, runs: block.runs.map(documentRun) };
  }
}

/** A reference that nothing in the agreement answers is shown as missing: it must not read as settled. */
function documentRun(run: RunView): DocumentRun {
  if (run.kind === 'text' || run.kind === 'break') return run;
  const { text } = run;
  if (run.kind === 'blank') return run.missing ? { kind: 'missing', text } : { ...run, kind: 'text' };
  return run.anchor === undefined ? { kind: 'missing', text } : { ...run, anchor: run.anchor };
}
