import type { Answer } from '../../domain/obligations/answers.ts';
import {
  runningCure,
  isPending,
  isSettled,
  type Obligation,
  type ObligationState,
} from '../../domain/obligations/obligation.ts';
import { committeeOf } from '../../domain/governance/committee-of.ts';
import { formatDate } from '../../format/date.ts';
import { formatList } from '../../format/list.ts';
import { periodEnds } from '../../format/period-in-sentence.ts';
import { formatPeriod } from '../../format/period.ts';
import { placeOfTrigger } from '../../model/kpi-use.ts';
import type { Partnership } from '../../model/playbook.ts';
import { sourceText } from '../ui/block.ts';
import { clauseTitle } from '../clause/clause-title.ts';
import { localVariables } from '../clause/local-variables.ts';
import { clauseHeading } from './clause-heading.ts';
import { obligationAnchor } from './obligation-anchor.ts';
import { proofOf } from './obligation-proof.ts';
import { writtenFormula } from './written-formula.ts';
import { earnBackText } from './earn-back-text.ts';
import { cureText, noticeFact } from './notice-view.ts';
import { describeRule } from '../kpi/kpi-fired.ts';
import { statusMark, type StatusView } from '../ui/mark.ts';
import { commitmentStatus } from '../partnership/journal/commitments.ts';
import { entryAnchor } from '../partnership/journal/ledger.ts';
import { moneyIn, type MoneyWords } from '../partnership/finance/money-in.ts';
import type { TableView } from '../ui/table.ts';
import { inLocale } from '../language/translated.ts';
import type { ViewContext } from '../view-context.ts';

/** A fact of an obligation; `code` is a place in a file, kept as it is written. */
export interface ObligationFact {
  readonly term: string;
  readonly text: string;
  readonly href?: string;
  readonly code?: boolean;
}

/** An entry of the journal that answers an obligation. */
export interface AnswerView {
  readonly text: string;
  readonly title: string;
  readonly href: string;
  readonly status?: StatusView;
}

/** An obligation as a page shows it: what it is at a glance, then the whole chain from the rows to the commitment. */
export interface ObligationView {
  readonly anchor: string;
  readonly clause: string;
  readonly clauseHref?: string;
  readonly about: string;
  readonly kpiHref: string;
  readonly status: StatusView;
  /** What is due, where it is an amount. */
  readonly amount?: string;
  readonly isOpen: boolean;
  readonly facts: readonly ObligationFact[];
  /** Why there is no amount, where the clause should give one. */
  readonly gap?: string;
  readonly formula?: string;
  readonly proof: TableView;
  readonly answers: readonly AnswerView[];
}

/** The state of an obligation by its word, shape and colour. */
export function obligationStatus(context: ViewContext, state: ObligationState): StatusView {
  const word = context.words.obligation.states[state];
  switch (state) {
    case 'would-fire':
      return { word, ...statusMark('watch') };
    case 'due':
      return { word, mark: 'clause', tone: 'clause' };
    case 'late':
      return { word, ...statusMark('bad') };
    case 'decided':
    case 'cured':
      return { word, ...statusMark('ok') };
  }
}

/**
 * An obligation of a partnership in words; it has no amount where none can be reckoned, and no
 * formula without a charge.
 */
export function obligationView(context: ViewContext, partnership: Partnership, obligation: Obligation): ObligationView {
  const { locale, words } = context;
  const { kpi, run, charges, total, binding, state, answers } = obligation;
  const say = words.obligation;
  const money = moneyIn(context, partnership);
  const [first, last] = [run[0]?.period, run.at(-1)?.period];
  const formula = binding.terms?.formula?.parsed;
  return {
    anchor: obligationAnchor(obligation),
    clause: clauseHeading(context, obligation),
    ...(context.clauses.has(obligation.clause) && {
      clauseHref: context.href({ kind: 'clause', id: obligation.clause }),
    }),
    about:
      first && last
        ? say.summary(inLocale(kpi, locale).title, ...periodEnds(first, last, locale))
        : inLocale(kpi, locale).title,
    kpiHref: `${context.href({ kind: 'partnership-kpis', id: partnership.id })}#${kpi.id}`,
    status: obligationStatus(context, state),
    ...(total !== null && { amount: money.short(total) }),
    isOpen: !isSettled(state),
    facts: factsOfObligation(context, partnership, obligation, money),
    ...(binding.gap && { gap: say.gap[binding.gap] }),
    ...(formula !== undefined &&
      charges.length > 0 && {
        formula: writtenFormula(context, formula, localVariables(context, obligation.clause)),
      }),
    proof: proofOf(context, obligation, money),
    answers: answers.map((answer) => answerView(context, partnership, answer)),
  };
}

