import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { exactOf, exactOfDecimal, roundHalfAway, toMinor, toNumber } from './exact.ts';
import { namesIn, parseFormula, readFormula, type Formula } from './formula.ts';
import { valueOf } from './formula-value.ts';

function parsed(text: string): Formula {
  const formula = parseFormula(text);
  if (formula.kind === 'fault') throw new Error(`${formula.reason} at ${formula.offset}: ${text}`);
  return formula;
}

function reckon(text: string, values: Readonly<Record<string, number>> = {}): number | undefined {
  const given = new Map(Object.entries(values).map(([name, value]) => [name, exactOf(value)]));
  const value = valueOf(parsed(text), given);
  return value && toNumber(value);
}

describe('M17 the formula of a clause', () => {
  it.each([
    ['2 + 3 * 4', 14],
    ['(2 + 3) * 4', 20],
    ['10 - 3 - 2', 5],
    ['24 / 4 / 2', 3],
    ['-3 + 5', 2],
    ['2 * -3', -6],
    ['--3', 3],
    ['5 %', 0.05],
    ['97.5% - 96 %', 0.015],
    ['min(3, 2, 5)', 2],
    ['max(3, 2 * 4)', 8],
    ['round(2.5)', 3],
    ['round(-2.5)', -3],
    ['round(2.4567, 2)', 2.46],
    ['round(1 / 3, 3)', 0.333],
    ['roundup(13 / 7)', 2],
    ['roundup(14 / 7)', 2],
    ['roundup(15 / 7)', 3],
    ['roundup(0)', 0],
    ['roundup(-2.1)', -3],
    ['roundup(1.2301, 2)', 1.24],
    ['rounddown(1.999)', 1],
    ['rounddown(2)', 2],
    ['rounddown(-2.9)', -2],
    ['rounddown(1.239, 2)', 1.23],
    ['rounddown(0.7 / 0.1)', 7],
    ['roundup((0.3 - 0.1) / 0.1)', 2],
    ['min(max(1, 2), round(7.4))', 2],
    ['min(97, 5)', 5],
    ['max(0,round(1.5))', 2],
    ['  1+1 ', 2],
    ['below(98.9, 99)', 1],
    ['below(99, 99)', 0],
    ['below(99.1, 99)', 0],
    ['above(98.9, 99)', 0],
    ['above(99, 99)', 0],
    ['above(99.1, 99)', 1],
    ['below(0.1 + 0.2, 0.3)', 0],
    ['above(0.1 + 0.2, 0.3)', 0],
    ['above(99.9 %, 0.999)', 0],
    ['1 - below(2, 1)', 1],
  ])('reckons %s as %d', (text, value) => {
    expect(reckon(text)).toBe(value);
  });

  it('reckons decimals as on paper, without binary residue', () => {
    expect(reckon('(seuil - value) * 1000000', { seuil: 0.975, value: 0.972 })).toBe(3000);
    expect(reckon('0.1 + 0.2')).toBe(0.3);
    expect(reckon('1 / 3 * 3')).toBe(1);
  });

  const bands = 'fee * max(10 % * below(value, 99.9 %), 25 % * below(value, 99 %))';
  it.each([
    [1, 0],
    [0.999, 0],
    [0.99899, 100],
    [0.99001, 100],
    [0.99, 100],
    [0.98999, 250],
    [0, 250],
  ])('reckons a service credit in bands: at %d of a fee of 1000, %d', (value, credit) => {
    expect(reckon(bands, { fee: 1000, value })).toBe(credit);
  });

  it('has no step where one side of it has no value', () => {
    expect(reckon('below(value, 1)')).toBeUndefined();
    expect(reckon('below(1, value)')).toBeUndefined();
    expect(reckon('above(1, 1 / 0)')).toBeUndefined();
  });

  it('is below, above or on a limit, one of the three', () => {
    fc.assert(
      fc.property(fc.integer({ min: -50, max: 50 }), fc.integer({ min: -50, max: 50 }), (a, b) => {
        const [under, over] = [reckon('below(a, b)', { a, b }), reckon('above(a, b)', { a, b })];
        expect([under, over]).toEqual([a < b ? 1 : 0, a > b ? 1 : 0]);
      }),
    );
  });

  it('has no value where a name has none, or something is divided by zero', () => {
    expect(reckon('value * 2')).toBeUndefined();
    expect(reckon('1 / (2 - 2)')).toBeUndefined();
    expect(reckon('max(1, value)')).toBeUndefined();
  });

  it('takes min, max and round for names where no parenthesis follows, and accented names', () => {
    expect(reckon('max + pénalité_2', { max: 3, pénalité_2: 4 })).toBe(7);
    expect(reckon('below * above', { below: 3, above: 4 })).toBe(12);
  });

  it.each([
    ['', 'value-expected', 0, ''],
    ['2 +', 'value-expected', 3, ''],
    ['2 3', 'sign-expected', 2, '3'],
    ['(2 + 3', 'unclosed', 6, ''],
    ['(2 − 3)', 'sign-expected', 3, '−'],
    ['min(2 × 3, 1)', 'sign-expected', 6, '×'],
    ['2 + 3)', 'sign-expected', 5, ')'],
    ['* 2', 'value-expected', 0, '*'],
    ['min(2)', 'wrong-count', 0, 'min'],
    ['round(1, 2, 3)', 'wrong-count', 0, 'round'],
    ['below(1)', 'wrong-count', 0, 'below'],
    ['2 * above(1, 2, 3)', 'wrong-count', 4, 'above'],
    ['below()', 'value-expected', 6, ')'],
    ['round(1, value)', 'decimals', 0, 'round'],
    ['round(1, 7)', 'decimals', 0, 'round'],
    ['roundup(1, value)', 'decimals', 0, 'roundup'],
    ['rounddown(1, 2, 3)', 'wrong-count', 0, 'rounddown'],
    ['1,5 * 2', 'comma', 1, ','],
    ['below(value, 97,5 %)', 'comma', 15, ','],
    ['max(1,5, value)', 'comma', 5, ','],
    ['2 * if(1, 2, 3)', 'unknown-function', 4, 'if'],
    ['prix (2 + 3)', 'unknown-function', 0, 'prix'],
    ['2 ** 3', 'value-expected', 3, '*'],
    ['value > 3', 'sign-expected', 6, '>'],
    ['process.exit()', 'sign-expected', 7, '.'],
    ['`x`', 'value-expected', 0, '`'],
    ['1'.repeat(301), 'too-long', 300, '301'],
  ])('refuses %j: %s', (text, reason, offset, found) => {
    expect(parseFormula(text)).toEqual({ kind: 'fault', reason, offset, found });
  });

  const faultsOf = (text: string) =>
    readFormula(text).faults.map(({ reason, offset, found }) => `${offset} ${reason} ${found}`.trim());

  it.each([
    ['seuil - value', []],
    ['seuil × 2 × 3', ['6 sign-expected ×', '10 sign-expected ×']],
    [
      '1 000 x gap + 2 500 €',
      ['2 sign-expected 000', '6 sign-expected x', '16 sign-expected 500', '20 sign-expected €'],
    ],
    ['97,5 % - value + 1,5', ['2 comma ,', '18 comma ,']],
    ['1,500,000 * gap', ['1 comma ,']],
    [
      'if(value >= 97 %; 10; 0)',
      ['0 unknown-function if', '9 sign-expected >', '16 sign-expected ;', '20 sign-expected ;'],
    ],
    ['[gap + 2] * [3]', ['0 value-expected [', '8 sign-expected ]', '12 value-expected [', '14 sign-expected ]']],
    ['min(2 3)', ['6 sign-expected 3']],
    ['min(2) + round(1, 2, 3)', ['0 wrong-count min', '9 wrong-count round']],
    ['ceil(value) + floor(gap)', ['0 unknown-function ceil', '14 unknown-function floor']],
    ['exit() + `x`', ['0 unknown-function exit', '9 value-expected `', '11 sign-expected `']],
    ['(((2 + 3', ['8 unclosed']],
    ['2 + 3) * 4)', ['5 sign-expected )', '10 sign-expected )']],
    ['gap == 2 && value <> 3', ['4 sign-expected =', '9 sign-expected &', '18 sign-expected <']],
    ['2 +', ['3 value-expected']],
    ['(1, 2)', ['2 sign-expected ,']],
    ['* 2 ** 3', ['0 value-expected *', '5 value-expected *']],
    ['1'.repeat(301), ['300 too-long 301']],
    ['1'.repeat(300), []],
  ])('tells each fault of %j, and none twice', (text, faults) => {
    expect(faultsOf(text)).toEqual(faults);
  });

  it('knows the names of a formula that has faults', () => {
    const { formula } = readFormula('if(seuil × value; prix montant) + [gap] € - autre)');
    expect(namesIn(formula).map(({ name, offset }) => `${offset} ${name}`)).toEqual([
      '3 seuil',
      '11 value',
      '18 prix',
      '23 montant',
      '35 gap',
      '44 autre',
    ]);
  });

  it('lists the names it uses with their places', () => {
    expect(namesIn(parsed('(seuil - value) * max(montant, 2)'))).toEqual([
      { name: 'seuil', offset: 1 },
      { name: 'value', offset: 9 },
      { name: 'montant', offset: 22 },
    ]);
  });

  it('never throws, whatever is written', () => {
    const text = fc.oneof(
      fc.string({ maxLength: 60 }),
      fc
        .array(fc.constantFrom('(', ')', '-', '+', '*', '/', '%', ',', '1', 'x', 'min', 'round', 'below', ' '), {
          maxLength: 40,
        })
        .map((parts) => parts.join('')),
      fc.integer({ min: 0, max: 300 }).map((depth) => '('.repeat(depth)),
    );
    fc.assert(
      fc.property(text, (written) => {
        const formula = parseFormula(written);
        if (formula.kind !== 'fault') valueOf(formula, new Map());
        const { faults } = readFormula(written);
        expect(faults).toHaveLength(new Set(faults.map(({ offset }) => offset)).size);
        expect(formula.kind === 'fault').toBe(faults.length > 0);
      }),
      { numRuns: 1000 },
    );
  });

  it('reads back what it would write, whatever the shape', () => {
    const leaf = fc.integer({ min: 0, max: 99 }).map((value) => ({ text: String(value), value: BigInt(value) }));
    type Written = { readonly text: string; readonly value: bigint };
    const { tree } = fc.letrec<{ tree: Written }>((tie) => ({
      tree: fc.oneof(
        { maxDepth: 4 },
        leaf,
        fc.tuple(tie('tree'), fc.constantFrom('+', '-', '*'), tie('tree')).map(([left, operator, right]) => ({
          text: `(${left.text} ${operator} ${right.text})`,
          value:
            operator === '+'
              ? left.value + right.value
              : operator === '-'
                ? left.value - right.value
                : left.value * right.value,
        })),
      ),
    }));
    fc.assert(
      fc.property(tree, ({ text, value }) => {
        fc.pre(text.length <= 300);
        expect(valueOf(parsed(text), new Map())).toEqual({ numerator: value, denominator: 1n });
      }),
    );
  });
});

