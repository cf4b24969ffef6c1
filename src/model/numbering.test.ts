import { describe, expect, it } from 'vitest';
import { markAt, numberingSchema } from './numbering.ts';

const written = (raw: string, level: number) => {
  const mark = markAt(numberingSchema.parse(raw), level);
  return mark && `${mark.opening}${mark.kind}${mark.closing}`;
};

describe('M13 the numbering of an agreement', () => {
  it.each([
    ['decimal', [undefined, undefined, undefined]],
    ['1.1', [undefined, undefined, undefined]],
    ['letters', [undefined, '(letter)', '(roman)', '(letter)']],
    ['1.1.1 a) i)', [undefined, undefined, 'letter)', 'roman)', 'letter)']],
    ['1 (a) (i) (A)', ['(letter)', '(roman)', '(capital)', '(letter)']],
    ['1 1. a.', ['figure.', 'letter.', 'figure.']],
    ['1.1 I. A.', [undefined, 'capital-roman.', 'capital.']],
  ] as const)('%s is an example of what each level bears', (raw, marks) => {
    expect(marks.map((_, at) => written(raw, at + 1))).toEqual(marks);
  });

  it.each([
    '',
    'lettres',
    'a)',
    '2.1',
    '1.1.',
    '1.1 a',
    '1.1 (a',
    '1.1 (a.',
    '1.1 b)',
    '1.1 a) ii)',
    '1..1',
    'toString',
  ])('refuses %j', (raw) => {
    expect(numberingSchema.safeParse(raw).success).toBe(false);
  });
});
