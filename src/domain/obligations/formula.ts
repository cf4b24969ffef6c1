/**
 * A formula of a clause: numbers, names, the four operations, parentheses and a few functions.
 * Parsed here into a tree and reckoned by `formula-value.ts`; nothing an editor writes is ever run.
 *
 *     sum     := product (("+" | "-") product)*
 *     product := factor (("*" | "/") factor)*
 *     factor  := "-" factor | number "%"? | name | function "(" sum ("," sum)* ")" | "(" sum ")"
 *     number  := digits ("." digits)?
 *     name    := letter (letter | digit | "_")*
 *
 * `min` and `max` take two values or more, `round` one, and then how many decimals to keep (a whole number up to 6, none by default).
 * `below(a, b)` and `above(a, b)` take two, and are 1 where the first is strictly on that side of the second, else 0, as *below floor* is strict:
 * bands of service credits are written `fee * max(10 % * below(value, 99.9 %), 25 % * below(value, 99 %))`.
 * A comma right between two digits is refused, since `97,5` would be read as two values: `min(97, 5)` takes a space.
 */
export type Formula =
  | { readonly kind: 'number'; readonly text: string; readonly isPercent: boolean }
  | { readonly kind: 'name'; readonly name: string; readonly offset: number }
  | { readonly kind: 'negation'; readonly of: Formula }
  | { readonly kind: 'operation'; readonly operator: Operator; readonly left: Formula; readonly right: Formula }
  | { readonly kind: 'call'; readonly name: FormulaFunction; readonly given: readonly Formula[] };

export type Operator = '+' | '-' | '*' | '/';
/** The functions of a formula. */
export const formulaFunctions = ['min', 'max', 'round', 'below', 'above'] as const;
export type FormulaFunction = (typeof formulaFunctions)[number];

/** Why a text is no formula, at which character (0 for the first), and what stood there: nothing at its end. */
export interface FormulaFault {
  readonly kind: 'fault';
  readonly reason:
    | 'value-expected'
    | 'sign-expected'
    | 'unclosed'
    | 'unknown-function'
    | 'wrong-count'
    | 'decimals'
    | 'comma'
    | 'too-long';
  readonly offset: number;
  readonly found: string;
}

interface Token {
  readonly kind: 'number' | 'name' | 'sign' | 'end';
  readonly text: string;
  readonly offset: number;
}

/** More than a contract would write out; it also bounds how deep parentheses can nest. */
const longest = 300;
const mostDecimals = 6;

/**
 * A comma that may be that of a French decimal: between two digits, outside a call, or in a formula that parts its values by a comma and a space
 * elsewhere. `min(gap * 100,5000)` is two values.
 */
