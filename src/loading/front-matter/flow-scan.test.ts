import { describe, expect, it } from 'vitest';
import { describe as wordsOf } from '../../diagnostics/catalogue/index.ts';
import { createPositions } from '../../diagnostics/position.ts';
import { readYaml } from './read-yaml.ts';

const read = (yaml: string) => readYaml(yaml, 0, createPositions('a.mdx', yaml));
const told = (yaml: string) => read(yaml).diagnostics.map((d) => [d.code, d.place.line, d.place.column]);
const cure = (yaml: string) =>
  read(yaml)
    .diagnostics.map((d) => wordsOf(d, 'fr').hint)
    .join('\n')
    .replace(/[\u00a0\u202f]/g, ' ');

describe('a slip in braces or brackets', () => {
  it.each([
    ['- { a: b, c: "d, e: f }\n- { a: b }', 'yaml-quote', 14],
    ["- { a: b, c: 'd, e: f }\n- { a: 'b' }", 'yaml-quote', 14],
    ['- { a: b, c: "d, e: "f" }', 'yaml-quote', 14],
    ['- { a: b, c: "d }\n  e: f\n- { a: b }', 'yaml-quote', 14],
    ['- { a: b, c: "d"e", f: g }', 'yaml-text-after-quote', 17],
    ["- { a: b, c: 'L'eau', f: g }", 'yaml-text-after-quote', 17],
    ['- { a: "b" c: d }', 'yaml-missing-comma', 12],
    ['- { a: { b: c } d: e }', 'yaml-missing-comma', 17],
    ['- [{ a: b } { a: c }]', 'yaml-missing-comma', 13],
    ['- { a: b]c, d: e }', 'yaml-bracket-in-text', 9],
    ['- { a: b}c, d: e }', 'yaml-bracket-in-text', 9],
    ['- { a: b[c, d: e }', 'yaml-bracket-in-text', 9],
    ['- { a: b{c, d: e }', 'yaml-bracket-in-text', 9],
    ['- { a: b], d: e }', 'yaml-extra-bracket', 9],
    ['- { a: b }}\n- { a: c }', 'yaml-extra-bracket', 11],
    ['- { a: b ]\n- { a: c }', 'yaml-bracket-mismatch', 10],
    ['- { a: b )\n- { a: c }', 'yaml-bracket-mismatch', 10],
    ['- ( a: b, c: d }', 'yaml-bracket-mismatch', 3],
    ['- [ a: b, c: d }', 'yaml-bracket-mismatch', 3],
    ['- [a, b}', 'yaml-bracket-mismatch', 8],
    ['- { a: [b, c, d: e }', 'yaml-bracket', 8],
    ['- { a: b\n- { a: c }', 'yaml-bracket', 3],
    ['- { a: b,\n    c: d\n- { a: c }', 'yaml-bracket', 3],
    ['- { a: b # c }\n- { a: c }', 'yaml-comment-in-braces', 10],
    ['- { a: b; c: d; e: f }', 'yaml-semicolon', 9],
    ['- { a: b, c: d }, e: f }', 'yaml-after-group', 17],
    ['- { a: b },', 'yaml-after-group', 11],
    ['- { a: b: c, d: e }, f: g }', 'yaml-colon', 8],
    ['- { a: b c: d e: f }', 'yaml-colon', 8],
    ['- { a = b }', 'yaml-missing-colon', 5],
    ['- { a: b, c = d }', 'yaml-missing-colon', 11],
    ['- { a; b, c: d }', 'yaml-missing-colon', 5],
    ['- { a b, c: d }', 'yaml-missing-colon', 5],
  ])('is told of %j as %s, where it stands, and hides nothing of the rest', (yaml, code, column) => {
    expect(told(yaml)).toEqual([[code, 1, column]]);
    expect(read(yaml).trustworthy).toBe(true);
  });

  it.each([
    ['- { a: b, c: "d, e: f }', '"d"'],
    ['- { a: b]c, d: e }', '"b]c"'],
    ['- { a: Prix [HT] net, d: e }', '"Prix [HT] net"'],
    ['- { a: b[c, d: e }', '"b[c"'],
    ['- { a: b }, { a: c }', '« - { a: c } »'],
    ['- { a: b; c: d, e: f } # g', 'Écrivez : { a: b, c: d, e: f }'],
    ['- { a = b; c = d }', '« a: b, c: d »'],
    ['a: b: c, d: e }', 'a: { b: c, d: e } ;'],
    ['- a: c, d: e }', '- { a: c, d: e } ;'],
    ['- { a: b: c, d: e }, f: g }', 'a: { b: c, d: e } ;'],
    ['- [ a: b, c: d }', 'Écrivez « { » au lieu de « [ ».'],
  ])('is told of %j with what to write: %s', (yaml, written) => {
    expect(cure(yaml)).toContain(written);
  });

  it('is told once each, of several in a text, with what is wrong elsewhere', () => {
    const yaml = 'a:\n  - { b: "c }\n  - { b: d ]\n  - { b: e }\nf: g: h\n';
    expect(told(yaml)).toEqual([
      ['yaml-quote', 2, 10],
      ['yaml-bracket-mismatch', 3, 12],
      ['yaml-colon', 5, 4],
    ]);
    expect(read(yaml).value).toEqual({ a: ['', '', { b: 'e' }], f: '' });
  });

  it('on a further line of its group leaves what the group lacks untold', () => {
    const yaml = 'a: { b: c,\n  d: e]f,\n  g: h }\ni: j';
    expect(told(yaml)).toEqual([['yaml-bracket-in-text', 2, 7]]);
    expect(read(yaml).trustworthy).toBe(false);
  });

  it.each([
    'a: [\n  x,\n  y\n]\nb: "c\n  d"\n',
    "a: { b: l'eau, c: d'eau }\ne: [f\"g, 'h''i']\n",
    'a: { b: "c\\"d, e: f", g: "x: {y}" }\n',
    'a:\n  - { b: c,\n      d: e }\n  - { f: [g, { h: i }] } # j }\n',
    'a: { "b": c, d: {}, e: [] }\nf: (g h)\ni: {j: k}\n',
  ])('is told of no group that is sound: %j', (yaml) => {
    expect(told(yaml)).toEqual([]);
    const found = told(`${yaml}z: {`);
    expect(found).toEqual([['yaml-bracket', yaml.split('\n').length, 4]]);
  });

  it('is not looked for in a text after `|` or `>`', () => {
    const found = told('a: |\n  b: { c\n  d: "e\nf: >-\n  - [ g\nh: {');
    expect(found).toEqual([['yaml-bracket', 6, 4]]);
  });
});
