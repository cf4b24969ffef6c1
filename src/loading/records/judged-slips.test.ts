import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { createPositions } from '../../diagnostics/position.ts';
import { amountSchema } from '../../model/money.ts';
import { rateSchema, scaleSchema } from '../../model/number.ts';
import { readYaml } from '../front-matter/read-yaml.ts';
import { judgedSlips } from './judged-slips.ts';

const schema = z.object({
  costs: z.array(z.strictObject({ amount: amountSchema.optional(), power: scaleSchema.optional() })).optional(),
  share: rateSchema.optional(),
  name: z.string().optional(),
  review: z.strictObject({ owner: z.string().regex(/^[a-z-]+$/), every: z.string().optional() }).optional(),
});

/** What is told of a YAML text: codes, columns, and what to write. */
function told(yaml: string) {
  const reading = readYaml(yaml, 0, createPositions('index.mdx', yaml));
  return judgedSlips(reading.diagnostics, schema, reading).map(({ code, place, values }) => [
    code,
    place.column,
    values['suggestion'] ?? values['number'] ?? '',
  ]);
}

describe('what a comma cut, judged by its field', () => {
  it('is told as a comma where the number would be taken', () => {
    expect(told('costs: [{ amount: 1500,5 }]\n')).toEqual([['decimal-comma', 19, '1500.5']]);
    expect(told('{ share: 6,5 % }\n')).toEqual([['decimal-comma', 10, '6.5 %']]);
  });

  it('is told as its field tells it where neither the number nor the text would be', () => {
    expect(told('costs: [{ amount: 1,500 }]\n')).toEqual([['bad-amount', 19, '']]);
    expect(told('costs: [{ power: 6,5 }]\n')).toEqual([['number-out-of-range', 18, '']]);
  });

  it('is offered as the number that its words multiply', () => {
    expect(told('costs: [{ amount: 1,5 million }]\n')).toEqual([['comma-in-braces', 19, '1500000']]);
  });

  it('may be a thousand where three figures follow, and both are offered', () => {
    const yaml = '{ other: 1,500 }\n';
    const reading = readYaml(yaml, 0, createPositions('index.mdx', yaml));
    expect(judgedSlips(reading.diagnostics, schema, reading)).toMatchObject([
      { code: 'ambiguous-number', values: { thousands: '1500', decimals: '1.500' } },
    ]);
  });

  it('is offered as a text where the field takes one, and as a number where it takes that', () => {
    expect(told('{ name: Bleu, blanc }\n')).toEqual([['comma-in-braces', 9, '']]);
    const yaml = 'costs: [{ amount: 1,5 M€ }]\n';
    const reading = readYaml(yaml, 0, createPositions('index.mdx', yaml));
    expect(judgedSlips(reading.diagnostics, schema, reading).map(({ values }) => values)).toMatchObject([
      { number: '1500000', asText: 'no' },
    ]);
  });

  it('stays as it was where the schema knows no such field, and where nothing was cut', () => {
    expect(told('{ other: 1,50 }\n')).toEqual([['decimal-comma', 10, '1.50']]);
    expect(told('share: 1,5\n')).toEqual([]);
  });

  it('is found under each item of a list', () => {
    const yaml = '- { share: 0 }\n- { share: 1,5 }\n';
    const reading = readYaml(yaml, 0, createPositions('people.yaml', yaml));
    expect(judgedSlips(reading.diagnostics, schema, reading, 'list').map(({ code }) => code)).toEqual([
      'number-out-of-range',
    ]);
  });
});

describe('what a colon or its lack joined, judged by its field', () => {
  const values = (yaml: string) => {
    const reading = readYaml(yaml, 0, createPositions('index.mdx', yaml));
    return judgedSlips(reading.diagnostics, schema, reading).map((slip) => ({ code: slip.code, ...slip.values }));
  };

  it('is answered with braces where the field takes a group that has such a key', () => {
    expect(values('review: owner: ana-roy\n')).toMatchObject([
      { code: 'yaml-colon', braced: 'review: { owner: ana-roy }' },
    ]);
    expect(values('costs:\n  - amount: 12: 5\n')).toMatchObject([{ code: 'yaml-colon', braced: '' }]);
    expect(values('review: pilot: ana-roy\nname: owner: ana\n')).toMatchObject([{ braced: '' }, { braced: '' }]);
  });

  it('is told as a field without its colon where the group has such a key', () => {
    expect(told('review: { owner: ana-roy, every 3 months }\n')).toEqual([
      ['yaml-missing-colon', 27, 'every: 3 months'],
    ]);
    expect(told('review: { owner: ana-roy, tous les mois }\n')[0]?.[0]).not.toBe('yaml-missing-colon');
  });
});
