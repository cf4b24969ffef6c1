import { describe, expect, it } from 'vitest';
import { createPositions } from '../../diagnostics/position.ts';
import { readYaml } from './read-yaml.ts';

const read = (yaml: string) => readYaml(yaml, 0, createPositions('a.yaml', yaml));
const told = (yaml: string) => read(yaml).diagnostics.map((d) => [d.code, d.place.line, d.place.column]);

describe('the dashes and bullets of a word processor', () => {
  it.each([
    ['a:\n  – { b: c }\n  – { b: d }\ne: f', { a: [{ b: 'c' }, { b: 'd' }], e: 'f' }, 2, 3],
    [
      'a:\n  — b: c\n    d: e\n  — b: f\n    d: g',
      {
        a: [
          { b: 'c', d: 'e' },
          { b: 'f', d: 'g' },
        ],
      },
      2,
      3,
    ],
    ['a:\n  •\tb: c\n  •\tb: d', { a: [{ b: 'c' }, { b: 'd' }] }, 2, 3],
    ['a:\n– b: c\n– b: d', { a: [{ b: 'c' }, { b: 'd' }] }, 2, 1],
    ['a:\n  * b\n  * c', { a: ['b', 'c'] }, 2, 3],
    ['a:\n  - { b: c }\n  –\u00a0{ b: d }\ne: f', { a: [{ b: 'c' }, { b: 'd' }], e: 'f' }, 3, 3],
    ['– { a: b }\n– { a: c }', [{ a: 'b' }, { a: 'c' }], 1, 1],
  ])('are told once a list, and %j is read as it was meant', (yaml, value, line, column) => {
    expect(told(yaml)).toEqual([['yaml-word-mark', line, column]]);
    expect(read(yaml)).toMatchObject({ value, trustworthy: true });
  });

  it('are told of each list, with the other slips of the text', () => {
    expect(told('a:\n  – b: c\n  – b: d\ne:\n  - f\n  – g: [h\n')).toEqual([
      ['yaml-word-mark', 2, 3],
      ['yaml-word-mark', 6, 3],
      ['yaml-bracket', 6, 8],
    ]);
  });

  it('are part of a text where a text goes on', () => {
    expect(told('a: Une alliance\n  – la première – durable\nb:\n  – au fond, un texte\nc: "d\n  – e: f"\n')).toEqual(
      [],
    );
    expect(told('a: Une alliance\n  – la première – durable\nb: [\n')).toEqual([['yaml-bracket', 3, 4]]);
  });
});
