import { compareText } from '../../domain/text/compare-text.ts';
import type { Words } from '../../i18n/words.ts';
import { once } from '../facts.ts';
import { portfolioAhead, type PortfolioAhead } from './portfolio-ahead.ts';
import { fold } from '../../search/fold.ts';
import { pageFrame, type PageFrame } from '../page/page-frame.ts';
import type { BlockSection } from '../partnership/section.ts';
import { portfolioColumns, type PortfolioColumn } from './columns.ts';
import { portfolioRow, portfolioStates, type PortfolioRow, type PortfolioState } from './row.ts';
import { portfolioSections } from './sections.ts';
import { stageBoard, type StageBoardView } from './stage-board.ts';
import { valueMap, type ValueMapView } from './value-map.ts';
import { plainSentence, sentence, type Sentence } from '../ui/sentence.ts';
import { tableLinks, type TableLink } from '../ui/table-links.ts';
import type { ViewContext } from '../view-context.ts';

export interface PortfolioTableView {
  readonly columns: readonly PortfolioColumn[];
  readonly rows: readonly PortfolioRow[];
  readonly states: readonly { readonly value: string; readonly label: string; readonly count: number }[];
  readonly types: readonly { readonly value: string; readonly label: string; readonly count: number }[];
  /** Of the values in the table. */
  readonly currency: string;
  /** How many rows are shown before any filter: all of them. */
  readonly shown: string;
}

export interface PortfolioPageView {
  readonly frame: PageFrame;
  readonly title: string;
  readonly sentence: Sentence;
  readonly next?: string;
  readonly table: PortfolioTableView;
  readonly board?: StageBoardView;
  readonly map?: ValueMapView;
  readonly sections: readonly BlockSection[];
  /** The pages that read the portfolio by kind of entry. */
  readonly related: readonly { readonly label: string; readonly href: string }[];
  /** The tables for a spreadsheet. */
  readonly files: readonly TableLink[];
  /** What may come next; absent in a partner edition. */
  readonly ahead?: PortfolioAhead;
}

/** The names of the tables beside the portfolio, in its folder, without their ending. */
const portfolioTables = {
  fr: { portfolio: 'portefeuille', commitments: 'engagements', indices: 'indices' },
  en: { portfolio: 'portfolio', commitments: 'commitments', indices: 'indices' },
} as const;

/** Every partnership, the most pressing deadline first, then by title. */
export function portfolioRows(context: ViewContext): readonly PortfolioRow[] {
  return once(context.playbook, `portfolio ${context.locale} ${context.asOf} ${context.base}`, () =>
    context.playbook.partnerships
      .map((partnership) => portfolioRow(context, partnership))
      .toSorted((a, b) => compareText(a.keys.deadline, b.keys.deadline) || compareText(a.keys.title, b.keys.title)),
  );
}

/** The table with its filters; `limit` keeps the first rows only. */
export function portfolioTable(context: ViewContext, limit?: number): PortfolioTableView {
  const all = portfolioRows(context);
  const rows = limit === undefined ? all : all.slice(0, limit);
  return portfolioTableOf(context.words, rows, context.playbook.settings.currency ?? 'EUR');
}

/** The table of these rows, with the filters that would leave some of them. */
export function portfolioTableOf(
  { portfolio: words }: Pick<Words, 'portfolio'>,
  rows: readonly PortfolioRow[],
  currency: string,
): PortfolioTableView {
  const types = [...Map.groupBy(rows, (row) => row.type)].map(([type, found]) => ({
    value: fold(type),
    label: type,
    count: found.length,
  }));
  return {
    columns: portfolioColumns(words),
    rows,
    states: portfolioStates
      .map((state) => ({
        value: state,
        label: words.filters[state],
        count: rows.filter((row) => row.states.includes(state)).length,
      }))
      .filter(({ count }) => count > 0),
    types: types.toSorted((a, b) => compareText(a.value, b.value)),
    currency,
    shown: (rows.length === 1 ? words.shownOne : words.shownMany).replaceAll(/\{n\}|\{total\}/g, String(rows.length)),
  };
}

/** The portfolio page. */
export function portfolioPage(context: ViewContext): PortfolioPageView {
  const words = context.words.portfolio;
  const rows = portfolioRows(context);
  const opening = portfolioSentence(context, rows);
  const board = stageBoard(context, rows);
  const map = valueMap(context);
  return {
    frame: pageFrame(context, {
      kind: 'index',
      target: { kind: 'partnerships' },
      title: words.title,
      description: plainSentence(opening),
      current: 'partnerships',
      crumbs: [{ label: context.words.frame.home, href: context.href({ kind: 'home' }) }, { label: words.title }],
    }),
    title: words.heading,
    sentence: opening,
    ...(rows.length === 0 && { next: words.noneNext }),
    table: portfolioTable(context),
    ...(board && { board }),
    ...(map && { map }),
    sections: portfolioSections(context),
    related: [
      { label: words.calendar, href: context.href({ kind: 'calendar' }) },
      { label: context.words.obligation.all, href: context.href({ kind: 'obligations' }) },
      { label: context.words.winWall.all, href: context.href({ kind: 'wins' }) },
      { label: context.words.lessonBook.all, href: context.href({ kind: 'lessons' }) },
    ],
    files: (['portfolio', 'commitments', 'indices'] as const).flatMap((table) =>
      tableLinks(
        context,
        `${context.href({ kind: 'partnerships' })}${portfolioTables[context.locale][table]}`,
        context.words.csv.sheets[table],
      ),
    ),
    ...(context.playbook.edition === undefined && { ahead: portfolioAhead(context) }),
  };
}

/** How many stand well on both healths, how many relations are fragile, how many are late. */
export function portfolioSentence(context: ViewContext, rows: readonly PortfolioRow[]): Sentence {
  const words = context.words.portfolio;
  if (rows.length === 0) return sentence(words.none);
  const count = (state: PortfolioState) => rows.filter((row) => row.states.includes(state)).length;
  const ok = rows.filter((row) => row.business.status.tone === 'ok' && row.relationship.status.tone === 'ok').length;
  return sentence(words.sentence(rows.length, ok, count('fragile'), count('late')));
}
