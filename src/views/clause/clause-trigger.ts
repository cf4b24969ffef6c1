import { parseCap } from '../../domain/obligations/cap.ts';
import { parseFormula } from '../../domain/obligations/formula.ts';
import { formatDuration } from '../../format/duration.ts';
import { formatItems } from '../../format/list.ts';
import { agreedDecimals, formatAgreedPercent, formatNumber } from '../../format/number.ts';
import { formatPeriod } from '../../format/period.ts';
import type { Duration } from '../../model/duration.ts';
import { exclusionCauses } from '../../model/kpi-use.ts';
import { parseFrontMatterNumber } from '../../model/number.ts';
import { frequencyOf, isPeriod, monthsIn } from '../../model/period.ts';
import type { Clause } from '../../model/playbook.ts';
import { writtenFormula } from '../obligation/written-formula.ts';
import { definitions, type Definition } from '../ui/definition.ts';
import { columnsOf, type TableView } from '../ui/table.ts';
import type { ViewContext } from '../view-context.ts';
import { clauseTitle } from './clause-title.ts';
import { writeAmount, writeVariable } from './clause-variables.ts';
import { localVariables } from './local-variables.ts';

/**
 * What crossing the threshold of a clause sets off, line by line (M17); nothing for a clause
 * that figures do not trigger.
 */
export function triggerLines(context: ViewContext, clause: Clause): Definition[] {
  const { words } = context;
  const say = words.clause.page;
  const { trigger } = clause;
  if (!trigger) return [];
  const notice = trigger['formal-notice'];
  return definitions([
    [say.formula, trigger.formula && formulaText(context, trigger.formula, clause)],
    [say.bothWays, trigger['both-ways'] ? say.otherWay : undefined],
    [say.deficit, trigger['carry-deficit'] ? say.deficitCarried : undefined],
    [say.cap, capsText(context, clause)],
    [say.charge, trigger.charge && say.chargeOf[trigger.charge]],
    [say.formalNotice, notice === undefined ? undefined : words.vocabulary[notice ? 'yes' : 'no']],
    [say.cure, trigger.cure && formatDuration(trigger.cure, context.locale)],
    [say.earnBack, trigger['earn-back'] && say.earnBackAfter(formatDuration(trigger['earn-back'], context.locale))],
    [say.excludes, trigger.excludes?.map((cause) => causeName(context, cause)).join(', ')],
  ]);
}

type Examples = NonNullable<Clause['examples']>;

/**
 * The worked examples of a clause: its blanks as filled, the values of each period and how long they
 * lasted, and what they give.
 */
export function exampleTable(context: ViewContext, clause: Clause, examples: Examples): TableView {
  const { words } = context;
  const say = words.clause.page;
  return {
    label: say.examples,
    columns: columnsOf(...say.exampleColumns),
    rows: examples.map((example) => ({
      cells: [
        {
          text: listed(
            context,
            Object.entries(example.with ?? {}).map(([name, value]) => filled(context, name, value, clause)),
          ),
        },
        {
          text: listed(context, valuesOf(context, example.values)),
          ...asideOf(example, context),
        },
        { text: writeAmount(context, example.gives) },
      ],
    })),
  };
}

function valuesOf(context: ViewContext, values: Readonly<Record<string, string>>): string[] {
  return Object.entries(values).map(([period, value]) =>
    context.words.clause.page.pair(periodText(context, period), figure(context, value)),
  );
}

/** The earlier values that an example gives, the years it counts in, and how long its breach lasts. */
function asideOf(example: Examples[number], context: ViewContext): { sub?: string } {
  const earlier = valuesOf(context, example.before ?? {});
  const told = [
    ...(earlier.length === 0 ? [] : [context.words.clause.page.before(listed(context, earlier))]),
    ...(example.year === undefined
      ? []
      : [context.words.clause.page.inYears(context.words.kpi.page.years[example.year])]),
    ...(lastingOf(example, context) ?? []),
  ];
  return told.length === 0 ? {} : { sub: listed(context, told) };
}

/** How long the breach lasts, as the rule of the example or its `for` says; a rule with a window tells no length. */
function lastingOf(
  { when, for: length, values }: Examples[number],
  { locale, words }: ViewContext,
): [string] | undefined {
  const first = Object.keys(values).find(isPeriod);
  const frequency = when?.frequency ?? (first && frequencyOf(first));
  const isCounted = when !== undefined && when.periods > 1 && when.window === undefined;
  const counted: Duration | undefined =
    isCounted && frequency ? { count: when.periods * monthsIn[frequency], unit: 'month' } : length;
  return counted && [words.clause.page.lasting(formatDuration(counted, locale))];
}

/** The formula as a reader would write it: signs of arithmetic, numbers of the language, and blanks by their names. */
function formulaText(context: ViewContext, text: string, clause: Clause): string {
  const formula = parseFormula(text);
  return formula.kind === 'fault'
    ? text
    : writtenFormula(context, formula, localVariables(context, clause.id, clause.variables));
}

function capsText(context: ViewContext, clause: Clause): string | undefined {
  const caps = capTexts(context, clause).join(', ');
  if (caps === '') return undefined;
  const say = context.words.clause.page;
  const shared = clause.trigger?.['shared-cap'] ? say.sharedCap(caps) : caps;
  return clause.trigger?.['carry-over'] ? say.carriedCap(shared) : shared;
}

function capTexts(context: ViewContext, clause: Clause): string[] {
  const { trigger } = clause;
  const variables = localVariables(context, clause.id, clause.variables);
  return Object.entries(context.words.clause.page.capOf).flatMap(([key, label]) => {
    const cap = trigger?.cap?.[key as keyof typeof context.words.clause.page.capOf];
    if (cap === undefined) return [];
    const parsed = parseCap(cap, clause.variables);
    if (parsed.kind === 'fault') return [`${cap} ${label}`];
    const isAmount = parsed.kind === 'number' && !parsed.isPercent;
    return [
      `${isAmount ? writeAmount(context, Number(parsed.text)) : writtenFormula(context, parsed, variables)} ${label}`,
    ];
  });
}

/** A cause that excludes the effect: the id of the clause that tells it, one of the exclusions, or an editor’s word. */
function causeName(context: ViewContext, cause: string): string {
  const known = exclusionCauses.find((each) => each === cause);
  const isClause = known === undefined || context.clauses.has(cause);
  return isClause ? clauseTitle(context, cause) : context.words.clause.page.causes[known];
}

function filled(context: ViewContext, name: string, value: string, { id, variables }: Clause): string {
  const variable = localVariables(context, id, variables)[name];
  const { pair } = context.words.clause.page;
  const measured: Readonly<Record<string, string>> = context.words.clause.page.measured;
  return variable
    ? pair(variable.label, writeVariable(context, value, variable))
    : pair(measured[name] ?? name, figure(context, value));
}

function periodText({ locale }: ViewContext, period: string): string {
  return isPeriod(period) ? formatPeriod(period, locale) : period;
}

function figure({ locale }: ViewContext, value: string): string {
  const number = parseFrontMatterNumber(value);
  if (number === undefined) return value;
  return value.includes('%')
    ? formatAgreedPercent(number, locale)
    : formatNumber(number, locale, { max: agreedDecimals });
}

function listed({ locale }: ViewContext, items: readonly string[]): string {
  return formatItems(items, locale) || '–';
}
