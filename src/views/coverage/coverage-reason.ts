import type { CoverageLine } from '../../domain/contract/clause-coverage.ts';
import { ownParty } from '../../domain/people/own-party.ts';
import { formatDate } from '../../format/date.ts';
import type { Partnership } from '../../model/playbook.ts';
import { describeCondition } from '../clause/clause-conditions.ts';
import { clauseTitle } from '../clause/clause-title.ts';
import { factsOf } from '../facts.ts';
import type { StatusView } from '../ui/mark.ts';
import { openGaps } from './open-gaps.ts';
import { contractTitle } from '../partnership/contract/contract-title.ts';
import { coverageAnchor, lineStatus } from '../partnership/contract/coverage.ts';
import { inLocale } from '../language/translated.ts';
import type { ViewContext } from '../view-context.ts';

/** Why a cell of the coverage is a gap: what asks for the clause, what was searched, and the ways out. */
export interface CoverageReasonView {
  readonly id: string;
  readonly title: string;
  readonly status: StatusView;
  readonly why: readonly string[];
  readonly searched: readonly string[];
  /** What can be done, who sees to it, and where to read more. */
  readonly ways: readonly {
    readonly title: string;
    readonly text: string;
    readonly link?: { readonly href: string; readonly text: string };
  }[];
  /** The line that says the same among the contracts of the partnership. */
  readonly lineHref: string;
}

/** The anchor of the reason of a gap. */
export function reasonAnchor(partnership: Partnership, clause: string): string {
  return `reason-${partnership.id}-${clause}`;
}

/** The reason of each gap that a partnership has to cover, in the order of its coverage (M13, M14). */
export function coverageReasons(context: ViewContext, partnership: Partnership): CoverageReasonView[] {
  return openGaps(context, partnership).map((line) => reasonOf(context, partnership, line));
}

function reasonOf(context: ViewContext, partnership: Partnership, line: CoverageLine): CoverageReasonView {
  const { words } = context;
  const say = words.coverage.matrix.reason;
  const clause = context.clauses.get(line.clause);
  const manager = ownParty(partnership, context.playbook.settings)?.manager;
  const who = manager === undefined ? words.attention.noOwner : context.person(manager).name;
  const stage = partnership.stage === undefined ? words.vocabulary.noStage : words.vocabulary.stage[partnership.stage];
  return {
    id: reasonAnchor(partnership, line.clause),
    title: say.heading(inLocale(partnership, context.locale).title, clauseTitle(context, line.clause)),
    status: lineStatus(context, partnership, line),
    why: [askedBy(context, line), say.facts(context.typeName(partnership.type), stage)],
    searched: [
      foundIn(context, partnership, line),
      say.read(factsOf(context, partnership).contracts.map((standing) => contractTitle(context, standing))),
      ...(clause === undefined ? [] : [say.library(clause.version)]),
    ],
    ways: [
      {
        title: say.add,
        text: say.addText(who),
        ...(clause && { link: { href: context.href({ kind: 'clause', id: clause.id }), text: say.readClause } }),
      },
      { title: say.waive, text: say.waiveText },
    ],
    lineHref: `${context.href({ kind: 'partnership-contract', id: partnership.id })}#${coverageAnchor(line.clause)}`,
  };
}

function askedBy(context: ViewContext, { because }: CoverageLine): string {
  const say = context.words.coverage.matrix.reason;
  if (because.kind === 'type') return say.type(context.typeName(because.type));
  return because.kind === 'condition'
    ? say.condition(describeCondition(context, because.condition))
    : context.words.coverage.required.pinned;
}

function foundIn(context: ViewContext, partnership: Partnership, { state, contract, until }: CoverageLine): string {
  const say = context.words.coverage.matrix.reason;
  const standing = factsOf(context, partnership).contracts.find((each) => each.contract.id === contract);
  if (standing === undefined) return say.nowhere;
  const title = contractTitle(context, standing);
  if (state === 'indicative') return say.indicative(title);
  return state === 'expired' && until !== undefined
    ? say.expired(title, formatDate(until, context.locale))
    : say.planned(title);
}
