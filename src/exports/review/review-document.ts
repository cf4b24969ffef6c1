import { formatDate } from '../../format/date.ts';
import { wordsFor } from '../../i18n/words.ts';
import type { IsoDate } from '../../model/iso-date.ts';
import type { ReviewBlock } from '../../views/review/review-block.ts';
import type { ReviewPageView } from '../../views/review/review-page.ts';
import type { Sentence } from '../../views/ui/sentence.ts';
import type { CellView, TableView } from '../../views/ui/table.ts';
import { plain, type DocumentBlock, type DocumentRun, type TextDocument } from '../document/text-document.ts';

/**
 * The pack of a quarterly review as a document to send before the meeting and to take minutes in: the same words as its
 * page, its points in the same order, and empty rows for the actions to be agreed. Links are left out: whoever reads
 * the file may not open the site.
 */
export function reviewDocument(
  view: ReviewPageView,
  source: { readonly address: string; readonly day: IsoDate },
): TextDocument {
  const { locale } = view.frame;
  const { agreement: page, review: say } = wordsFor(locale);
  const [partnership = ''] = view.dateline;
  return {
    title: `${view.title}, ${partnership}`,
    language: locale,
    day: source.day,
    header: `${view.title} – ${partnership}`,
    footer: say.documentFooter(formatDate(source.day, locale), source.address),
    pageOf: [`${page.page} `, ` ${page.ofPages} `],
    numbering: 'decimal',
    blocks: [
      { kind: 'title', text: view.title },
      { kind: 'paragraph', style: 'note', depth: 0, runs: [plain(view.dateline.join(' – '))] },
      { kind: 'paragraph', style: 'lead', depth: 0, runs: runsOf(view.sentence) },
      ...view.indices.map(({ name, score, status, change }): DocumentBlock => ({
        kind: 'bullet',
        depth: 1,
        runs: [plain(`${[`${name} ${score}`, status.word, change].filter(Boolean).join(', ')}.`)],
      })),
      ...view.blocks.flatMap(blockOf),
    ],
  };
}

function runsOf(sentence: Sentence): DocumentRun[] {
  return sentence.map(({ text, strong }) => ({ kind: 'text', text, ...(strong && { strong }) }));
}

function blockOf(block: ReviewBlock): DocumentBlock[] {
  const { title, note, sentence, tables, charts, lines, alerts, matters, decisions, blanks } = block;
  return [
    { kind: 'heading', level: 1, runs: [plain(title)] },
    ...(note === '' ? [] : [paragraph([plain(note)], 'note')]),
    paragraph(runsOf(sentence)),
    ...tables.flatMap(({ heading, table }) => [
      ...(heading === undefined ? [] : [subheading(heading)]),
      tableBlock(table, blanks),
    ]),
    ...charts.map((chart): DocumentBlock => ({ kind: 'chart', chart })),
    ...lines.map(({ day, text }) => bullet(day === undefined ? text : `${day} – ${text}`)),
    ...alerts.flatMap(({ heading, text }) => [subheading(heading), paragraph([plain(text)])]),
    ...matters.flatMap(({ title: matter, about, text }) => [
      subheading(matter),
      paragraph([plain(about)], 'note'),
      ...(text === '' ? [] : [paragraph([plain(text)])]),
    ]),
    ...decisions.flatMap(({ title: matter, about, options }) => [
      subheading(matter),
      paragraph([plain(about)]),
      ...options.map((option) => paragraph([{ kind: 'box', ticked: false, text: option }, plain(`\u00a0${option}`)])),
    ]),
  ];
}

function paragraph(runs: readonly DocumentRun[], style?: 'note'): DocumentBlock {
  return { kind: 'paragraph', depth: 0, runs, ...(style && { style }) };
}

function subheading(text: string): DocumentBlock {
  return { kind: 'heading', level: 2, runs: [plain(text)] };
}

function bullet(text: string): DocumentBlock {
  return { kind: 'bullet', depth: 1, runs: [plain(text)] };
}

function tableBlock({ columns, rows }: TableView, blanks: number): DocumentBlock {
  const empty = columns.map(() => [plain(' ')]);
  return {
    kind: 'table',
    depth: 0,
    rows: [
      { head: true, cells: columns.map(({ label }) => [plain(label)]) },
      ...rows.map(({ cells }) => ({ head: false, cells: cells.map(cellRuns) })),
      ...Array.from({ length: blanks }, () => ({ head: false, cells: empty })),
    ],
  };
}

/** A state by its word, then the cell’s own words, and what stands smaller under them in brackets. */
function cellRuns({ text, status, sub }: CellView): DocumentRun[] {
  const words = [status?.word, text].filter((part) => part !== undefined && part !== '').join(' ');
  return [plain(sub === undefined ? words : `${words} (${sub})`)];
}
