import { describe, expect, it } from 'vitest';
import { describe as wordsOf } from '../../diagnostics/catalogue/index.ts';
import { createPositions } from '../../diagnostics/position.ts';
import { readYaml } from './read-yaml.ts';

const read = (yaml: string) => readYaml(yaml, 0, createPositions('a.mdx', yaml));
const told = (yaml: string) => read(yaml).diagnostics.map(({ code, place }) => `${place.line}:${place.column} ${code}`);

describe('M53 a field that lacks its colon or a space', () => {
  it.each([
    ['unit points', '2:1 yaml-line', ''],
    ['unit=points', '2:1 yaml-line', ''],
    ['unit = points', '2:1 yaml-line', 'points'],
    ['unit\uff1a points', '2:1 yaml-line', 'points'],
    ['unit:points', '2:1 yaml-missing-space', ''],
    ['unit:"points"', '2:1 yaml-missing-space', ''],
    ['unit:\u00a0points', '2:6 yaml-no-break-space', 'points'],
  ])('is told as that, and the fields around it are read: %j', (line, message, unit) => {
    const yaml = `title: Achats\n${line}\ndirection: up\n`;
    expect(told(yaml)).toEqual([message]);
    expect(read(yaml)).toMatchObject({ value: { title: 'Achats', unit, direction: 'up' }, trustworthy: true });
  });

  it('is told on the first line too, and further in', () => {
    expect(told('title Achats\nunit: points\n')).toEqual(['1:1 yaml-line']);
    expect(told('a:\n  - id: x\n    b: y\n    signed 2026-01-01\n    c: z\nd: e\n')).toEqual(['4:5 yaml-line']);
  });

  it('is told where it begins an item, and so is an item that lost its key', () => {
    const yaml = (first: string) => `parties:\n  - ${first}\n    name: Ostia\n  - id: b\n    name: Kelm\n`;
    expect(told(yaml('id ostia'))).toEqual(['2:5 yaml-line']);
    expect(read(yaml('id ostia')).value).toEqual({
      parties: [
        { id: '', name: 'Ostia' },
        { id: 'b', name: 'Kelm' },
      ],
    });
    expect(told(yaml('ostia'))).toEqual(['2:5 yaml-line']);
    expect(read(yaml('ostia')).trustworthy).toBe(false);
  });

  it('is not seen in the rest of a text, in an item that is a text, nor in a value over several lines', () => {
    const text = 'summary: Deux quais,\n  un plan\n  voir:ici\nlist:\n  - note:un\n  - a = b\nunit points\n';
    expect(told(text)).toEqual(['7:1 yaml-line']);
    expect(read(text).value).toMatchObject({ summary: 'Deux quais, un plan voir:ici', list: ['note:un', 'a = b'] });
    expect(told('a: b\nunit:|\n  points\n')).toHaveLength(1);
  });
});

describe('M53 the dash of an item', () => {
  it.each([
    ['  name: Licence\n  risk: low\n- { id: b, name: C }\n', '1:3 yaml-missing-dash'],
    ['  { id: a, name: A }\n- { id: b, name: C }\n', '1:3 yaml-missing-dash'],
    ['- { id: a, name: A }\n-\n{ id: b, name: C }\n', '3:1 yaml-indentation'],
  ])('is told where it is missing before the first one, or stands alone: %j', (yaml, message) => {
    expect(told(yaml)).toEqual([message]);
  });
});

it('M53 tells a no-break space after a dash, and reads the item', () => {
  const yaml = '- id: a\n  name: b\n-\u00a0id: c\n  name: d\n';
  expect(told(yaml)).toEqual(['3:2 yaml-no-break-dash']);
  expect(read(yaml).value).toEqual([
    { id: 'a', name: 'b' },
    { id: 'c', name: 'd' },
  ]);
});

it('M53 tells a line out of line where it stands, not the empty one above it', () => {
  expect(told('parties:\n  - { id: a }\n\n - { id: b }\nend: c\n')).toEqual(['4:2 yaml-indentation']);
});

describe('M53 a group between braces', () => {
  it.each([
    ['- {\nid: a, b: c }\n- { id: d }\n', '2:1 yaml-indentation'],
    ['v: [{\na: b }]\nw: x\n', '2:1 yaml-indentation'],
  ])('that goes on below, no further in, from its first sign on, is told once: %j', (yaml, message) => {
    expect(told(yaml)).toEqual([message]);
  });

  it('that a field follows on its line is told once, with the line to write, whatever list stands below', () => {
    const yaml = 'a:\n  - id: b\n    document: { at: c } clauses:\n      - { clause: d }\n';
    expect(told(yaml)).toEqual(['3:25 yaml-after-group']);
    const cures = read(yaml).diagnostics.map((diagnostic) => wordsOf(diagnostic, 'en').hint);
    expect(cures[0]).toMatch(/^Write this field on a line of its own;/);
  });
});
