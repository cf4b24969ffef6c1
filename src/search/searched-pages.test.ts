import { describe, expect, it } from 'vitest';
import { wordsFor } from '../i18n/words.ts';
import { locales } from '../model/locale.ts';
import { searchedPage } from './searched-pages.ts';

describe('what pages are also called (M50)', () => {
  it('is said of pages that search finds', () => {
    for (const locale of locales)
      for (const kind of Object.keys(wordsFor(locale).search.alsoCalled))
        expect(searchedPage(kind), kind).toBeDefined();
  });
});
