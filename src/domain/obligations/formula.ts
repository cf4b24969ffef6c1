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
 * `min` and `max` take two values or more. `round`, `roundup` and `rounddown` take one, and then how many decimals to
 * keep (a whole number up to 6, none by default); the last two go away from zero and towards it, as spreadsheets do, so
 * that each week begun is `roundup(gap / 7)` and each full point `rounddown(gap)`. `below(a, b)` and `above(a, b)` take
 * two, and are 1 where the first is strictly on that side of the second, else 0, as *below floor* is strict: service
 * credits in bands are written `fee * max(10 % * below(value, 99.9 %), 25 % * below(value, 99 %))`. A comma right
 * between two digits is refused, since `97,5` would be read as two values: `min(97, 5)` takes a space.
 */
export type Formula =
  | { readonly kind: 'number'; readonly text: string; readonly isPercent: boolean }
  | { readonly kind: 'name'; readonly name: string; readonly offset: number }
  | { readonly kind: 'negation'; readonly of: Formula }
  | { readonly kind: 'operation'; readonly operator: Operator; readonly left: Formula; readonly right: Formula }
  | { readonly kind: 'call'; readonly name: FormulaFunction; readonly given: readonly Formula[] };

export type Operator = '+' | '-' | '*' | '/';
/** The functions of a formula. */
export const formulaFunctions = ['min', 'max', 'round', 'roundup', 'rounddown', 'below', 'above'] as const;
export type FormulaFunction = (typeof formulaFunctions)[number];

/** Whether a function rounds its first value, and so leaves what it counts as it is. */
export function isRounding(name: FormulaFunction): boolean {
  return name === 'round' || name === 'roundup' || name === 'rounddown';
}

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

/** A number that holds the place of a value that could not be read: such a formula is never reckoned. */
const unread: Formula = { kind: 'number', text: '0', isPercent: false };

/** A formula as far as it can be read: whole where it has no fault; else it serves to know the names in it. */
export interface FormulaReading {
  readonly formula: Formula;
  /** In the order of the text. */
  readonly faults: readonly FormulaFault[];
}

/** Reads a formula, or tells its first fault. */
export function parseFormula(text: string): Formula | FormulaFault {
  const { formula, faults } = readFormula(text);
  return faults[0] ?? formula;
}

/** Reads a formula and tells each of its faults: past one, what was most likely meant is taken for written. */
export function readFormula(text: string): FormulaReading {
  if (text.length > longest) {
    const tooLong = { kind: 'fault', reason: 'too-long', offset: longest, found: String(text.length) } as const;
    return { formula: unread, faults: [tooLong] };
  }
  const commas = decimalCommas(text);
  const tokens = createTokens(withPoints(text, commas));
  for (const { index } of commas) tokens.tell('comma', { kind: 'sign', text: ',', offset: index });
  let formula = readSum(tokens);
  while (tokens.peek().kind !== 'end') {
    tokens.tell('sign-expected', tokens.take());
    if (isOperator(tokens.peek())) tokens.take();
    if (!isAfterValue(tokens.peek()))
      formula = { kind: 'operation', operator: '*', left: formula, right: readSum(tokens) };
  }
  return { formula, faults: tokens.faults.toSorted((a, b) => a.offset - b.offset) };
}

/**
 * The commas that may be those of French decimals: between two digits, outside a call, or in a formula that parts its
 * values by a comma and a space elsewhere. `min(gap * 100,5000)` is two values. Of `1,500,000` the first.
 */
