import { describe, expect, it } from 'vitest';
import { proseOf } from '../../testing/prose.ts';
import { proseElements } from './prose-elements.ts';
import { textOf } from './prose-text.ts';
import { withoutInternal } from './withheld-passages.ts';

const namesIn = (body: string) => [...proseElements(withoutInternal(proseOf(body)))].map((element) => element.tagName);

describe('taking internal passages out of a text', () => {
  it('leaves what stands around them', () => {
    expect(textOf(withoutInternal(proseOf('a\n\n<Internal>\n\nb\n\n</Internal>\n\nc')))).toBe('a c');
  });

  it('takes code that shows one as an example, and leaves code that only names the tag', () => {
    const body = 'a `<Internal>` b `<Internal>x</Internal>`\n\n```\n<Internal>\n\nx\n\n</Internal>\n```\n\n`<b>` c';
    expect(textOf(withoutInternal(proseOf(body)))).toBe('a <Internal> b <b> c');
  });

  it('gives back the very same text when there is none', () => {
    const prose = proseOf('a[^1]\n\n[^1]: b');
    expect(withoutInternal(prose)).toBe(prose);
  });

  it('leaves the text it was given as it was', () => {
    const prose = proseOf('a\n\n<Internal>\n\nb\n\n</Internal>');
    withoutInternal(prose);
    expect(textOf(prose)).toBe('a b');
  });

  it('finds them inside lists, quotations, callouts and notes', () => {
    const body =
      '- a\n\n  <Internal>\n\n  x\n\n  </Internal>\n\n> b\n>\n> <Internal>\n>\n> x\n>\n> </Internal>\n\n<Callout>\n\nc[^1]\n\n<Internal>\n\nx\n\n</Internal>\n\n</Callout>\n\n[^1]: d\n\n    <Internal>\n\n    x\n\n    </Internal>';
    expect(textOf(withoutInternal(proseOf(body)))).toBe('a b c d');
  });

  it('takes with them the footnotes they alone refer to, also through another note', () => {
    const body = 'a[^a]\n\n<Internal>\n\nb[^b]\n\n</Internal>\n\n[^a]: note a\n\n[^b]: note b[^c]\n\n[^c]: note c';
    expect(textOf(withoutInternal(proseOf(body)))).toBe('a note a');
  });

  it('keeps a footnote that the rest of the text refers to as well, in the order of what is left', () => {
    const body = '<Internal>\n\nx[^b]\n\n</Internal>\n\na[^a] b[^b]\n\n[^a]: note a\n\n[^b]: note b';
    expect(textOf(withoutInternal(proseOf(body)))).toBe('a b note a note b');
  });

  it('leaves no list of notes when none is left', () => {
    expect(namesIn('a\n\n<Internal>\n\nb[^1]\n\n</Internal>\n\n[^1]: c')).toEqual(['p']);
  });

  it('leaves no empty list item or quotation where one was', () => {
    expect(namesIn('> <Internal>\n>\n> a\n>\n> </Internal>\n\nb')).toEqual(['p']);
  });

  it('takes an empty passage out too', () => {
    expect(namesIn('a\n\n<Internal>\n</Internal>')).toEqual(['p']);
  });

  it('leaves nothing of a text that is internal as a whole', () => {
    expect(withoutInternal(proseOf('<Internal>\n\na\n\n</Internal>')).children).toEqual([]);
  });

  it('leaves the positions of a clause, which are cut elsewhere (M15)', () => {
    const body = 'a\n\n<Internal>\n\nb\n\n</Internal>\n\n<Position tier="preferred">\n\nc\n\n</Position>';
    expect(textOf(withoutInternal(proseOf(body)))).toBe('a c');
  });
});
