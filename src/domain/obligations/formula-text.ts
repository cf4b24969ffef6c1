import { toNumber, type Exact } from './exact.ts';
import type { Formula, FormulaFunction } from './formula.ts';

/** How figures, names and signs are written; the domain knows no language. */
export interface FormulaStyle {
  readonly figure: (value: number) => string;
  readonly argument: string;
  /** What is 1 where the comparison holds, else 0: `1 if 0.989 < 0.99, else 0`. */
  readonly step: (comparison: string) => string;
  /** What a function is called: `roundup`, as a spreadsheet in the reader’s language calls it. */
  readonly called: (name: FormulaFunction) => string;
  /** How a name without a value is written: as it stands, unless told. */
  readonly name?: (name: string) => string;
}

/**
 * A formula with its figures in place of its names, so that a reader can reckon it again; a name without a
 * value is written as a name.
 */
export function writeFormula(formula: Formula, values: ReadonlyMap<string, Exact>, style: FormulaStyle): string {
  // A sign before a figure stands apart from the one of the operation it comes after: 210 − (−10).
  const writeAfterSign = (each: Formula): string => {
    const value = each.kind === 'name' ? values.get(each.name) : undefined;
    const isNegative = each.kind === 'negation' || (value !== undefined && value.numerator < 0n);
    return isNegative ? `(${write(each, false)})` : write(each, true);
  };
  const write = (each: Formula, isWithin: boolean): string => {
    switch (each.kind) {
      case 'number':
        return `${style.figure(Number(each.text))}${each.isPercent ? '\u00a0%' : ''}`;
      case 'name': {
        const value = values.get(each.name);
        return value === undefined ? (style.name?.(each.name) ?? each.name) : style.figure(toNumber(value));
      }
      case 'negation':
        return `\u2212${writeAfterSign(each.of)}`;
      case 'call': {
        const [left, right] = each.given;
        const side = comparisons.get(each.name);
        if (side && left && right) {
          const text = style.step(`${write(left, true)} ${side} ${write(right, true)}`);
          return isWithin ? `(${text})` : text;
        }
        return `${style.called(each.name)}(${each.given.map((given) => write(given, false)).join(style.argument)})`;
      }
      case 'operation': {
        const text = `${write(each.left, true)} ${signs[each.operator]} ${writeAfterSign(each.right)}`;
        return isWithin ? `(${text})` : text;
      }
    }
  };
  return write(formula, false);
}

const comparisons: ReadonlyMap<FormulaFunction, string> = new Map([
  ['below', '<'],
  ['above', '>'],
]);
const signs = { '+': '+', '-': '\u2212', '*': '×', '/': '÷' } as const;