function factsOfObligation(
  context: ViewContext,
  partnership: Partnership,
  obligation: Obligation,
  money: MoneyWords,
): ObligationFact[] {
  const { locale, words } = context;
  const { trigger, binding, effect, total, possible, skipped, use, state, charges } = obligation;
  const say = words.obligation;
  const { contract, pin } = binding;
  const notice = noticeFact(context, partnership, obligation);
  const body = committeeOf(partnership, trigger.body);
  const place = sourceText(context, partnership.file, [
    'kpis',
    partnership.kpis?.indexOf(use) ?? 0,
    ...placeOfTrigger(use, trigger),
  ]);
  const isOver = isSettled(state);
  const lines: readonly (readonly [string, string | undefined, Partial<ObligationFact>?])[] = [
    [say.facts.rule, describeRule(context, trigger.when)],
    [say.facts.reached, reachedText(context, obligation, money)],
    [say.facts.effect, say.effect[effect]],
    [
      say.facts.contract,
      contract && pin && say.contract(contract.title ?? contract.id, pin.article ?? '', pin.clause.version),
    ],
    [say.facts.amount, total === null ? undefined : [money.short(total), ...unknownIn(context, obligation)].join(', ')],
    charges.some(isPending)
      ? [say.facts.pending, possible > 0 ? say.notDueYet(money.short(possible)) : undefined]
      : [say.facts.possible, possible > 0 ? money.short(possible) : undefined],
    [say.facts.owing, owingText(context, partnership, obligation)],
    [say.facts.notice, notice?.text, notice?.href === undefined ? {} : { href: notice.href }],
    [say.facts.cure, cureText(context, obligation)],
    [say.facts.earnBack, earnBackText(context, obligation)],
    [
      say.facts.body,
      body?.name ?? trigger.body ?? say.parties,
      body ? { href: `${context.href({ kind: 'partnership-governance', id: partnership.id })}#committees` } : {},
    ],
    [say.facts.deadline, isOver ? undefined : deadlineText(context, obligation)],
    [say.facts.meeting, isOver ? undefined : meetingText(context, obligation)],
    [
      say.facts.skipped,
      skipped.length > 0
        ? formatList(
            skipped.map((period) => formatPeriod(period, locale)),
            locale,
          )
        : undefined,
    ],
    [say.facts.threshold, place, { code: true }],
  ];
  return lines.flatMap(([term, text, more]) => (text === undefined ? [] : [{ term, text, ...more }]));
}

/** The periods that a total leaves out, since what they cost or earn is not known; nothing where there are none. */
function unknownIn({ locale, words }: ViewContext, { charges }: Obligation): [string] | [] {
  const unknown = charges.filter(({ amount, isFinal }) => amount === null && isFinal);
  if (unknown.length === 0) return [];
  const periods = unknown.map(({ entry }) => formatPeriod(entry.period, locale));
  return [words.obligation.without(formatList(periods, locale))];
}

/** The cap that set the clause off, its amount and the clause that reached it. */
function reachedText(context: ViewContext, { reached }: Obligation, money: MoneyWords): string | undefined {
  const say = context.words.obligation;
  return (
    reached &&
    say.reached(say.capped[reached.cap.by], money.short(reached.cap.cap), clauseTitle(context, reached.clause))
  );
}

/** By when to decide, and what the decision waits for while the other party may still cure. */
function deadlineText({ asOf, locale, words }: ViewContext, obligation: Obligation): string {
  const { deadline } = obligation;
  const say = words.obligation;
  const until = runningCure(obligation, asOf)?.until;
  const day = deadline ? formatDate(deadline, locale) : say.noDeadline;
  return until === undefined ? day : say.afterwards(day, formatDate(until, locale));
}

/** The next meeting of the body that decides, and whether it can decide then. */
function meetingText({ asOf, locale, words }: ViewContext, obligation: Obligation): string | undefined {
  const { meeting, deadline } = obligation;
  const say = words.obligation;
  if (meeting === undefined) return undefined;
  const day = formatDate(meeting, locale);
  if (meeting <= (runningCure(obligation, asOf)?.until ?? '')) return `${day}, ${say.beforeCure}`;
  return deadline ? `${day}, ${meeting > deadline ? say.afterDeadline : say.inTime}` : day;
}

/** Who pays whom, by their names; nothing where the record does not say. */
export function owingText(context: ViewContext, partnership: Partnership, { owing }: Obligation): string | undefined {
  const name = (id: string) => context.nameIn(partnership, id);
  return owing && context.words.obligation.owing(name(owing.by), owing.to.map(name));
}

function answerView(context: ViewContext, partnership: Partnership, answer: Answer): AnswerView {
  const { locale, words } = context;
  const say = words.obligation;
  const { entry } = answer;
  const href = `${context.href({ kind: 'partnership-journal', id: partnership.id })}#${entryAnchor(entry.id)}`;
  if (answer.kind === 'decision')
    return { text: say.decision(formatDate(entry.date, locale)), title: entry.title, href };
  return {
    text: say.commitment(
      entry.owner ? context.nameIn(partnership, entry.owner) : '',
      entry.due ? formatDate(entry.due, locale) : '',
    ),
    title: entry.title,
    href,
    status: commitmentStatus(context, answer.state),
  };
}
