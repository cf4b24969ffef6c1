import type { CoverageLine } from '../../domain/contract/clause-coverage.ts';
import { compareText } from '../../domain/text/compare-text.ts';
import { formatDate } from '../../format/date.ts';
import type { Partnership } from '../../model/playbook.ts';
import { clauseOrder, familyName } from '../clause/clause-family.ts';
import { clauseTitle } from '../clause/clause-title.ts';
import { factsOf } from '../facts.ts';
import type { StatusView } from '../ui/mark.ts';
import { openGaps } from './open-gaps.ts';
import { coverageAnchor, lineStatus } from '../partnership/contract/coverage.ts';
import { sectionAddress } from '../partnership/section-address.ts';
import { inLocale } from '../language/translated.ts';
import type { ViewContext } from '../view-context.ts';
import { reasonAnchor } from './coverage-reason.ts';

/**
 * A clause of a partnership in the matrix: its state in a word, a shape and a colour, and what tells it from its like.
 */
export interface MatrixCell {
  readonly status: StatusView;
  readonly detail?: string;
  /** To the reason of a gap, on the same page, or to the line of the contract page. */
  readonly href: string;
  /** Whether it is required, nothing binding covers it, and the relation is not over. */
  readonly isGap: boolean;
}

/** A row: a clause, and its cell in each partnership; undefined where nothing asks for it and nothing holds it. */
export interface MatrixRow {
  readonly title: string;
  readonly href?: string;
  readonly cells: readonly (MatrixCell | undefined)[];
}

export interface CoverageMatrix {
  readonly columns: readonly { readonly title: string; readonly href: string; readonly sub: string }[];
  readonly families: readonly { readonly name: string; readonly rows: readonly MatrixRow[] }[];
  /** Under each column, how many of its clauses are gaps. */
  readonly totals: readonly string[];
}

/** The clauses that any of these partnerships needs or holds, by family, against the partnerships (M13, M14). */
export function coverageMatrix(context: ViewContext, partnerships: readonly Partnership[]): CoverageMatrix {
  const covered = partnerships.map((partnership) => ({
    partnership,
    lines: new Map(factsOf(context, partnership).coverage.map((line) => [line.clause, line])),
    gaps: new Set(openGaps(context, partnership)),
  }));
  const clauses = [...new Set(covered.flatMap(({ lines }) => [...lines.keys()]))].map((id) => {
    const title = clauseTitle(context, id);
    const family = context.clauses.get(id)?.family ?? '';
    return { id, title, family: familyName(context, family), order: clauseOrder(context, family, title) };
  });
  const families = Map.groupBy(
    clauses.toSorted((a, b) => compareText(a.order, b.order)),
    ({ family }) => family,
  );
  return {
    columns: partnerships.map((partnership) => ({
      title: inLocale(partnership, context.locale).title,
      href: sectionAddress(context, partnership, 'coverage'),
      sub: context.typeName(partnership.type),
    })),
    families: [...families].map(([name, members]) => ({
      name,
      rows: members.map(({ id, title }) => ({
        title,
        ...(context.clauses.has(id) && { href: context.href({ kind: 'clause', id }) }),
        cells: covered.map(({ partnership, lines, gaps }) => {
          const line = lines.get(id);
          return cellOf(context, partnership, line, line !== undefined && gaps.has(line));
        }),
      })),
    })),
    totals: covered.map(({ gaps }) => String(gaps.size)),
  };
}

/**
 * A matrix in parts of so many columns at most, one under the other, since a sheet of paper does not scroll: rows that
 * say nothing of the partnerships of a part are left out of it. One part, the matrix itself, where it is narrow enough.
 */
export function foldMatrix(matrix: CoverageMatrix, most: number): readonly CoverageMatrix[] {
  const { columns, families, totals } = matrix;
  if (columns.length <= most) return [matrix];
  return Array.from({ length: Math.ceil(columns.length / most) }, (_, part) => {
    const kept = <Item>(items: readonly Item[]) => items.slice(part * most, (part + 1) * most);
    return {
      columns: kept(columns),
      families: families
        .map(({ name, rows }) => ({
          name,
          rows: rows.map((row) => ({ ...row, cells: kept(row.cells) })).filter(isTelling),
        }))
        .filter(({ rows }) => rows.length > 0),
      totals: kept(totals),
    };
  });
}

function isTelling({ cells }: MatrixRow): boolean {
  return cells.some((cell) => cell !== undefined);
}

/** How a line stands in the portfolio: what drifted from the library says so instead of being merely in force. */
export function matrixStatus(context: ViewContext, partnership: Partnership, line: CoverageLine): StatusView {
  const status = lineStatus(context, partnership, line);
  return line.drift !== undefined && line.state === 'in-force' && status.mark === 'ok'
    ? { word: context.words.coverage.matrix.older, mark: 'watch', tone: 'watch' }
    : status;
}

function cellOf(
  context: ViewContext,
  partnership: Partnership,
  line: CoverageLine | undefined,
  isGap: boolean,
): MatrixCell | undefined {
  if (line === undefined || (line.state === 'not-required' && line.pin === undefined)) return undefined;
  const detail = detailOf(context, line);
  return {
    status: matrixStatus(context, partnership, line),
    ...(detail !== '' && { detail }),
    href: isGap
      ? `#${reasonAnchor(partnership, line.clause)}`
      : `${context.href({ kind: 'partnership-contract', id: partnership.id })}#${coverageAnchor(line.clause)}`,
    isGap,
  };
}

function detailOf(context: ViewContext, { state, until, article, version, drift, contract }: CoverageLine): string {
  const words = context.words.coverage.matrix;
  const day = until && formatDate(until, context.locale, 'medium');
  if (state === 'waived' || state === 'expired') return day === undefined ? '' : words.on(day);
  if (state === 'missing' || state === 'not-required') return contract === undefined ? '' : words.planned;
  if (drift !== undefined && version !== undefined) return words.versions(version, drift);
  return article === undefined ? '' : words.article(article);
}
