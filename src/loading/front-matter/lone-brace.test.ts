import { describe, expect, it } from 'vitest';
import { createPositions } from '../../diagnostics/position.ts';
import { readYaml } from './read-yaml.ts';

const read = (yaml: string) => {
  const { value, diagnostics } = readYaml(yaml, 0, createPositions('a.mdx', yaml));
  return { value, told: diagnostics.map(({ code, place, values }) => [code, place.line, values['line']]) };
};

describe('M53 a brace alone above the fields', () => {
  it.each([
    ['opened and never closed', '{\ntitle: A\ntype: b\n', 0],
    ['closed below', '{\ntitle: A\ntype: b\n}\n', 4],
    ['closed below, with the fields indented', '{\n  title: A\n  type: b\n}', 4],
    ['of a list', '[\ntitle: A\ntype: b\n', 0],
  ])('is told where it stands, and the fields are read: %s', (_, yaml, line) => {
    expect(read(yaml)).toEqual({ value: { title: 'A', type: 'b' }, told: [['yaml-lone-brace', 1, line]] });
  });

  it('is told below a comment, with what else is wrong', () => {
    expect(read('# Fiche\n{\ntitle: A: b\ntype: c\n').told).toEqual([
      ['yaml-lone-brace', 2, 0],
      ['yaml-colon', 3, undefined],
    ]);
  });

  it.each([
    ['one with commas', '{\n"title": "A",\n"type": "b"\n}\n', []],
    ['one with fields beside it', '{ title: A, type: b }', []],
    ['one with commas and no end', '{\ntitle: A,\ntype: b\n', [['yaml-bracket', 1, undefined]]],
  ])('is none of %s', (_, yaml, told) => {
    expect(read(yaml).told).toEqual(told);
  });
});
