import type { ClauseRecord, ClauseVariable } from '../../model/clause.ts';
import type { Duration } from '../../model/duration.ts';
import { parseCap } from './cap.ts';
import { exactOf, toMinor, type Exact } from './exact.ts';
import { namesIn, parseFormula, type Formula } from './formula.ts';
import { valueOf, type FormulaValues } from './formula-value.ts';
import { parseFrontMatterNumber } from '../../model/number.ts';

type ClauseTrigger = NonNullable<ClauseRecord['trigger']>;

/** The caps of a clause in minor units; what is absent caps nothing. */
export interface Caps {
  readonly period?: number;
  /** Per month: a quarter may bear three times as much. */
  readonly month?: number;
  /** Per calendar year. */
  readonly year?: number;
  readonly contractYear?: number;
  /** Over the whole life of the contract, its renewals and its amendments with it. */
  readonly contract?: number;
}

/** The KPI that a variable of type `kpi` stands for: its value is that of the period, or of one so much earlier. */
export interface NamedKpi {
  readonly id: string;
  readonly lag?: Duration;
}

/** What a clause sets off, with the values a contract gave its variables (M17). */
export interface ClauseTerms {
  readonly effect: ClauseTrigger['effect'];
  /** The formula as written, and read; absent for a duty without an amount. */
  readonly formula?: { readonly text: string; readonly parsed: Formula; readonly names: readonly string[] };
  /** Whether what the formula gives under zero is owed by the other party. */
  readonly isBothWays: boolean;
  readonly values: FormulaValues;
  readonly kpis: ReadonlyMap<string, NamedKpi>;
  /** Undefined where a cap that is written has no value: what is due is then unknown, never uncapped. */
  readonly caps: Caps | undefined;
  /** Whether all the parties that owe draw on the same caps, that of a single period aside. */
  readonly isCapShared: boolean;
  /** Whether what a cap holds back is added to the next period that is charged; never where it runs both ways. */
  readonly isCarriedOver: boolean;
  /** Whether what the formula gives under zero is taken off later periods; never where it runs both ways. */
  readonly isDeficitCarried: boolean;
  readonly isWholeRun: boolean;
  readonly isNoticeNeeded: boolean;
  /** The time left to cure after the notice; only where one is needed. */
  readonly cure?: Duration;
  /** How long the KPI must stay within the limits for what a run cost to be given back; only of a malus. */
  readonly earnBack?: Duration;
  readonly excludes: readonly string[];
}

type Clause = Pick<ClauseRecord, 'trigger' | 'variables'>;

/**
 * The terms of a clause under the values given, those left out standing at their default. Undefined where the clause
 * triggers nothing. A formula that cannot be read is left out, and so are all caps where one has no value: the
 * checks tell their author.
 */
export function clauseTerms(
  { trigger, variables = {} }: Clause,
  given: Readonly<Record<string, string>> = {},
): ClauseTerms | undefined {
  if (trigger === undefined) return undefined;
  const parsed = trigger.formula === undefined ? undefined : parseFormula(trigger.formula);
  const values = numericValues(variables, given);
  return {
    effect: trigger.effect,
    ...(trigger.formula !== undefined &&
      parsed !== undefined &&
      parsed.kind !== 'fault' && {
        formula: { text: trigger.formula, parsed, names: namesIn(parsed).map(({ name }) => name) },
      }),
    isBothWays: trigger['both-ways'] ?? false,
    values,
    kpis: namedKpis(variables, given),
    caps: capsOf(trigger.cap, variables, values),
    isCapShared: trigger['shared-cap'] ?? false,
    isCarriedOver: trigger['carry-over'] === true && trigger['both-ways'] !== true,
    isDeficitCarried: trigger['carry-deficit'] === true && trigger['both-ways'] !== true,
    isWholeRun: trigger.charge === 'whole-run',
    isNoticeNeeded: trigger['formal-notice'] ?? false,
    ...(trigger['formal-notice'] && trigger.cure && { cure: trigger.cure }),
    ...(trigger.effect === 'malus' && trigger['earn-back'] && { earnBack: trigger['earn-back'] }),
    excludes: trigger.excludes ?? [],
  };
}

/**
 * The variables a formula may use: rates, amounts (in major units), plain numbers and other KPIs. A text, a date or
 * a duration is no number.
 */
export function isNumeric({ type }: Pick<ClauseVariable, 'type'>): boolean {
  return type === 'rate' || type === 'amount' || type === 'number' || type === 'kpi';
}

function numericValues(
  variables: Readonly<Record<string, ClauseVariable>>,
  given: Readonly<Record<string, string>>,
): Map<string, Exact> {
  const values = new Map<string, Exact>();
  for (const [name, variable] of Object.entries(variables)) {
    const text = filledWith(name, variable, given);
    const value = text !== undefined && isNumeric(variable) ? parseFrontMatterNumber(text) : undefined;
    if (value !== undefined) values.set(name, exactOf(value));
  }
  return values;
}

/** What a contract fills a variable with, else its default. */
function filledWith(
  name: string,
  variable: ClauseVariable,
  given: Readonly<Record<string, string>>,
): string | undefined {
  return Object.hasOwn(given, name) ? given[name] : variable.default;
}

function namedKpis(
  variables: Readonly<Record<string, ClauseVariable>>,
  given: Readonly<Record<string, string>>,
): Map<string, NamedKpi> {
  return new Map(
    Object.entries(variables).flatMap(([name, variable]) => {
      const id = variable.type === 'kpi' ? filledWith(name, variable, given)?.trim() : undefined;
      return id === undefined ? [] : [[name, { id, ...(variable.lag && { lag: variable.lag }) }] as const];
    }),
  );
}

/** Reads caps as they are written; undefined where one is no cap or has no value. */
export function capsOf(
  cap: ClauseTrigger['cap'] = {},
  variables: Parameters<typeof parseCap>[1],
  values: FormulaValues,
): Caps | undefined {
  const caps: { -readonly [K in keyof Caps]: Caps[K] } = {};
  for (const [written, name] of capNames) {
    const text = cap[written];
    if (text === undefined) continue;
    const parsed = parseCap(text, variables);
    const amount = parsed.kind === 'fault' ? undefined : valueOf(parsed, values);
    if (amount === undefined) return undefined;
    caps[name] = toMinor(amount);
  }
  return caps;
}

/** Each cap as a record writes it, and as it is reckoned with. */
export const capNames = [
  ['period', 'period'],
  ['month', 'month'],
  ['year', 'year'],
  ['contract-year', 'contractYear'],
  ['contract', 'contract'],
] as const;
