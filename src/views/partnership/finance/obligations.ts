import { isSettled, type Obligation } from '../../../domain/obligations/obligation.ts';
import { compareText } from '../../../domain/text/compare-text.ts';
import { formatDate } from '../../../format/date.ts';
import { triggersOf } from '../../../model/kpi-use.ts';
import type { Partnership } from '../../../model/playbook.ts';
import { factsOf } from '../../facts.ts';
import { clauseHeading } from '../../obligation/clause-heading.ts';
import { obligationView, type ObligationView } from '../../obligation/obligation-view.ts';
import { sentence, type Sentence } from '../../ui/sentence.ts';
import { statusView } from '../../ui/status-view.ts';
import { mutualDebtsView, type MutualDebtsView } from './mutual-debts.ts';
import type { ViewContext } from '../../view-context.ts';
import type { BlockSection, SectionHead } from '../section.ts';

export interface ObligationsSection extends SectionHead {
  readonly kind: 'obligations';
  readonly obligations: readonly ObligationView[];
  /** What parties owe each other, where they do; and what that means. */
  readonly mutual?: MutualDebtsView;
  readonly all: { readonly href: string; readonly label: string };
}

/**
 * What the figures of a partnership oblige to (M17): what awaits a decision first. Undefined where no
 * threshold triggers a clause.
 */
export function obligationsSection(
  context: ViewContext,
  partnership: Partnership,
): ObligationsSection | BlockSection | undefined {
  const say = context.words.obligation;
  const rules = new Set((partnership.kpis ?? []).filter((use) => triggersOf(use).length > 0).map(({ kpi }) => kpi))
    .size;
  const { obligations } = factsOf(context, partnership);
  if (rules === 0) return undefined;
  if (obligations.length === 0)
    return { kind: 'blocks', id: 'obligations', title: say.title, sentence: sentence(say.quiet(rules)), blocks: [] };
  const sorted = byUrgency(obligations);
  const mutual = mutualDebtsView(context, partnership);
  const tone = sorted.some(({ state }) => state === 'late')
    ? 'bad'
    : sorted.some(({ state }) => !isSettled(state))
      ? 'watch'
      : undefined;
  return {
    kind: 'obligations',
    id: 'obligations',
    title: say.title,
    ...(tone && { state: statusView(context, tone) }),
    sentence: obligationsSentence(context, obligations),
    obligations: sorted.map((each) => obligationView(context, partnership, each)),
    ...(mutual && { mutual }),
    all: { href: context.href({ kind: 'obligations' }), label: say.all },
  };
}

const order = ['late', 'due', 'would-fire', 'decided', 'cured'] as const;

/**
 * Late decisions, then awaited ones by deadline, then what would fire, then what is settled; the
 * latest first among equals.
 */
export function byUrgency<T extends Obligation>(obligations: readonly T[]): T[] {
  return obligations.toSorted(
    (a, b) => order.indexOf(a.state) - order.indexOf(b.state) || compareText(a.deadline ?? '~', b.deadline ?? '~'),
  );
}

/**
 * How many decisions are late and awaited and which comes next, what provisional figures would set off, what is
 * decided and what was cured.
 */
export function obligationsSentence(context: ViewContext, obligations: readonly Obligation[]): Sentence {
  const say = context.words.obligation;
  const count = (state: Obligation['state']) => obligations.filter((each) => each.state === state).length;
  const [late, due, would] = [count('late'), count('due'), count('would-fire')];
  const [decided, cured] = [count('decided'), count('cured')];
  const next = byUrgency(obligations).find(({ state, deadline }) => state === 'due' && deadline !== undefined);
  return sentence(
    late > 0 ? say.late(late) : '',
    due > 0 ? say.awaited(due) : '',
    next?.deadline ? say.next(clauseHeading(context, next), formatDate(next.deadline, context.locale)) : '',
    would > 0 ? say.would(would) : '',
    late + due + would > 0 ? (decided > 0 ? say.decided(decided) : '') : cured > 0 ? say.allSettled : say.allDecided,
    cured > 0 ? say.cured(cured) : '',
  );
}
