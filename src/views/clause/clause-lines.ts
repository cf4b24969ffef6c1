import { compareText } from '../../domain/text/compare-text.ts';
import type { Clause } from '../../model/playbook.ts';
import type { StatusView } from '../ui/mark.ts';
import { inLocale } from '../language/translated.ts';
import type { ViewContext } from '../view-context.ts';
import { clauseOrder } from './clause-family.ts';
import { usesOf, type ClauseUse } from './clause-usage.ts';

/** A clause of the library, and how many partnerships do what with it. */
export interface ClauseLine {
  readonly clause: Clause;
  readonly title: string;
  readonly uses: readonly ClauseUse[];
  /** Where it binds today. */
  readonly inForce: number;
  /** Where it is required and nothing binding holds it. */
  readonly uncovered: number;
  /** Waived, or held without being required. */
  readonly other: number;
  readonly state: StatusView;
}

/** The clauses of the library by family, then by title (M13, M14). */
export function clauseLines(context: ViewContext): readonly ClauseLine[] {
  return context.playbook.clauses
    .map((clause) => lineOf(context, clause))
    .toSorted((a, b) =>
      compareText(clauseOrder(context, a.clause.family, a.title), clauseOrder(context, b.clause.family, b.title)),
    );
}

function lineOf(context: ViewContext, clause: Clause): ClauseLine {
  const uses = usesOf(context, clause.id);
  const inForce = uses.filter((use) => use.line.state === 'in-force').length;
  const uncovered = uses.filter(({ isUncovered }) => isUncovered).length;
  return {
    clause,
    title: inLocale(clause, context.locale).title,
    uses,
    inForce,
    uncovered,
    other: uses.length - inForce - uncovered,
    state: stateOf(context, uses.length, uncovered),
  };
}

/** An edition knows neither where a clause is required nor every contract that holds it. */
function stateOf({ words, playbook }: ViewContext, used: number, uncovered: number): StatusView {
  const say = words.clause.catalogue;
  if (playbook.edition) return { word: '–', mark: 'none', tone: 'none' };
  if (used === 0) return { word: say.unused, mark: 'none', tone: 'none' };
  if (uncovered > 0) return { word: say.somewhereMissing, mark: 'bad', tone: 'bad' };
  return { word: say.allCovered, mark: 'ok', tone: 'ok' };
}
