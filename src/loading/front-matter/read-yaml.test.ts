import { describe, expect, it } from 'vitest';
import { describe as wordsOf, problem } from '../../diagnostics/catalogue/index.ts';
import { createPositions } from '../../diagnostics/position.ts';
import { tell } from '../../diagnostics/reporters/told.ts';
import { readYaml } from './read-yaml.ts';

const read = (yaml: string, before = '') => readYaml(yaml, before.length, createPositions('a.mdx', before + yaml));
const codes = (yaml: string) => read(yaml).diagnostics.map((d) => [d.code, d.place.line, d.place.column]);

describe('readYaml', () => {
  it('leaves every scalar as it was typed', () => {
    expect(read('a: 007\nb: 1.10\nc: 2026-02-30\nd: 12:30\ne: no\nf: true\ng: ""\n').value).toEqual({
      a: '007',
      b: '1.10',
      c: '2026-02-30',
      d: '12:30',
      e: 'no',
      f: 'true',
      g: '',
    });
  });

  it('keeps the key of an empty value, so that an unknown one is still told', () => {
    expect(read('a:\nb: ~\nc: null\nd: "null"\n').value).toEqual({
      a: undefined,
      b: undefined,
      c: undefined,
      d: 'null',
    });
  });

  it('says how many signs stand before the text of a value', () => {
    const reading = read('a: x\nb: "x"\nc: \'x\'\nd: >\n  x\n', '---\n');
    expect(['a', 'b', 'c', 'd'].map((key) => reading.insetOf([key]))).toEqual([0, 1, 1, undefined]);
  });

  it('counts lines from the top of the file', () => {
    const reading = read('a: 1\nlist:\n  - x: 2\n    y: 3\n', '---\n');
    expect(reading.placeOf(['list', 0, 'y'])).toEqual({ file: 'a.mdx', line: 5, column: 8 });
    expect(reading.placeOf(['list', 0, 'y'], 'key')).toEqual({ file: 'a.mdx', line: 5, column: 5 });
    expect(reading.placeOf(['list', 0, 'absent'])).toEqual({ file: 'a.mdx', line: 4, column: 5 });
  });

  it.each([
    ['name: Acme: filiale', 'yaml-colon', 1, 7],
    ['a:\n\tb: 1', 'yaml-tab', 2, 1],
    ['a:\n\t- b\n  - c', 'yaml-tab', 2, 1],
    ['a: 1\nb: "x', 'yaml-quote', 2, 4],
    ["a: l'eau\nb: 'x\nc: 1", 'yaml-quote', 2, 4],
    ['a: [1, 2', 'yaml-bracket', 1, 4],
    ['z: 1\na: {x: 1\nb: 3', 'yaml-bracket', 2, 4],
    ['a: { *b: 1 }', 'yaml-key-sign', 1, 6],
    ['a: { b: 1, & c: 2 }', 'yaml-key-sign', 1, 12],
    ['a: { &b: 1 }', 'yaml-key-sign', 1, 6],
    ['*a: 1\nb: 2', 'yaml-key-sign', 1, 1],
    ['b: 2\n&a: 1\nc: 3', 'yaml-key-sign', 2, 1],
    ['b: 2\n* a: 1\nc: 3', 'yaml-key-sign', 2, 1],
    ['b:\n  - 2\n* a: 1\nc: 3', 'yaml-key-sign', 3, 1],
    ['b:\n* a: 1\nc: 3', 'yaml-word-mark', 2, 1],
    ['* a: 1\nb: 2', 'yaml-key-sign', 1, 1],
    ['- a: 1\nb: 2', 'yaml-key-sign', 1, 1],
    ['# x\n– a: 1\nb: 2', 'yaml-key-sign', 2, 1],
    ['- a:\n  - 1\nb: 2', 'yaml-key-sign', 1, 1],
    ['a: 1\n- b: 2\nc: 3', 'yaml-key-sign', 2, 1],
    ['a:\n  - { b: 1 }\n• c: 3', 'yaml-key-sign', 3, 1],
    ['a:\n  - b: 1\n- b: 2\nc: 3', 'yaml-indentation', 3, 1],
    ['a: 1\n- b: 2\n  c: 3\nd: 4', 'yaml-indentation', 2, 1],
    ['- a: 1\nb: 2\n- a: 3\nb: 4', 'yaml-indentation', 2, 1],
    ['- { a: 1 }\nb: 2', 'yaml-indentation', 2, 1],
    ['* a: 1\n  b: 2\n* a: 3\n  b: 4', 'yaml-word-mark', 1, 1],
    ['b: 2\nc: { d: a & b, *e }', 'yaml-anchor', 2, 16],
    ['a: @x', 'yaml-plain-start', 1, 4],
    ['a: *x', 'yaml-anchor', 1, 4],
    ['a: &x y', 'yaml-anchor', 1, 4],
    ['a: *gras* et suite', 'yaml-plain-start', 1, 4],
    ['a: & Cie', 'yaml-plain-start', 1, 4],
    ['a: !important', 'yaml-tag', 1, 4],
    ['a: !important\nb: 1', 'yaml-tag', 1, 4],
    ['- !x', 'yaml-tag', 1, 3],
    ['a: Le lot #4 du contrat', 'yaml-cut-by-hash', 1, 11],
    ['a: #4', 'yaml-cut-by-hash', 1, 4],
    ['a: “Alliance”', 'yaml-typographic-quotes', 1, 4],
    ['a: « Alliance »', 'yaml-typographic-quotes', 1, 4],
    ['a: { b: ‘Alliance’ }', 'yaml-typographic-quotes', 1, 9],
    ['a: { b: Lot #4\n  }', 'yaml-cut-by-hash', 1, 13],
    ['a: !x y', 'yaml-tag', 1, 4],
    ['a: !!str 12', 'yaml-tag', 1, 4],
    ['a: !!js/function "x"', 'yaml-tag', 1, 4],
    ['<<: {a: 1}', 'yaml-merge', 1, 1],
    ['a: 1\na: 2', 'duplicate-key', 2, 1],
    ['? [a]\n: 1', 'yaml-key', 1, 3],
    ['__proto__: 1', 'yaml-reserved-key', 1, 1],
    [': 1', 'yaml-key', 1, 1],
    ['a: 1\n b: 2', 'yaml-indentation', 2, 2],
    ['a: 1\nbc\nd: 2', 'yaml-line', 2, 1],
    ['a: Un texte\n  qui continue : ici\nb: 1', 'yaml-colon', 1, 4],
    ['a: Un texte\n  note: ici\nb: 1', 'yaml-indentation', 2, 3],
    ['a: Un texte\n  - un\n  - deux\nb: 1', 'yaml-list-in-text', 2, 3],
    ['a: Alliance:\nb: 1', 'yaml-colon', 1, 4],
    ['a: 1\nb: Les rôles :\nc: 1\nd: 2', 'yaml-colon', 2, 4],
    ['a:\n  - { b: 1 }\n    { b: 2 }\nc: 1', 'yaml-missing-dash', 3, 5],
    ['a: 1\n---\nb: 2', 'yaml-documents', 2, 1],
    ['a: 1\n...\nb: 2', 'yaml-documents', 2, 1],
    ['a: "x" y', 'yaml-text-after-quote', 1, 8],
    ["a: 'L'essai'", 'yaml-text-after-quote', 1, 7],
    ['a: - x', 'yaml-plain-start', 1, 4],
    ['a: { b: - 6 %, c: 1 }', 'yaml-plain-start', 1, 9],
    ['%YAML 1.2\na: 1', 'yaml-line', 1, 1],
    [`${'k'.repeat(1100)}: 1`, 'yaml-key', 1, 1],
    ['a:\n\u3000b: 1', 'yaml-no-break-indent', 2, 1],
    ['{ a: 1,\n  b: 2\n', 'yaml-bracket', 1, 1],
    ['a: ? x\nb: 1', 'yaml-plain-start', 1, 4],
    ['a: > x', 'yaml-plain-start', 1, 4],
    ['a: [x](y)', 'yaml-plain-start', 1, 4],
    ['a: {montant}', 'yaml-bare-key', 1, 5],
    ['a: {montant} par an', 'yaml-plain-start', 1, 4],
    ['a: "C:\\dossier"', 'yaml-escape', 1, 7],
    ['a: {x: 1}}', 'yaml-extra-bracket', 1, 10],
    ['a:b\nc: 1', 'yaml-missing-space', 1, 1],
    ['a: {b:c, d: 1}', 'yaml-missing-space', 1, 5],
    ['a:\n  -{ b: 1 }\n  - { b: 2 }', 'yaml-missing-space', 2, 3],
    ['a:\n  { b: 1 }\n  - { b: 2 }', 'yaml-missing-dash', 2, 3],
    ['a:\n  - 1\n   - { b: 2 }\n', 'yaml-indentation', 3, 4],
    ['a:\n  - { b: 1 }\n   - { b: 2 }', 'yaml-indentation', 3, 4],
    ['a:\n  - b: 1\n   c: 2', 'yaml-indentation', 3, 4],
    ['a:\n  - b\n c: 2', 'yaml-indentation', 3, 2],
    ['a:\n  - b\n    - c\n    - d\n  - e', 'yaml-deep-dash', 3, 5],
    ['a:\n  - b suite\n    du texte\n      - c', 'yaml-deep-dash', 4, 7],
    ['a:\n\u00a0\u00a0b: 1', 'yaml-no-break-indent', 2, 1],
    ['a:\n\u00a0\u00a0- b', 'yaml-no-break-indent', 2, 1],
    ['a\u00a0: 1', 'yaml-no-break-space', 1, 2],
    ['a:\n  - { b: 1 }\n  -\u00a0{ b: 2 }', 'yaml-no-break-dash', 3, 4],
    ['a:\n  -\u202fb: 1\n    c: 2', 'yaml-no-break-dash', 2, 4],
    ['b: 1\na:\u00a01\nc: 1', 'yaml-no-break-space', 2, 3],
    ['a: { b: Prix: 12, c: 1 }', 'yaml-colon', 1, 9],
    ['a: [x, , y]', 'yaml-extra-comma', 1, 8],
    ['a: {\n\tb: 1 }', 'yaml-tab', 2, 1],
    ['a: "b\\u001b[31m"', 'control-character', 1, 6],
    ['a: "\\\\ \\0"', 'control-character', 1, 8],
    ['a: "\\x07"', 'control-character', 1, 5],
    ['a: "b\\u202ec"', 'invisible-character', 1, 6],
    ['a:\n  - "\\L"', 'invisible-character', 2, 6],
    ['a: { b: 1,, c: 2 }', 'yaml-extra-comma', 1, 11],
    ['a: [, x]', 'yaml-extra-comma', 1, 5],
    [' a: 1\nb: 2\nc: 3', 'yaml-indentation', 1, 2],
    ['a: { b: Bleu, blanc, rouge }', 'comma-in-braces', 1, 9],
    ['a: { b: 98,5 % }', 'decimal-comma', 1, 9],
    ['!!str a: 1', 'yaml-tag', 1, 1],
    ['&x a: 1', 'yaml-anchor', 1, 1],
    ['a: !<tag:yaml.org,2002:str> x', 'yaml-tag', 1, 4],
  ])('tells %j as %s', (yaml, code, line, column) => {
    expect(codes(yaml)).toEqual([[code, line, column]]);
  });

  it.each([
    ['a: @x, y', '@x, y'],
    ['a: { b: @x, c: 1 }', '@x'],
    ['a: { b: 1, c: @x }', '@x'],
    ['a: [*x, y]', '*x'],
    ['a: [y, &x z]', '&x z'],
    ['a: { b: "}", c: *x }', '*x'],
    ['a: *x de y', '*x de y'],
  ])('offers for %j the value alone to put in quotes: %j', (yaml, value) => {
    expect(read(yaml).diagnostics[0]?.values['value']).toBe(value);
  });

  it.each([
    ['a: { target: 1,2 M€, b: c }', { field: 'target', value: '1,2 M€', number: '1200000' }],
    ['a: { b: 1,5 an de travail }', { field: 'b', value: '1,5 an de travail', number: '' }],
    ['a: { formula: min(x, 0,05) * 2,5 }', { value: 'min(x, 0.05) * 2.5', number: '' }],
  ])('offers for the comma of %j what the next run accepts', (yaml, values) => {
    expect(read(yaml).diagnostics).toMatchObject([{ code: 'comma-in-braces', values }]);
  });

  it.each([
    ['a: >= 98,5 %', '98.5 %'],
    ['a: { target: > 1 200, b: c }', '1200'],
  ])('offers for %j the number alone: %s', (yaml, number) => {
    const [told] = read(yaml).diagnostics;
    expect(told && wordsOf(told, 'fr').hint).toContain(`«\u00a0${number}\u00a0» seul`);
    expect(told && wordsOf(told, 'en').hint).toContain(`“${number}” alone`);
  });

  it.each([
    ['- id: a, name: B, manager: c # note', { next: '', braced: '- { id: a, name: B, manager: c }' }],
    ['- ( id: a, name: B, manager: c )', { next: '', braced: '- { id: a, name: B, manager: c }' }],
    ['a: ( id: x, name: y )', { next: '', braced: 'a: { id: x, name: y }' }],
    ['a: (note : ici, là : bas)', { next: '', braced: '' }],
    ['a: id: x, name: y', { next: '', braced: 'a: { id: x, name: y }' }],
    ['a:\n  - id: x, name: y', { next: '', braced: '- { id: x, name: y }' }],
    ['a: { id: x name: y, b: 1 }', { next: 'name', braced: '' }],
    ['a: Bleu: blanc', { next: '', braced: '' }],
    ['- a: Bleu, blanc et: rouge', { next: '', braced: '' }],
  ])('offers for the colon of %j a comma or the braces that are missing', (yaml, values) => {
    expect(read(yaml).diagnostics).toMatchObject([{ code: 'yaml-colon', values }]);
  });

  it('M53 tells each mark before a field, and reads the fields as they were meant', () => {
    const reading = read('* a: 1\n* b: 2\n- c:\n    d: 3\ne: 4');
    expect(reading).toMatchObject({ trustworthy: true, value: { a: '1', b: '2', c: { d: '3' }, e: '4' } });
    expect(reading.diagnostics.map(({ place, values }) => [place.line, values['sign'], values['key']])).toEqual([
      [1, '*', 'a'],
      [2, '*', 'b'],
      [3, '-', 'c'],
    ]);
  });

  it('M53 says of a dash that no field is read there, of a star that YAML takes it for a mark', () => {
    const said = (yaml: string) => read(yaml).diagnostics.map((told) => wordsOf(told, 'en').message);
    expect(said('- a: 1\nb: 2')).toEqual(['“-” stands before the key “a”: the line no longer reads as a field.']);
    expect(said('* a: 1\nb: 2')[0]).toContain('YAML takes it for a mark of its own');
  });

  it('keeps no sign that nobody sees of those a quoted value spells out, and keeps the others', () => {
    expect(read('a: "b\\ec"\nd: "\\u00e9\\n\\t\\U0001F389 \\\\u001b"\ne: "\\ud83d"\n').value).toEqual({
      a: 'b c',
      d: 'é\n\t🎉 \\u001b',
      e: '\ufffd',
    });
  });

  it('keeps reading the fields around a local mistake', () => {
    expect(read('name: Acme: filiale\nb: 2\n').trustworthy).toBe(true);
    expect(read('a: "x\nb: 2\n')).toMatchObject({ trustworthy: true, value: { a: '', b: '2' } });
    expect(read('a:\n\tb: 1\nc: 2\n').trustworthy).toBe(false);
  });

  it('does not mistake an exclamation mark in a text for a tag', () => {
    expect(codes('a: Bravo ! Suite\nb: [x, "!y"]\nc: {d: a !b, e: f}\ng!: h\ni: {j!: k}')).toEqual([]);
  });

  it('does not take a comment for a text that was cut', () => {
    expect(codes('a: 1 # un\nb: "x" #y\nc: d#e\nh: #---\n  - 1\n#k\n')).toEqual([]);
  });

  it('drops the no-break spaces that end an unquoted value, and keeps those that an author quoted', () => {
    expect(read('a: exit\u00a0\nb: \u202f\nc: "x\u00a0"\n').value).toEqual({ a: 'exit', b: undefined, c: 'x\u00a0' });
  });

  it('keeps of an item that swallowed the next one its own text', () => {
    expect(read('a:\n  - b\n    c\n    - d\n  - e\n').value).toEqual({ a: ['b c', 'e'] });
  });

  it('M53 offers the whole of a text whose second line holds a colon, and the id of who is called', () => {
    expect(read('a: Un texte\n  qui continue : ici\n').diagnostics[0]?.values['value']).toBe(
      'Un texte qui continue : ici',
    );
    const hints = ['a: @ana-roy', 'a: @ana doit écrire'].map((yaml) => {
      const [told] = read(yaml).diagnostics;
      return told && wordsOf(told, 'en').hint;
    });
    expect(hints).toEqual([
      'For an id, write “ana-roy”; for a text, put it in quotes: "@ana-roy"',
      'Put the value in quotes: "@ana doit écrire"',
    ]);
  });

  it.each(['a: "“Alliance”"', 'a: “Alliance” et “Pacte”', 'a: Dite “Alliance”', 'a: “Alliance', 'a: ‘a’ et ‘b’'])(
    'takes for a text the quotes of a word processor that are meant or do not surround it: %s',
    (yaml) => {
      expect(codes(`${yaml}\n`)).toEqual([]);
    },
  );

  it('tells half of a sign of two codes, which stands for nothing', () => {
    expect(codes('a: "x\\ud800y"\n')).toEqual([['lost-character', 1, 6]]);
    expect(codes('a: "x\\ude00y"\n')).toEqual([['lost-character', 1, 6]]);
    expect(codes('a: "x\\ud83d\\ude00y"\n')).toEqual([]);
    expect(read('a: "x\\ud83d\\ude00y"\n').value).toEqual({ a: 'x😀y' });
  });

  it('takes a hyphen within a text that goes on for a part of it', () => {
    expect(codes('a:\n  - b - c\n    -d\n  - "e\n    - f"\ng: h\n  suite - fin\n')).toEqual([]);
  });

  it('refuses nesting past the limit without overflowing', () => {
    expect(codes(`a: { ${'c: d;'.repeat(12_000)} }`)).toEqual([['yaml-too-deep', 1, 1]]);
    expect(codes(`a: ${'['.repeat(500)}${']'.repeat(500)}`)[0]?.[0]).toBe('yaml-too-deep');
  });

  it.each([
    ['// début', 'If it is a comment, begin the line with “#” and a space.'],
    ['<!-- début -->', 'If it is a comment, begin the line with “#” and a space.'],
    ['since = 2023-10-16', 'Write “since: 2023-10-16”.'],
    ['since：2023-10-16', 'Write “since: 2023-10-16”.'],
    ['---fin', 'Add “: ” after the key, or indent the line if it continues the one above.'],
    ['une suite', 'Add “: ” after the key, or indent the line if it continues the one above.'],
  ])('M53 says what to write for the line %s', (line, hint) => {
    expect(tell(problem('yaml-line', { file: 'a.mdx', line: 1, column: 1 }, { line }), 'en').hint).toBe(hint);
  });
});
