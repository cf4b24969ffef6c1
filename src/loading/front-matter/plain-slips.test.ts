import { describe, expect, it } from 'vitest';
import { describe as wordsOf } from '../../diagnostics/catalogue/index.ts';
import { createPositions } from '../../diagnostics/position.ts';
import { readYaml } from './read-yaml.ts';

const read = (yaml: string) => readYaml(yaml, 0, createPositions('a.mdx', yaml));
const told = (yaml: string) => read(yaml).diagnostics.map(({ code, place }) => `${place.line}:${place.column} ${code}`);
const cures = (yaml: string) => read(yaml).diagnostics.map((diagnostic) => wordsOf(diagnostic, 'en').hint);

describe('M53 blanks that YAML takes for letters, before a key', () => {
  it.each(['\u00a0 b: y', ' \u202fb: y', '\u00a0\u00a0b: y'])('are told, and the key is read: %j', (line) => {
    const yaml = `v:\n  a: x\n${line}\n  c: z\n`;
    expect(told(yaml)).toEqual([`3:${line.search(/[^ ]/) + 1} yaml-no-break-indent`]);
    expect(read(yaml).value).toEqual({ v: { a: 'x', b: 'y', c: 'z' } });
  });

  it('are told before a dash too, and belong to a text that goes on', () => {
    const yaml = 'v:\n  - a\n\u00a0 - b\nt: |\n  x\n  \u00a0y: z\n';
    expect(told(yaml)).toEqual(['3:1 yaml-no-break-indent']);
    expect(read(yaml).value).toEqual({ v: ['a', 'b'], t: 'x\n\u00a0y: z\n' });
  });
});

it('M53 takes two hyphens for a wrong dash, and reads the items', () => {
  const yaml = 'v:\n  -- { a: x }\n  - { a: y }\n  -- { a: z }\n';
  expect(told(yaml)).toEqual(['2:3 yaml-word-mark', '4:3 yaml-word-mark']);
  expect(read(yaml).value).toEqual({ v: [{ a: 'x' }, { a: 'y' }, { a: 'z' }] });
});

it('M53 tells an equals sign before a group, with the line to write', () => {
  const yaml = 'v:\n  term = { type: duration, label: Term }\n';
  expect(told(yaml)).toEqual(['2:3 yaml-line']);
  expect(cures(yaml)).toEqual(['Write “term: { type: duration, label: Term }”.']);
});

it('M53 tells a semicolon after a quoted value as one', () => {
  const yaml = 'v:\n  - { ref: "a, b"; read: 2026-10-01, note: c }\n';
  expect(told(yaml)).toEqual(['2:18 yaml-semicolon']);
  expect(cures(yaml)[0]).toContain('{ ref: "a, b", read: 2026-10-01, note: c }');
});

it('M53 offers a list for ids in parentheses, not for words', () => {
  const cut = (value: string) => cures(`- { of: ${value}, c: d }\n`)[0];
  expect(cut('(ada, max)')).toContain('Write “of: [ada, max]”');
  expect(cut('(see annex, p. 3)')).toBe('Put the value in quotes: of: "(see annex, p. 3)"');
});

it.each([
  ['  { a: x }\n', '2:3'],
  ['    { a: x }\n', '2:5'],
])('M53 misses the dash of the first item of a list: %j', (item, place) => {
  expect(told(`v:\n${item}  - { a: y }\n  - { a: z }\n`)).toEqual([`${place} yaml-missing-dash`]);
});

describe('M53 a group that goes on below, no further in', () => {
  it.each([
    'v:\n  - { a: x, b: y,\nc: z }\n  - { a: w }\n',
    'v:\n  - { a: x, b: y\n  c: z, d: e }\n  - { a: w }\n',
    'v:\n  - { a: "x,\n  c", d: z }\n  - { a: w }\n',
    'v:\n  - { a: x, b: { c: d,\n  e: z } }\n  - { a: w }\n',
  ])('is one slip of its second line, and hides nothing: %j', (yaml) => {
    const column = yaml.includes('\nc: z') ? 1 : 3;
    expect(told(yaml)).toEqual([`3:${column} yaml-indentation`]);
    expect(cures(yaml)).toEqual([
      'It goes on the group opened on line 2: indent it two spaces further than that line.',
    ]);
    expect(read(yaml).value).toEqual({ v: ['', { a: 'w' }] });
  });

  it.each(['v: { a: x,\nb: y\nc: z\n', 'v: { a: x,\nb: { c: d }\ne: f\n', 'v: { a: x:\nb: { c: d } }\n'])(
    'is none where that line does not end it: %j',
    (yaml) => {
      expect(told(yaml)).not.toContain('2:1 yaml-indentation');
    },
  );
});

