import { describe, expect, it } from 'vitest';
import { wordsFor } from '../../i18n/words.ts';
import { aContext } from '../../testing/context.ts';
import { helpPage } from './help-page.ts';
import { reckoningPage } from './reckoning-page.ts';

describe('the help page on how things are reckoned', () => {
  it.each([
    ['fr', '/aide/calculs/', 'Comment nous comptons'],
    ['en', '/en/help/reckoning/', 'How we reckon'],
  ] as const)('%s: is reached from the entrance of the help, at its own address', (locale, address, title) => {
    const context = aContext({}, locale);
    expect(helpPage(context).reckoningHref).toBe(address);
    expect(reckoningPage(context).title).toBe(title);
  });

  it('M17 M44 tells the same conventions in both languages', () => {
    const told = (['fr', 'en'] as const).map((locale) =>
      wordsFor(locale).reckoning.parts.map(({ id, items }) => [id, items.length]),
    );
    expect(told[0]).toEqual(told[1]);
  });
});
