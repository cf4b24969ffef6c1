import { describe, expect, it } from 'vitest';
import { tooDeepAt } from './yaml-depth.ts';

describe('tooDeepAt', () => {
  it('accepts nesting at the limit and refuses one more, where it begins', () => {
    const nested = (depth: number) => `a: ${'['.repeat(depth)}${']'.repeat(depth)}`;
    expect(tooDeepAt(nested(32), 32)).toBeUndefined();
    expect(tooDeepAt(nested(33), 32)).toBe(3 + 32);
  });

  it.each([`b:\n  ${'- '.repeat(33)}x`, `b:\n  ${'? '.repeat(33)}x`, `b:\n${'a: '.repeat(33)}x`])(
    'refuses lists and groups nested on one line',
    (yaml) => {
      expect(tooDeepAt(yaml, 32)).toBe(3);
    },
  );

  it('counts brackets that are closed again once', () => {
    expect(tooDeepAt('- { a: [b, c] }\n'.repeat(1000), 32)).toBeUndefined();
  });

  it('passes over brackets in quotes and comments', () => {
    const open = '['.repeat(40);
    expect(tooDeepAt(`a: "${open}"\nb: '${open}'\nc: 1 # ${open}\n`, 32)).toBeUndefined();
  });
});
