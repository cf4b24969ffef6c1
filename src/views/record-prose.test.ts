import { describe, expect, it } from 'vitest';
import { component, proseOf } from '../testing/component-prose.ts';
import { aContext } from '../testing/context.ts';
import { renderRecordProse } from './record-prose.ts';

/** A figure written in a file, as the page of a site served under `/p/` shows it. */
function figureOf(src: string, file: string): string {
  const place = { file, line: 8, column: 3 };
  const prose = proseOf({ ...component('Figure', { src, alt: 'un four' }), data: { place } });
  const images = [
    { file: 'guides/four.png', width: 640, height: 480 },
    { file: 'guides/été/mon four.jpg', width: 3, height: 2 },
    { file: 'guides/e\u0301tuve.png', width: 3, height: 2 },
  ];
  return renderRecordProse({ ...aContext({ images }), base: '/p/' }, prose, {});
}

describe('an image beside a text', () => {
  it('is shown from where the site serves it, under its base, with its size', () => {
    expect(figureOf('four.png', 'guides/cadrer.mdx')).toContain(
      '<img src="/p/images/guides/four.png" alt="un four" width="640" height="480" loading="lazy" decoding="async">',
    );
  });

  it('is found from a translation, and under a name with accents and spaces', () => {
    expect(figureOf('four.png', 'en/guides/cadrer.mdx')).toContain('src="/p/images/guides/four.png"');
    expect(figureOf('été/mon four.jpg', 'guides/cadrer.mdx')).toContain(
      'src="/p/images/guides/%C3%A9t%C3%A9/mon%20four.jpg"',
    );
    expect(figureOf('\u00e9tuve.png', 'guides/cadrer.mdx')).toContain('src="/p/images/guides/%C3%A9tuve.png"');
  });
});
