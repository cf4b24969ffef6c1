import { describe, expect, it } from 'vitest';
import { parseFormula } from './formula.ts';
import { adviceOn } from './formula-advice.ts';

function advised(text: string): string {
  const fault = parseFormula(text);
  if (fault.kind !== 'fault') throw new Error(`${text} is a formula`);
  const { kind, write } = adviceOn(text, fault);
  return `${kind} ${write}`.trim();
}

describe('M17 what to write in place of what a formula cannot hold', () => {
  it.each([
    ['gap × 100', 'replace *'],
    ['gap x 100', 'replace *'],
    ['gap ÷ 2', 'replace /'],
    ['gap : 2', 'replace /'],
    ['gap \u2212 2', 'replace -'],
    ['min(gap; 2)', 'replace ,'],
    ['[gap + 2] * 3', 'replace ('],
    ['gap * 1 000', 'thousands 1000'],
    ['gap * 1\u202f000', 'thousands 1000'],
    ['1 000 000 * gap', 'thousands 1000000'],
    ['(97,5 % - value) * 2', 'comma 97.5'],
    ['below(value, 97,5 %)', 'comma 97.5'],
    ['1000 * (value >= 97 %)', 'comparison'],
    ['1000 * (value < 97 %)', 'comparison'],
    ['value ≤ 2', 'comparison'],
    ['gap = 2', 'comparison'],
    ['=(gap - 1) * 2', 'delete'],
    [' = gap', 'delete'],
    ['(= gap)', 'comparison'],
    ['gap * 1000 €', 'currency'],
    ['if(value, 1, 2)', 'function min, max, round, roundup, rounddown, below, above'],
    ['sum(value)', 'function min, max, round, roundup, rounddown, below, above'],
    ['ceil(gap / 7)', 'replace roundup'],
    ['value - previous(value)', 'measure previous'],
    ['YTD(value) * 2 %', 'measure todate'],
    ['10 * ARRONDI(gap, 2)', 'replace round'],
    ['floor(gap) * floor', 'replace rounddown'],
    ['1 + '.repeat(80), 'shorter'],
    ['gap 2', 'other'],
    ['gap *', 'other'],
    ['round(1, 2, 3)', 'other'],
  ])('%s: %s', (text, advice) => {
    expect(advised(text)).toBe(advice);
  });
});
