import { formulaFunctions, type FormulaFault, type FormulaFunction } from './formula.ts';

/**
 * What to write in place of what a formula cannot hold: another sign or function (`replace`), a number without a space
 * (`thousands`) or with a point (`comma`), `below` or `above` (`comparison`), no unit (`currency`), a function there is
 * (`function`), fewer bands (`shorter`), nothing (`delete`). `other` where nothing is plain.
 */
export interface FormulaAdvice {
  readonly kind:
    'replace' | 'thousands' | 'comma' | 'comparison' | 'currency' | 'function' | 'shorter' | 'delete' | 'other';
  /** The sign, the number or the functions to write; empty where the kind says enough. */
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

/** How to mend a fault of a formula. */
export function adviceOn(text: string, { reason, offset, found }: FormulaFault): FormulaAdvice {
  if (reason === 'too-long') return { kind: 'shorter', write: '' };
  const known = reason === 'unknown-function' ? elsewhere.get(found.toLowerCase()) : undefined;
  if (known !== undefined) return { kind: 'replace', write: known };
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