describe('M53 an item of several lines without its dash', () => {
  it.each([
    ['in the middle, level with the fields of the one above', '  - id: a\n    b: x\n    id: c\n    b: y\n', '4:5'],
    ['in the middle, where the dash stood', '  - id: a\n    b: x\n  id: c\n    b: y\n', '4:3'],
    ['at the top, level with the fields of the one below', '    id: a\n    b: x\n  - id: c\n    b: y\n', '2:5'],
    ['at the top, where the dash stood', '  id: a\n    b: x\n  - id: c\n    b: y\n', '2:3'],
    ['whose first line was lost', '  - id: a\n    b: x\n    c: 1\n    b: y\n    c: 2\n', '5:5'],
  ])('is told once, %s', (_, items, place) => {
    expect(told(`v:\n${items}t: z\n`)).toEqual([`${place} yaml-missing-dash`]);
  });

  it('is read as an item of its own where the lines allow it, those after it too', () => {
    const reading = read('v:\n  - id: a\n    b: x\n    id: c\n    b: y\n    id: d\n    b: z\n');
    expect(reading.value).toEqual({
      v: [
        { id: 'a', b: 'x' },
        { id: 'c', b: 'y' },
        { id: 'd', b: 'z' },
      ],
    });
    expect(reading.placeOf(['v', 2, 'b'])).toMatchObject({ line: 7, column: 8 });
  });

  it.each([
    ['one key written twice', '  - id: a\n    b: x\n    b: y\n', '4:5'],
    ['one key that comes again after others', '  - id: a\n    b: x\n    id: c\n', '4:5'],
    ['lines pasted twice', '  - id: a\n    b: x\n    id: a\n    b: x\n', '4:5'],
  ])('is not: %s', (_, items, place) => {
    expect(told(`v:\n${items}`)).toEqual([`${place} duplicate-key`]);
  });

  it('counts the lines pasted twice with the first of them', () => {
    const [pasted] = read('a: 1\nb: 2\nc: 3\na: 1\nb: 2\nc: 4\n').diagnostics;
    expect(pasted?.others).toEqual({ count: 2, line: 6 });
    expect(told('a: 1\nb: 2\nb: 3\na: 1\n')).toEqual(['3:1 duplicate-key', '4:1 duplicate-key']);
  });
});

describe('M53 a field that stands further out than its group', () => {
  it('is told on its own line, with the line that opens the group', () => {
    expect(told('v:\na: 1\n  b: 2\n')).toEqual(['2:1 yaml-indentation']);
    expect(cures('v:\na: 1\n  b: 2\n')[0]).toContain('group opened on line 1');
    expect(told('v:\n  a:\n    x: 1\nb:\n    x: 2\n  c:\n    x: 3\n')).toEqual(['4:1 yaml-indentation']);
    expect(told('v:\n  a: 1\nb: 2\n  c: 3\n')).toEqual(['3:1 yaml-indentation']);
    expect(cures('v:\n  a: 1\nb: 2\n  c: 3\n')[0]).toContain('group opened on line 1');
  });

  it.each([
    ['further in', 'v:\n   a: 1\n  b: 2\n  c: 3\n', '2:4'],
    ['less far in', 'v:\n a: 1\n  b: 2\n', '2:2'],
    ['with a dash', 'v:\n - a\n  - b: 2\n', '2:2'],
  ])('is told on the first line of the group, where that is the one out of line: %s', (_, yaml, place) => {
    expect(told(yaml)).toEqual([`${place} yaml-indentation`]);
    expect(cures(yaml)[0]).toContain('group opened on line 1');
  });

  it('is told on its own line, not on the empty lines and remarks above it', () => {
    expect(told('a: b\n\n# x\n b: c\nd: e\n')).toEqual(['4:2 yaml-indentation']);
    expect(told('a:\n  b: c\n\n# x\n d: e\nf: g\n')).toEqual(['5:2 yaml-indentation']);
  });

  it('is answered with the value that its key already has', () => {
    const [cure] = cures('v: Valbrune\n  id: a\n');
    expect(cure).toContain('The key of line 1 already has a value, “Valbrune”');
    expect(told('v: // remark\n  id: a\n')).toEqual(['1:4 yaml-line']);
    expect(told('v: // remark\n  - { a: b }\n')).toEqual(['1:4 yaml-line']);
  });

  it('is not, where the line below is the one out of line', () => {
    expect(told('v: 1\na: 1\n  b: 2\n')).toEqual(['3:3 yaml-indentation']);
    expect(told('v:\n  - a: 1\n    b: 2\n  c: 3\n    d: 4\n')).toEqual(['4:3 yaml-indentation']);
  });
});