function decimalCommas(text: string): { readonly index: number; readonly length: number }[] {
  const isSpaced = /,\s/.test(text);
  return [...text.matchAll(/(?<=\d)(?:,\d+)+/g)]
    .filter(({ index }) => isSpaced || !/[a-z]\(/.test(text.slice(0, index)))
    .map(({ index, 0: found }) => ({ index, length: found.length }));
}

/** The text with those numbers as they should be, at the same places. */
function withPoints(text: string, commas: ReturnType<typeof decimalCommas>): string {
  return commas.reduce((read, { index, length }) => {
    const decimals = read.slice(index + 1, index + length).replaceAll(',', '0');
    return `${read.slice(0, index)}.${decimals}${read.slice(index + length)}`;
  }, text);
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
  /** Notes a fault, once at each place. */
  tell(reason: FormulaFault['reason'], at: Token): void;
  readonly faults: readonly FormulaFault[];
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
  const faults: FormulaFault[] = [];
  return {
    faults,
    tell(reason, { offset, text: found }) {
      if (faults.every((told) => told.offset !== offset)) faults.push({ kind: 'fault', reason, offset, found });
    },
    peek: () => next,
    take() {
      const token = next;
      next = readAt(token.offset + token.text.length);
      return token;
    },
  };
}

type Reader = (tokens: Tokens) => Formula;

const isOperator = ({ text }: Token) => text === '+' || text === '-' || text === '*' || text === '/';

/** Whether this is what may follow a value, or stands for it: `;` for a comma, `]` for a parenthesis. */
function isAfterValue(token: Token): boolean {
  return token.kind === 'end' || isOperator(token) || [')', ']', ',', ';'].includes(token.text);
}

const readSum: Reader = (tokens) => {
  let left = readProduct(tokens);
  for (;;) {
    const { text } = tokens.peek();
    if (text !== '+' && text !== '-') return left;
    tokens.take();
    left = { kind: 'operation', operator: text, left, right: readProduct(tokens) };
  }
};

const readProduct: Reader = (tokens) => {
  let left = readFactor(tokens);
  for (;;) {
    const token = tokens.peek();
    const operator = token.text === '/' ? '/' : '*';
    if (token.text === operator) tokens.take();
    else if (isAfterValue(token)) return left;
    else if (!passForeignSign(tokens)) continue;
    left = { kind: 'operation', operator, left, right: readFactor(tokens) };
  }
};

/** Names that are a sign of multiplication on paper. */
const timesLetters = ['x', 'X'];

/** Tells what stands where an operation should, and passes it where it is no value. True where a value follows. */
function passForeignSign(tokens: Tokens): boolean {
  const token = tokens.peek();
  tokens.tell('sign-expected', token);
  if (token.text === '(' || token.text === '[') return true;
  if (token.kind === 'name' && !timesLetters.includes(token.text)) return true;
  const passed = token.kind === 'number' ? /^(?:\d|%)/ : /^[<>=&|!]/;
  do tokens.take();
  while (passed.test(tokens.peek().text));
  return token.kind !== 'number' && !isAfterValue(tokens.peek());
}

const readFactor: Reader = (tokens) => {
  const token = tokens.peek();
  if (token.kind === 'end' || [')', ']', ',', ';'].includes(token.text)) {
    tokens.tell('value-expected', token);
    return unread;
  }
  tokens.take();
  if (token.kind === 'number') {
    const isPercent = tokens.peek().text === '%';
    if (isPercent) tokens.take();
    return { kind: 'number', text: token.text, isPercent };
  }
  if (token.kind === 'name') return readNamed(tokens, token);
  if (token.text === '-') return { kind: 'negation', of: readFactor(tokens) };
  if (token.text !== '(') tokens.tell('value-expected', token);
  if (token.text === '(' || token.text === '[') return readClosed(tokens, readSum(tokens));
  return isAfterValue(tokens.peek()) && !isOperator(tokens.peek()) ? unread : readFactor(tokens);
};

/** What stands in parentheses, up to the one that closes them: `(a × b)` is closed, and lacks a sign that is known. */
function readClosed(tokens: Tokens, inner: Formula): Formula {
  const token = tokens.peek();
  if (token.kind === 'end') {
    tokens.tell('unclosed', token);
    return inner;
  }
  if (token.text !== ')') tokens.tell('sign-expected', token);
  tokens.take();
  if (token.text === ')' || token.text === ']') return inner;
  return readClosed(tokens, { kind: 'operation', operator: '*', left: inner, right: readSum(tokens) });
}

function readNamed(tokens: Tokens, token: Token): Formula {
  const name = formulaFunctions.find((known) => known === token.text);
  if (tokens.peek().text !== '(') return { kind: 'name', name: token.text, offset: token.offset };
  if (name === undefined) tokens.tell('unknown-function', token);
  const told = tokens.faults.length;
  const given = readGiven(tokens, name === undefined);
  // What is wrong within may be why there are too many values, or too few.
  if (name !== undefined && tokens.faults.length === told) tellMisuse(tokens, token, name, given);
  return { kind: 'call', name: name ?? 'max', given };
}

/** The values of a call, which a function that is none may do without. */
function readGiven(tokens: Tokens, mayBeEmpty: boolean): Formula[] {
  const given: Formula[] = [];
  do {
    const sign = tokens.take();
    if (sign.text === ';') tokens.tell('sign-expected', sign);
    if (mayBeEmpty && given.length === 0 && tokens.peek().text === ')') {
      tokens.take();
      return [];
    }
    given.push(readSum(tokens));
  } while (tokens.peek().text === ',' || tokens.peek().text === ';');
  readClosed(tokens, unread);
  return given;
}

function tellMisuse(tokens: Tokens, token: Token, name: FormulaFunction, given: readonly Formula[]): void {
  const [fewest, most] = counts[name];
  const [, decimals] = given;
  if (given.length < fewest || given.length > most) tokens.tell('wrong-count', token);
  else if (isRounding(name) && decimals !== undefined && !isDecimals(decimals)) tokens.tell('decimals', token);
}

/** How many values each function takes, at least and at most. */
const counts: Readonly<Record<FormulaFunction, readonly [number, number]>> = {
  min: [2, Infinity],
  max: [2, Infinity],
  round: [1, 2],
  roundup: [1, 2],
  rounddown: [1, 2],
  below: [2, 2],
  above: [2, 2],
};

function isDecimals(formula: Formula): boolean {
  return formula.kind === 'number' && /^\d$/.test(formula.text) && Number(formula.text) <= mostDecimals;
}
