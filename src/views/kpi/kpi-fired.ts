import type { FiredTrigger } from '../../domain/kpi/kpi-breach.ts';
import type { Obligation } from '../../domain/obligations/obligation.ts';
import { committeeOf } from '../../domain/governance/committee-of.ts';
import { countAmong } from '../../format/count-among.ts';
import { countInWords } from '../../format/count.ts';
import { formatDate } from '../../format/date.ts';
import type { TriggerRule } from '../../model/kpi-use.ts';
import { clauseTitle } from '../clause/clause-title.ts';
import { factsOf } from '../facts.ts';
import { noticeView } from '../obligation/notice-view.ts';
import { obligationAnchor } from '../obligation/obligation-anchor.ts';
import { inLocale } from '../language/translated.ts';
import type { ViewContext } from '../view-context.ts';
import type { KpiStanding } from './kpi-standing.ts';
import { namedPeriods } from './named-periods.ts';

/** A clause set in motion by figures, as an alert says it (M17). */
export interface FiredView {
  readonly heading: string;
  readonly text: string;
  /** By when to decide, and who; or that it was answered. */
  readonly decide?: string;
  readonly clauseHref?: string;
  /** Where the obligation is read with its evidence. */
  readonly obligationHref?: string;
  readonly fired: boolean;
}

/** A trigger rule in words: `valeur sous le seuil contractuel, deux périodes de suite` or `…, trois mois sur six`. */
export function describeRule(context: ViewContext, rule: TriggerRule): string {
  const { locale, words } = context;
  const { fired } = words.kpi;
  const { periods, window, frequency } = rule;
  const among = window === undefined ? undefined : countAmong(periods, window, locale, frequency);
  if (rule.test === 'late') return [fired.late, among].filter(Boolean).join(', ');
  if (rule.test === 'cap') return fired.cap;
  if (rule.test === 'each') return fired.each;
  const inARow = () =>
    periods === 1 ? fired.atOnce : fired.inARow(countInWords(periods, locale, fired.periodForms, 'feminine'));
  return fired.rule(fired.sides[rule.test], fired.limits[rule.limit ?? 'target'], among ?? inARow());
}

/** What a fired trigger obliges to, for whom and until when. */
export function firedView(context: ViewContext, standing: KpiStanding, fired: FiredTrigger): FiredView {
  const { locale, words, clauses } = context;
  const { partnership } = standing;
  const clause = clauses.get(fired.trigger.clause);
  const obligation = factsOf(context, partnership).obligations.find(
    (each) => each.kpi.id === standing.kpi.id && each.clause === fired.trigger.clause,
  );
  const notice = obligation && noticeView(context, partnership, obligation);
  const title = clauseTitle(context, fired.trigger.clause);
  const body = committeeOf(partnership, fired.trigger.body)?.name ?? '';
  const periods = namedPeriods(context, fired.periods);
  return {
    heading: words.kpi.fired.heading(title, fired.trigger.article ?? ''),
    text: [
      words.kpi.fired.text(inLocale(partnership, locale).title, describeRule(context, fired.trigger.when), periods),
      ...(fired.state === 'would-fire' ? [words.kpi.fired.would] : []),
      ...(notice ? [`${notice.text}.`] : []),
    ].join(' '),
    ...decisionOn(context, fired, obligation, body),
    ...(clause && { clauseHref: context.href({ kind: 'clause', id: clause.id }) }),
    ...(obligation && {
      obligationHref: `${context.href({ kind: 'partnership-finance', id: partnership.id })}#${obligationAnchor(obligation)}`,
    }),
    fired: fired.state === 'fired',
  };
}

/**
 * What is still to be decided follows the journal, which the figures alone do not know: its answers, and a breach
 * that a notice saw cured.
 */
function decisionOn(
  { locale, words }: ViewContext,
  { state, deadline }: FiredTrigger,
  obligation: Obligation | undefined,
  body: string,
): Pick<FiredView, 'decide'> {
  if (state !== 'fired' || obligation?.state === 'cured') return {};
  const answer = obligation?.state === 'decided' ? obligation.answers.at(-1) : undefined;
  if (answer) return { decide: words.kpi.fired.answered(formatDate(answer.entry.date, locale)) };
  const by = obligation?.deadline ?? deadline;
  return by === undefined ? {} : { decide: words.kpi.fired.decide(body, formatDate(by, locale)) };
}