it('M53 tells a group without its colon, or stuck to a path, with the line to write', () => {
  expect(cures('organisation { id: a, name: b }\nc: d\n')).toEqual(['Write “organisation: { id: a, name: b }”.']);
  expect(cures('v:\n  a/b:{ c: d } # e\n  f/g: { c: d }\n')).toEqual(['Write “a/b: { c: d }”.']);
  expect(cures('v:\n  a/b.csv = { c: d }\n')).toEqual(['Write “a/b.csv: { c: d }”.']);
  expect(told('v:\n  a/b:{ c: d }\n  f/g: { c: d }\n')).toEqual(['2:3 yaml-missing-space']);
});

it('M53 tells a first line without a colon on that line, whatever stands between it and the next', () => {
  expect(told('a = 1\n# remark\nb: [c]\n')).toEqual(['1:1 yaml-line']);
  expect(told('a:1\n# remark\nb: [c]\n')).toEqual(['1:1 yaml-missing-space']);
});

describe('M53 a field that was joined to the line above', () => {
  it('is told once, and the line under it is not', () => {
    expect(cures('a: b hosting: c\nd: e\n')).toEqual([
      'Put the value in quotes: "b hosting: c"; if “hosting” is another field, write it on a line of its own.',
    ]);
    expect(cures('l: [fr, en] c-d: e\n')[0]).toContain('if “c-d” is another field');
    expect(told('l: [fr, en] c-d: e\n')).toEqual(['1:4 yaml-plain-start']);
    expect(told('x:\ncsv: locale: fr\n  encoding: b\n')).toEqual(['2:6 yaml-colon']);
    expect(cures('a: "b": c\n')[0]).not.toContain('another field');
  });
});

describe('M53 a value that is only a comment', () => {
  it('is told where the comment begins, and is empty', () => {
    expect(told('a: # x\nb: c\n')).toEqual(['1:4 yaml-only-comment']);
    expect(read('a: # x\nb: c\n').value).toEqual({ a: undefined, b: 'c' });
    expect(told('a: #x\n')).toEqual(['1:4 yaml-cut-by-hash']);
  });

  it('is none beside a value, above a group, a list or a text, nor on a line of its own', () => {
    expect(told('a: b # x\nc: # y\n  d: e\nf: # z\n  - g\nh: | # t\n  u\ni:\n# v\nj: ""  # w\n')).toEqual([]);
  });
});

describe('M53 a straight quote that stands alone', () => {
  it.each(['a: Boucle chaude"', 'a: { b: Boucle chaude", c: d }', 'a: Boucle "chaude'])('is told: %s', (yaml) => {
    expect(told(yaml)).toEqual([`1:${yaml.indexOf('"') + 1} yaml-lone-quote`]);
  });

  it.each(['a: Un écran de 27"', 'a: Le "bon" choix', `a: 'Boucle"'`, 'a: "Boucle"', 'a: |\n  Boucle"'])(
    'is none: %s',
    (yaml) => {
      expect(told(yaml)).toEqual([]);
    },
  );
});

it('M53 reads the fields below the first of an item whose quote is left open', () => {
  const reading = read('- id: "a\n  name: b\n  c:\n    - d\n- id: e\n');
  expect(reading.diagnostics).toMatchObject([{ code: 'yaml-quote', place: { line: 1, column: 7 } }]);
  expect(reading.value).toEqual([{ id: '', name: 'b', c: ['d'] }, { id: 'e' }]);
});

it('M53 tells a list that begins on the line of its key once, and where to write it', () => {
  expect(told('a: - b\n  - c\n')).toEqual(['1:4 yaml-plain-start']);
  expect(cures('a: - b\n  - c\n')[0]).toContain('if it is an item of a list, write it on a line of its own');
  expect(cures('a: - 5\n')[0]).not.toContain('item');
});

it('M53 tells the first item of a file once where it alone is indented', () => {
  expect(told(' - id: a\n  name: b\n- id: c\n  name: d\n')).toEqual(['1:2 yaml-indentation']);
});

