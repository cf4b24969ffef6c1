import {
  add,
  compare,
  divide,
  exactOfDecimal,
  multiply,
  roundAwayTo,
  roundTo,
  roundTowardsTo,
  subtract,
  type Exact,
} from './exact.ts';
import type { Formula, FormulaFunction, Operator } from './formula.ts';

/** What the names of a formula stand for; a name that is absent has no value. */
export type FormulaValues = ReadonlyMap<string, Exact>;

const zero = exactOfDecimal('0');
const one = exactOfDecimal('1');
const hundred = exactOfDecimal('100');

/**
 * The value of a formula, exact. Undefined where a name has no value or something is divided by
 * zero: missing is never zero.
 */
export function valueOf(formula: Formula, values: FormulaValues): Exact | undefined {
  switch (formula.kind) {
    case 'number':
      return formula.isPercent ? divide(exactOfDecimal(formula.text), hundred) : exactOfDecimal(formula.text);
    case 'name':
      return values.get(formula.name);
    case 'negation': {
      const of = valueOf(formula.of, values);
      return of && subtract(zero, of);
    }
    case 'operation': {
      const [left, right] = [valueOf(formula.left, values), valueOf(formula.right, values)];
      return left && right && operations[formula.operator](left, right);
    }
    case 'call': {
      const given = formula.given.map((each) => valueOf(each, values));
      return given.every((each) => each !== undefined) ? functions[formula.name](given) : undefined;
    }
  }
}

const operations: Readonly<Record<Operator, (left: Exact, right: Exact) => Exact | undefined>> = {
  '+': add,
  '-': subtract,
  '*': multiply,
  '/': divide,
};

/** A function that rounds its first value, to the number of decimals that the second gives, else to a whole number. */
function rounding(round: (value: Exact, decimals: number) => Exact) {
  return ([value, decimals]: readonly Exact[]) => value && round(value, decimals ? Number(decimals.numerator) : 0);
}

const functions: Readonly<Record<FormulaFunction, (given: readonly Exact[]) => Exact | undefined>> = {
  min: ([first, ...others]) => first && others.reduce((low, each) => (compare(each, low) < 0 ? each : low), first),
  max: ([first, ...others]) => first && others.reduce((high, each) => (compare(each, high) > 0 ? each : high), first),
  round: rounding(roundTo),
  roundup: rounding(roundAwayTo),
  rounddown: rounding(roundTowardsTo),
  below: ([value, limit]) => value && limit && (compare(value, limit) < 0 ? one : zero),
  above: ([value, limit]) => value && limit && (compare(value, limit) > 0 ? one : zero),
};