function decimalComma(text: string): RegExpExecArray | null {
  const comma = /\d(?=,\d)/.exec(text);
  return comma && (/,\s/.test(text) || !/[a-z]\(/.test(text.slice(0, comma.index))) ? comma : null;
}

/** Reads a formula, or tells its first fault. */
export function parseFormula(text: string): Formula | FormulaFault {
  if (text.length > longest) return { kind: 'fault', reason: 'too-long', offset: longest, found: String(text.length) };
  const comma = decimalComma(text);
  if (comma) return { kind: 'fault', reason: 'comma', offset: comma.index + 1, found: ',' };
  const tokens = createTokens(text);
  const formula = readSum(tokens);
  if (formula.kind === 'fault') return formula;
  const rest = tokens.peek();
  return rest.kind === 'end' ? formula : faultAt('sign-expected', rest);
}

/** Every name a formula uses, in order, with its place. */
export function namesIn(formula: Formula): { readonly name: string; readonly offset: number }[] {
  switch (formula.kind) {
    case 'number':
      return [];
    case 'name':
      return [{ name: formula.name, offset: formula.offset }];
    case 'negation':
      return namesIn(formula.of);
    case 'operation':
      return [...namesIn(formula.left), ...namesIn(formula.right)];
    case 'call':
      return formula.given.flatMap(namesIn);
  }
}

interface Tokens {
  peek(): Token;
  take(): Token;
}

function createTokens(text: string): Tokens {
  const pattern = /\s*(?:(\d+(?:\.\d+)?)|(\p{L}[\p{L}\d_]*)|(\S))/uy;
  const readAt = (offset: number): Token => {
    pattern.lastIndex = offset;
    const [all, number, name, sign] = pattern.exec(text) ?? [];
    if (all === undefined) return { kind: 'end', text: '', offset: text.length };
    const found = number ?? name ?? sign ?? '';
    const kind = number !== undefined ? 'number' : name !== undefined ? 'name' : 'sign';
    return { kind, text: found, offset: offset + all.length - found.length };
  };
  let next = readAt(0);
  return {
    peek: () => next,
    take() {
      const token = next;
      next = readAt(token.offset + token.text.length);
      return token;
    },
  };
}

function faultAt(reason: FormulaFault['reason'], { offset, text }: Token): FormulaFault {
  return { kind: 'fault', reason, offset, found: text };
}

type Reader = (tokens: Tokens) => Formula | FormulaFault;

const readSum: Reader = (tokens) => readOperations(tokens, ['+', '-'], readProduct);
const readProduct: Reader = (tokens) => readOperations(tokens, ['*', '/'], readFactor);

/** Operations of one rank, taken from left to right. */
function readOperations(tokens: Tokens, operators: readonly Operator[], readOperand: Reader): Formula | FormulaFault {
  let left = readOperand(tokens);
  for (;;) {
    const operator = operators.find((each) => each === tokens.peek().text);
    if (left.kind === 'fault' || operator === undefined) return left;
    tokens.take();
    const right = readOperand(tokens);
    if (right.kind === 'fault') return right;
    left = { kind: 'operation', operator, left, right };
  }
}

function readFactor(tokens: Tokens): Formula | FormulaFault {
  const token = tokens.take();
  if (token.kind === 'number') {
    const isPercent = tokens.peek().text === '%';
    if (isPercent) tokens.take();
    return { kind: 'number', text: token.text, isPercent };
  }
  if (token.kind === 'name') return readNamed(tokens, token);
  if (token.text === '-') {
    const of = readFactor(tokens);
    return of.kind === 'fault' ? of : { kind: 'negation', of };
  }
  if (token.text !== '(') return faultAt('value-expected', token);
  const inner = readSum(tokens);
  if (inner.kind === 'fault') return inner;
  const close = tokens.take();
  return close.text === ')' ? inner : notClosedAt(close);
}

/** What stands where a bracket should be closed: `(a × b)` is closed, and lacks a sign that is known. */
function notClosedAt(token: Token): FormulaFault {
  return faultAt(token.kind === 'end' ? 'unclosed' : 'sign-expected', token);
}

function readNamed(tokens: Tokens, token: Token): Formula | FormulaFault {
  const name = formulaFunctions.find((known) => known === token.text);
  if (tokens.peek().text !== '(') return { kind: 'name', name: token.text, offset: token.offset };
  if (name === undefined) return faultAt('unknown-function', token);
  const given: Formula[] = [];
  do {
    tokens.take();
    const each = readSum(tokens);
    if (each.kind === 'fault') return each;
    given.push(each);
  } while (tokens.peek().text === ',');
  const close = tokens.take();
  if (close.text !== ')') return notClosedAt(close);
  const [fewest, most] = counts[name];
  if (given.length < fewest || given.length > most) return faultAt('wrong-count', token);
  const [, decimals] = given;
  const isRounded = name !== 'round' || decimals === undefined || isDecimals(decimals);
  return isRounded ? { kind: 'call', name, given } : faultAt('decimals', token);
}

/** How many values each function takes, at least and at most. */
const counts: Readonly<Record<FormulaFunction, readonly [number, number]>> = {
  min: [2, Infinity],
  max: [2, Infinity],
  round: [1, 2],
  below: [2, 2],
  above: [2, 2],
};

function isDecimals(formula: Formula): boolean {
  return formula.kind === 'number' && /^\d$/.test(formula.text) && Number(formula.text) <= mostDecimals;
}
