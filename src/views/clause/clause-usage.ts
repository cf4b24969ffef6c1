import type { CoverageLine, CoverageState } from '../../domain/contract/clause-coverage.ts';
import { compareText } from '../../domain/text/compare-text.ts';
import type { Partnership } from '../../model/playbook.ts';
import { factsOf, once } from '../facts.ts';
import type { MarkName, StatusView, Tone } from '../ui/mark.ts';
import { openGaps } from '../coverage/open-gaps.ts';
import type { ViewContext } from '../view-context.ts';

/**
 * What one partnership does with a clause: a contract holds it, a waiver sets it aside, or it is required and absent.
 */
export interface ClauseUse {
  readonly partnership: Partnership;
  readonly line: CoverageLine;
  readonly triggered: boolean;
  /** Whether it is required there, nothing binding covers it, and the relation is not over. */
  readonly isUncovered: boolean;
}

const marks: Readonly<Record<CoverageState, readonly [MarkName, Tone]>> = {
  'in-force': ['ok', 'ok'],
  indicative: ['half', 'accent'],
  waived: ['waived', 'watch'],
  expired: ['expired', 'bad'],
  missing: ['bad', 'bad'],
  'not-required': ['none', 'none'],
};

/** A coverage state by its word, shape and colour. */
export function coverageStatus(context: ViewContext, state: CoverageState): StatusView {
  const [mark, tone] = marks[state];
  return { word: context.words.vocabulary.coverage[state], mark, tone };
}

const order: readonly CoverageState[] = ['missing', 'expired', 'indicative', 'waived', 'in-force', 'not-required'];

/**
 * Who uses or misses each clause, what needs attention first. Lines that are neither required nor pinned are left out.
 */
function usesByClause(context: ViewContext): ReadonlyMap<string, readonly ClauseUse[]> {
  return once(context.playbook, `clause uses ${context.asOf}`, () => {
    const uses = context.playbook.partnerships.flatMap((partnership) => {
      const { coverage, triggers } = factsOf(context, partnership);
      const gaps = new Set(openGaps(context, partnership));
      const fired = new Set(
        triggers.filter(({ fired: each }) => each.state === 'fired').map(({ fired: each }) => each.trigger.clause),
      );
      return coverage
        .filter((line) => line.state !== 'not-required' || line.pin !== undefined)
        .map((line): ClauseUse => ({
          partnership,
          line,
          triggered: fired.has(line.clause),
          isUncovered: gaps.has(line),
        }));
    });
    const rank = (use: ClauseUse) => (use.triggered ? -1 : order.indexOf(use.line.state));
    uses.sort((a, b) => rank(a) - rank(b) || compareText(a.partnership.title, b.partnership.title));
    return Map.groupBy(uses, (use) => use.line.clause);
  });
}

/** The uses of one clause. */
export function usesOf(context: ViewContext, clause: string): readonly ClauseUse[] {
  return usesByClause(context).get(clause) ?? [];
}
