import { describe, expect, it } from 'vitest';
import { createPositions } from '../../diagnostics/position.ts';
import { readYaml } from './read-yaml.ts';

const read = (yaml: string) => readYaml(yaml, 0, createPositions('a.mdx', yaml));
const told = (yaml: string) =>
  read(yaml).diagnostics.map(({ code, place, values }) => [place.line, place.column, code, values]);

describe('M53 a field that is further in than the one above it', () => {
  it.each([' ', '  ', '    '])('is told on its line, and read with the fields around it: %j', (blanks) => {
    const yaml = `unit: points\n${blanks}direction: up # à voir\nfrequency: monthly\n`;
    expect(told(yaml)).toEqual([[2, blanks.length + 1, 'yaml-indentation', { valued: 1, value: 'points' }]]);
    expect(read(yaml)).toMatchObject({
      value: { unit: 'points', direction: 'up', frequency: 'monthly' },
      trustworthy: true,
    });
  });

  it('is told among the fields of an item too', () => {
    const yaml = 'items:\n  - id: a\n     do: b\n    why: c\n';
    expect(told(yaml).map(([line, column, code]) => [line, column, code])).toEqual([[3, 6, 'yaml-indentation']]);
    expect(read(yaml).value).toEqual({ items: [{ id: 'a', do: 'b', why: 'c' }] });
  });

  it('is none where a group lost its dash or its line, or where nothing level follows', () => {
    for (const yaml of [
      'v:\n  id: a\n    b: x\n  - id: b\n    b: y\n',
      'csv: locale: fr\n  encoding: b\n',
      'a: b v:\n  c: d\ne: f\n',
    ])
      expect(told(yaml).map(([, , code]) => code)).not.toContain('yaml-indentation');
  });
});