it('M53 finds what is out of line in a long list without a walk through the whole for each line', () => {
  const deep = '    k: v\n'.repeat(8000);
  const shallow = Array.from({ length: 8000 }, (_, rank) => `  k${rank}: v\n`).join('');
  const start = performance.now();
  expect(told(`a:\n${deep}${shallow}`)[0]).toContain('yaml-indentation');
  expect(performance.now() - start).toBeLessThan(20_000);
});

describe('M53 a field at the margin that has the name of another', () => {
  const stages = (last: string, ...rest: string[]) =>
    ['stages:', '  pilot: { arranged: a, evidence: b }', last, ...rest, ''].join('\n');

  it.each([
    stages('exit: { arranged: c }', 'exit:', '  triggers: d'),
    stages('exit:', '  arranged: c', 'exit: { triggers: d }'),
  ])('belongs to the group above it, whose fields it has: %j', (yaml) => {
    expect(told(yaml)).toEqual(['3:1 yaml-indentation']);
    expect(cures(yaml)[0]).toContain('line 1');
    expect(read(yaml).value).toEqual({
      stages: { pilot: { arranged: 'a', evidence: 'b' }, exit: { arranged: 'c' } },
      exit: { triggers: 'd' },
    });
    expect(read(yaml).placeOf(['stages', 'exit'], 'key').line).toBe(3);
    expect(read(yaml).placeOf(['exit'], 'key').line).toBeGreaterThan(3);
  });

  it('belongs to it too where it is the second', () => {
    const yaml = `exit: { triggers: d }\n${stages('exit: { arranged: c }')}`;
    expect(told(yaml)).toEqual(['4:1 yaml-indentation']);
    expect(read(yaml).placeOf(['exit'], 'key').line).toBe(1);
  });

  it('is a field written twice where the group above it has none of its fields, or has that name', () => {
    expect(told(stages('exit: { triggers: c }', 'exit: { triggers: d }'))).toEqual(['4:1 duplicate-key']);
    expect(told(stages('pilot: { arranged: c }', 'pilot: { triggers: d }'))).toEqual(['4:1 duplicate-key']);
  });
});

it('M53 tells a value at the margin, under the key between braces that it belongs to, as a line to indent', () => {
  const yaml = 'v:\n  - { id:\nbench, name: Banc, share: { a: 1 } }\n  - { id: b, name: B }\nw: x\n';
  expect(told(yaml)).toEqual(['3:1 yaml-indentation']);
  expect(read(yaml).value).toMatchObject({ w: 'x' });
});

it('M53 tells a comment that hides the end of its group, under a key with the path of a folder', () => {
  const yaml = 'files:\n  partnerships/nord: { locale: #en } # the spreadsheet\n  b: { locale: fr }\n';
  expect(told(yaml)).toEqual(['2:32 yaml-comment-in-braces']);
});

it('M53 tells a list between braces once, with the brackets to write', () => {
  const yaml = 'v: { Refus de l’aide, Moins de douze inscrits }\nw: { rupture, gouvernance, audit }\n';
  expect(told(yaml)).toEqual(['1:4 yaml-list-in-braces', '2:4 yaml-list-in-braces']);
  expect(cures(yaml)[1]).toContain('[rupture, gouvernance, audit]');
  expect(told('v: { contrat type, refus, position de repli }\n')).toEqual(['1:4 yaml-list-in-braces']);
  expect(told('v: { id a, name B }\n')).not.toContain('1:4 yaml-list-in-braces');
  expect(told('v: { a: Bleu, blanc }\n')).toEqual(['1:9 comma-in-braces']);
});

it('M53 tells a dash alone between braces as a sign that a value cannot begin with', () => {
  expect(told('v: { a: - }\nw: { a: -, b: x }\n')).toEqual(['1:9 yaml-plain-start', '2:9 yaml-plain-start']);
});

it('M53 tells a colon written twice after a key, and reads the field', () => {
  const yaml = 'due:: 2027\nv:\n  - a:: x\n    b :: y\nw: { c:: z, "d:": t }\n';
  expect(told(yaml)).toEqual([
    '1:4 yaml-double-colon',
    '3:6 yaml-double-colon',
    '4:6 yaml-double-colon',
    '5:7 yaml-double-colon',
  ]);
  expect(read(yaml).value).toEqual({ due: '2027', v: [{ a: 'x', b: 'y' }], w: { c: 'z', 'd:': 't' } });
  expect(read(yaml).placeOf(['v', 0, 'a']).column).toBe(9);
  expect(cures(yaml)[0]).toBe('Write “due:” and its value.');
});
