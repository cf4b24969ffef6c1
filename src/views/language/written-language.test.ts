import { describe, expect, it } from 'vitest';
import { aContext } from '../../testing/context.ts';
import { inWrittenLanguage } from './written-language.ts';

describe('M55 a text that stands as it was written', () => {
  it('is French on an English page, with links to English pages', () => {
    const own = inWrittenLanguage(aContext({}, 'en'));
    expect([own.locale, own.href({ kind: 'clause', id: 'a' })]).toEqual(['fr', '/en/clauses/a/']);
  });

  it('is English on a French page of a playbook written in English', () => {
    const own = inWrittenLanguage(aContext({ language: 'en' }));
    expect([own.locale, own.href({ kind: 'clause', id: 'a' })]).toEqual(['en', '/clauses/a/']);
  });

  it('is in the page’s own language on a page in that of the records', () => {
    const french = aContext();
    const english = aContext({ language: 'en' }, 'en');
    expect(inWrittenLanguage(french)).toBe(french);
    expect(inWrittenLanguage(english)).toBe(english);
  });
});
