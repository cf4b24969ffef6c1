import { colonIn } from '../../format/colon.ts';
import { formatDate } from '../../format/date.ts';
import { wordsFor } from '../../i18n/words.ts';
import type { IsoDate } from '../../model/iso-date.ts';
import type { LineView } from '../../views/checklist/checklist-lines.ts';
import type { ChecklistPageView } from '../../views/checklist/checklist-page.ts';
import {
  plain,
  type DocumentBlock,
  type DocumentRow,
  type DocumentRun,
  type TextDocument,
} from '../document/text-document.ts';

/**
 * A checklist as a document to send, to tick in Word or on paper, and to sign (M51): a table for each group of its
 * page, the boxes of what the record proves ticked, then a place for each party’s signature. Every page is numbered and
 * names the page it was written from.
 */
export function checklistDocument(
  view: ChecklistPageView,
  source: { readonly address: string; readonly day: IsoDate },
): TextDocument {
  const { locale } = view.frame;
  const { agreement: page, checklist, review } = wordsFor(locale);
  const [partnership = ''] = view.dateline;
  const name = `${view.title}, ${partnership}`;
  return {
    title: name,
    language: locale,
    day: source.day,
    header: name,
    footer: review.documentFooter(formatDate(source.day, locale), source.address),
    pageOf: [`${page.page} `, ` ${page.ofPages} `],
    numbering: 'decimal',
    blocks: [
      { kind: 'title', text: view.title },
      { kind: 'paragraph', style: 'note', depth: 0, runs: [plain(view.dateline.join(' – '))] },
      {
        kind: 'paragraph',
        style: 'lead',
        depth: 0,
        runs: view.sentence.map(({ text, strong }) => ({ kind: 'text', text, ...(strong && { strong }) })),
      },
      ...view.groups.flatMap(({ title, lines }): DocumentBlock[] => [
        { kind: 'heading', level: 1, runs: [plain(title)] },
        { kind: 'table', depth: 0, rows: [headRow(locale), ...lines.map((line) => rowOf(line, checklist.page.noDue))] },
      ]),
      ...(view.parties.length === 0
        ? []
        : ([
            { kind: 'heading', level: 1, runs: [plain(page.signatures)] },
            {
              kind: 'signatures',
              lines: view.parties.map((party) => ({
                heading: page.signature(party),
                fields: [page.signatory, page.date, page.sign].map((label) => ({
                  label: `${label}${colonIn(locale)}`,
                })),
              })),
            },
          ] as const)),
    ],
  };
}

function headRow(locale: ChecklistPageView['frame']['locale']): DocumentRow {
  const { page: say } = wordsFor(locale).checklist;
  return { head: true, cells: ['', say.what, say.who, say.due, say.evidence].map((text) => [plain(text)]) };
}

/** What is to do with its reasons under it, by whom and by when, and the evidence expected. */
function rowOf(line: LineView, noDue: string): DocumentRow {
  const reasons = [line.why, ...line.legal].filter((text) => text !== '');
  const what = [
    plain(line.text),
    ...reasons.flatMap((text): DocumentRun[] => [{ kind: 'break' }, { kind: 'text', text, emphasis: true }]),
  ];
  return {
    head: false,
    cells: [
      [{ kind: 'box', ticked: line.proved, text: line.text }],
      what,
      [plain(line.who)],
      [plain(line.due === '' ? noDue : line.due)],
      [plain(line.evidence)],
    ],
  };
}
