import { describe, expect, it } from 'vitest';
import { problem } from '../diagnostics/catalogue/index.ts';
import { withoutInvisibleEchoes } from './invisible-echoes.ts';

const at = (line: number, column = 1) => ({ file: 'a.mdx', line, column });
const sign = (line: number) => problem('invisible-character', at(line, 9), { code: 'U+FEFF' });
const word = (line: number, value: string) => problem('bad-identifier', at(line), { value, suggestion: 'a-b' });

describe('a sign that nobody sees in a refused word', () => {
  it('is told once, as the error it is', () => {
    expect(withoutInvisibleEchoes([word(3, 'a-\ufeffb'), sign(3)])).toEqual([{ ...sign(3), severity: 'error' }]);
    const key = problem('unknown-key', at(4), { key: '\u200bstage', suggestion: 'stage', known: [] });
    expect(withoutInvisibleEchoes([sign(4), key])).toEqual([{ ...sign(4), severity: 'error' }]);
  });

  it('stays a warning in a text, beside other mistakes of its line, and where it was not told', () => {
    const others = [sign(3), word(3, 'A b')];
    expect(withoutInvisibleEchoes(others)).toEqual(others);
    const untold = [word(5, 'a-\ufeffb'), sign(6)];
    expect(withoutInvisibleEchoes(untold)).toEqual(untold);
  });
});
