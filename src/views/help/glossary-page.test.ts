import { describe, expect, it } from 'vitest';
import { aContext } from '../../testing/context.ts';
import { plainSentence } from '../ui/sentence.ts';
import { glossaryPage } from './glossary-page.ts';

describe('glossaryPage (M25)', () => {
  it.each([
    ['fr', '51\u00a0mots du métier, en une phrase chacun.', 'formalNotice', 'ip'],
    ['en', '51\u00a0words of the trade, in a sentence each.', 'formalNotice', 'walkAway'],
  ] as const)('counts its words and sorts them as %s does', (locale, opening, before, after) => {
    const { sentence, terms } = glossaryPage(aContext({}, locale));
    const place = (id: string) => terms.findIndex((line) => line.id === id);
    expect(plainSentence(sentence)).toContain(opening);
    expect(place(before)).toBeLessThan(place(after));
    expect(place('batna')).toBeLessThan(place('vat'));
  });
});