describe('M17 rounding to the cent', () => {
  it.each([
    ['0.004', 0],
    ['0.005', 1],
    ['1.005', 101],
    ['2.675', 268],
    ['8.124999', 812],
  ])('takes half away from zero: %s is %d cents', (text, minor) => {
    expect(toMinor(exactOfDecimal(text))).toBe(minor);
    expect(toMinor({ ...exactOfDecimal(text), numerator: -exactOfDecimal(text).numerator })).toBe(0 - minor);
  });

  it('reads a double as the decimal that writes it, very small and very large ones included', () => {
    expect(exactOf(0.1)).toEqual({ numerator: 1n, denominator: 10n });
    expect(exactOf(-1e-7)).toEqual({ numerator: -1n, denominator: 10_000_000n });
    expect(exactOf(1e21)).toEqual({ numerator: 10n ** 21n, denominator: 1n });
    fc.assert(
      fc.property(fc.double({ noNaN: true, noDefaultInfinity: true, min: -1e6, max: 1e6 }), (value) => {
        expect(toNumber(exactOf(value))).toBeCloseTo(value, 6);
      }),
    );
  });

  it('is symmetric and at most half a unit away', () => {
    fc.assert(
      fc.property(
        fc.bigInt(-1_000_000_000_000n, 1_000_000_000_000n),
        fc.bigInt(1n, 1_000_000n),
        (numerator, denominator) => {
          const rounded = roundHalfAway({ numerator, denominator });
          expect(roundHalfAway({ numerator: -numerator, denominator })).toBe(-rounded);
          const twice = (rounded * denominator - numerator) * 2n;
          expect((twice < 0n ? -twice : twice) <= denominator).toBe(true);
        },
      ),
    );
  });
});
