import { describe, expect, it } from 'vitest';
import { markup, printMarkup } from './markup.ts';

describe('markup as plain data', () => {
  it('is printed with its attributes and children, text as text', () => {
    expect(printMarkup(markup('a', { href: '?q="a"&b' }, 'Un <mot>', markup('b', {}, 'deux')))).toBe(
      '<a href="?q=&quot;a&quot;&amp;b">Un &lt;mot&gt;<b>deux</b></a>',
    );
  });

  it('writes an attribute without value, leaves out one that is false, and closes no field', () => {
    expect(printMarkup(markup('input', { type: 'checkbox', checked: true, disabled: false }))).toBe(
      '<input type="checkbox" checked>',
    );
  });
});
