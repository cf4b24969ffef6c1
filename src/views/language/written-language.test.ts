import { describe, expect, it } from 'vitest';
import { aSettings } from '../../testing/builders.ts';
import { aContext } from '../../testing/context.ts';
import { inWrittenLanguage } from './written-language.ts';

describe('M55 a text that stands as it was written', () => {
  it('is French on an English page, with links to English pages', () => {
    const own = inWrittenLanguage(aContext({}, 'en'));
    expect([own.locale, own.href({ kind: 'clause', id: 'a' })]).toEqual(['fr', '/en/clauses/a/']);
  });

  it('is in the page’s own language on a French page, and in a playbook without French', () => {
    const french = aContext();
    const english = aContext({ settings: aSettings({ languages: ['en'] }) }, 'en');
    expect(inWrittenLanguage(french)).toBe(french);
    expect(inWrittenLanguage(english)).toBe(english);
  });
});
