import { describe, expect, it } from 'vitest';
import { scanTag } from './tag-source.ts';

describe('finding the parts of a tag', () => {
  it('gives each attribute its name, its value’s place and its end', () => {
    expect(scanTag('a <Kpi id="x" partnership=\'y\' /> b', 2)).toEqual({
      name: 'Kpi',
      start: 2,
      end: 32,
      selfClosing: true,
      attributes: [
        { name: 'id', start: 7, valueStart: 11, end: 13 },
        { name: 'partnership', start: 14, valueStart: 27, end: 29 },
      ],
    });
  });

  it('takes blanks between the signs that close a tag, and no bar of a value for one of them', () => {
    expect(scanTag('<Kpi id="x"/ >', 0)).toMatchObject({ end: 14, selfClosing: true });
    expect(scanTag('<A b="c/" >', 0)).toMatchObject({ end: 11, selfClosing: false });
  });

  it('does not take signs inside a value for the end of the tag', () => {
    expect(scanTag('<A b="c > d /> {" e={"}>"}>f', 0)).toMatchObject({
      end: 27,
      selfClosing: false,
      attributes: [{ name: 'b' }, { name: 'e' }],
    });
  });

  it('reads a tag over several lines, spaces around the equals sign and a name without value', () => {
    expect(scanTag('<A\r\n  b = "c"\n  d\n>', 0)).toMatchObject({
      end: 19,
      attributes: [
        { name: 'b', start: 6 },
        { name: 'd', start: 16 },
      ],
    });
  });

  it('takes braces in place of attributes as one', () => {
    expect(scanTag('<A {...{ b: 1 }} c="d">', 0).attributes.map(({ name, start, end }) => [name, start, end])).toEqual([
      ['', 3, 16],
      ['c', 17, 22],
    ]);
  });

  it.each(['<A b="c', '<A b={c', '<A b=', '<A "x" =', '<', '<A {'])('ends on the unfinished %j', (text) => {
    expect(scanTag(text, 0).end).toBe(text.length);
  });
});
