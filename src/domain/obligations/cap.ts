import type { ClauseVariable } from '../../model/clause.ts';
import { isRounding, parseFormula, type Formula } from './formula.ts';

/**
 * Why what is written is no cap: `unreadable` as an amount and as a formula; `decimals`, more than an amount has;
 * `share`, a rate or a number that is no money; `mixed`, money added to a share, compared with one or multiplied by
 * money; `variable`, one that is no number.
 */
export interface CapFault {
  readonly kind: 'fault';
  readonly reason: 'unreadable' | 'decimals' | 'share' | 'mixed' | 'variable';
  /** The character, the number or the variable at fault. */
  readonly found: string;
}

type Variables = Readonly<Record<string, Pick<ClauseVariable, 'type'>>>;

/**
 * Reads the cap of a clause, in major units: an amount (`20000`, `1500.50`), a variable of type `amount`, or a formula
 * over variables that gives an amount (`10 % * price`, `min(50000, 3 * fee)`). A name that is no variable is taken for
 * an amount: another check tells it.
 */
export function parseCap(text: string, variables: Variables = {}): Formula | CapFault {
  const written = text.trim();
  const formula: ReturnType<typeof parseFormula> = Object.hasOwn(variables, written)
    ? { kind: 'name', name: written, offset: 0 }
    : parseFormula(written);
  if (formula.kind === 'fault') return { kind: 'fault', reason: 'unreadable', found: formula.found };
  if (formula.kind === 'number' && !formula.isPercent && !/^\d+(\.\d{1,2})?$/.test(formula.text))
    return { kind: 'fault', reason: 'decimals', found: formula.text };
  const quantity = quantityOf(formula, variables);
  if (typeof quantity === 'object') return quantity;
  return quantity === 'share' ? { kind: 'fault', reason: 'share', found: written } : formula;
}

/**
 * What a formula counts. A number as it stands is money beside money, and a factor beside a share; alone it is money.
 */
type Quantity = 'money' | 'share' | 'plain';

function quantityOf(formula: Formula, variables: Variables): Quantity | CapFault {
  switch (formula.kind) {
    case 'number':
      return formula.isPercent ? 'share' : 'plain';
    case 'name':
      return quantityOfName(formula.name, variables);
    case 'negation':
      return quantityOf(formula.of, variables);
    case 'operation': {
      const sides = [quantityOf(formula.left, variables), quantityOf(formula.right, variables)] as const;
      const combine = formula.operator === '*' ? product : formula.operator === '/' ? quotient : alike;
      return combined(sides, combine);
    }
    case 'call': {
      const [first, ...others] = formula.given;
      const quantity = first ? quantityOf(first, variables) : 'plain';
      if (isRounding(formula.name)) return quantity;
      const common = others.reduce<Quantity | CapFault>(
        (known, each) => combined([known, quantityOf(each, variables)], alike),
        quantity,
      );
      const isStep = formula.name === 'below' || formula.name === 'above';
      return isStep && typeof common === 'string' ? 'share' : common;
    }
  }
}

function quantityOfName(name: string, variables: Variables): Quantity | CapFault {
  const type = Object.hasOwn(variables, name) ? variables[name]?.type : undefined;
  if (type === undefined || type === 'amount') return 'money';
  return type === 'rate' || type === 'number' ? 'share' : { kind: 'fault', reason: 'variable', found: name };
}

const mixed: CapFault = { kind: 'fault', reason: 'mixed', found: '' };

function combined(
  [left, right]: readonly [Quantity | CapFault, Quantity | CapFault],
  combine: (left: Quantity, right: Quantity) => Quantity | undefined,
): Quantity | CapFault {
  if (typeof left === 'object') return left;
  if (typeof right === 'object') return right;
  return combine(left, right) ?? mixed;
}

/** Sums, differences, comparisons, the least and the greatest: of one quantity. */
function alike(left: Quantity, right: Quantity): Quantity | undefined {
  if (left === right || right === 'plain') return left;
  return left === 'plain' ? right : undefined;
}

function product(left: Quantity, right: Quantity): Quantity | undefined {
  if (left === 'money' && right === 'money') return undefined;
  if (left === 'money' || right === 'money') return 'money';
  return left === 'share' || right === 'share' ? 'share' : 'plain';
}

function quotient(left: Quantity, right: Quantity): Quantity {
  if (right === 'money') return 'share';
  return left === 'plain' ? right : left;
}
