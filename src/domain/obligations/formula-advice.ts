import { formulaFunctions, type FormulaFault, type FormulaFunction } from './formula.ts';
import { lookedBackNames, type LookedBackName } from './looked-back.ts';

/**
 * What to write in place of what a formula cannot hold: another sign or function (`replace`), a number without a space
 * (`thousands`) or with a point (`comma`), `below` or `above` (`comparison`), no unit (`currency`), a function there is
 * (`function`), a measure, which takes no parentheses (`measure`), fewer bands (`shorter`), nothing (`delete`).
 * `other` where nothing is plain.
 */
export interface FormulaAdvice {
  readonly kind:
    | 'replace'
    | 'thousands'
    | 'comma'
    | 'comparison'
    | 'currency'
    | 'function'
    | 'measure'
    | 'shorter'
    | 'delete'
    | 'other';
  /** The sign, the number, the measure or the functions to write; empty where the kind says enough. */
  readonly write: string;
}

/** Signs of paper and of spreadsheets, and what stands for them here. */
const signs: ReadonlyMap<string, string> = new Map([
  ['×', '*'],
  ['·', '*'],
  ['x', '*'],
  ['X', '*'],
  ['÷', '/'],
  [':', '/'],
  ['\u2212', '-'],
  ['–', '-'],
  [';', ','],
  ['[', '('],
  [']', ')'],
]);

/** Functions by the names that spreadsheets and programs give them. */
const elsewhere: ReadonlyMap<string, FormulaFunction> = new Map([
  ['arrondi', 'round'],
  ['ceil', 'roundup'],
  ['ceiling', 'roundup'],
  ['plafond', 'roundup'],
  ['int', 'rounddown'],
  ['ent', 'rounddown'],
  ['floor', 'rounddown'],
  ['plancher', 'rounddown'],
  ['trunc', 'rounddown'],
  ['tronque', 'rounddown'],
]);

/** What people call a figure of an earlier period, or of a year so far. */
export const measuresElsewhere: ReadonlyMap<string, LookedBackName> = new Map([
  ['last', 'previous'],
  ['prev', 'previous'],
  ['prior', 'previous'],
  ['preceding', 'previous'],
  ['lag', 'previous'],
  ['precedent', 'previous'],
  ['précédent', 'previous'],
  ['precedente', 'previous'],
  ['précédente', 'previous'],
  ['previous-period', 'previous'],
  ['previous-month', 'previous'],
  ['n-1', 'yearago'],
  ['year-ago', 'yearago'],
  ['year_ago', 'yearago'],
  ['last-year', 'yearago'],
  ['last_year', 'yearago'],
  ['lastyear', 'yearago'],
  ['previous-year', 'yearago'],
  ['previous_year', 'yearago'],
  ['previousyear', 'yearago'],
  ['ytd', 'todate'],
  ['cumul', 'todate'],
  ['cumulative', 'todate'],
  ['cumulated', 'todate'],
  ['to-date', 'todate'],
  ['to_date', 'todate'],
  ['year-to-date', 'todate'],
  ['year_to_date', 'todate'],
  ['yeartodate', 'todate'],
  ['total', 'sincestart'],
  ['lifetime', 'sincestart'],
  ['since-start', 'sincestart'],
  ['since_start', 'sincestart'],
  ['contract-to-date', 'sincestart'],
  ['contract_to_date', 'sincestart'],
  ['contract-year', 'contractyear'],
  ['contract_year', 'contractyear'],
]);

/** How to mend a fault of a formula. */
export function adviceOn(text: string, { reason, offset, found }: FormulaFault): FormulaAdvice {
  if (reason === 'too-long') return { kind: 'shorter', write: '' };
  const known = reason === 'unknown-function' ? elsewhere.get(found.toLowerCase()) : undefined;
  if (known !== undefined) return { kind: 'replace', write: known };
  const measure = measureCalled(found);
  if (reason === 'unknown-function' && measure) return { kind: 'measure', write: measure };
  if (reason === 'unknown-function') return { kind: 'function', write: formulaFunctions.join(', ') };
  if (reason === 'comma') {
    const [number = ''] =
      /\d*,\d+$/.exec(text.slice(0, offset + 1) + (/^\d+/.exec(text.slice(offset + 1))?.[0] ?? '')) ?? [];
    return { kind: 'comma', write: number.replace(',', '.') };
  }
  // A spreadsheet’s formulas begin with an equals sign.
  if (found === '=' && text.slice(0, offset).trim() === '') return { kind: 'delete', write: '' };
  if (/^[<>=≤≥]/.test(found)) return { kind: 'comparison', write: '' };
  if (found === '€') return { kind: 'currency', write: '' };
  const sign = signs.get(found);
  if (sign !== undefined) return { kind: 'replace', write: sign };
  const [before = ''] = /\d+(?:\s\d{3})*\s$/.exec(text.slice(0, offset)) ?? [];
  const [after = ''] = /^\d{3}(?:\s\d{3})*(?:\.\d+)?(?![\d])/.exec(text.slice(offset)) ?? [];
  if (reason === 'sign-expected' && before !== '' && after !== '')
    return { kind: 'thousands', write: `${before}${after}`.replace(/\s/g, '') };
  return { kind: 'other', write: '' };
}

/** The measure that is called as a function is, by its name or by another of its names. */
function measureCalled(found: string): LookedBackName | undefined {
  return lookedBackNames.find((name) => name === found) ?? measuresElsewhere.get(found.toLowerCase());
}
