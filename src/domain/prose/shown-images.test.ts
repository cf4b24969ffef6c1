import { describe, expect, it } from 'vitest';
import { aGuide, aPlaybook } from '../../testing/builders.ts';
import { component, proseOf as nodes } from '../../testing/component-prose.ts';
import { proseOf } from '../../testing/prose.ts';
import { findImage, imagePaths, imagesByPath, servedImages, shownImages } from './shown-images.ts';

const anImage = (file: string) => ({ file, width: 640, height: 480 });
const listed = (...files: string[]) => imagesByPath(files.map(anImage));

describe('the images of a text', () => {
  it('are those of figures and of Markdown, each at its address', () => {
    const body =
      'é ![un](a.png) et ![deux](<mon four.jpg>)\n\n<Figure\n  src="b.webp"\n  alt="trois"\n/>\n\n> ![quatre][q]\n\n[q]: c.png';
    expect(shownImages(proseOf(body)).map(({ src, place }) => [src, place.line, place.column])).toEqual([
      ['a.png', 1, 9],
      ['mon%20four.jpg', 1, 28],
      ['b.webp', 4, 8],
      ['c.png', 8, 3],
    ]);
  });

  it('are none where a text shows none', () => {
    expect(shownImages(proseOf('[un lien](a.png)'))).toEqual([]);
  });
});

describe('where an image is looked for', () => {
  it.each([
    ['a.png', 'guides/cadrer.mdx', ['guides/a.png']],
    ['./a.png', 'guides/cadrer.mdx', ['guides/a.png']],
    ['images/a.png', 'partnerships/b/index.mdx', ['partnerships/b/images/a.png']],
    ['mon%20four.png', 'guides/cadrer.mdx', ['guides/mon four.png']],
    ['100%.png', 'guides/cadrer.mdx', ['guides/100%.png']],
    ['a.png', 'en/guides/cadrer.mdx', ['en/guides/a.png', 'guides/a.png']],
    ['a.png', 'playbook.mdx', ['a.png']],
  ])('%s of %s is beside it, then beside its original', (src, file, paths) => {
    expect(imagePaths(src, file)).toEqual(paths);
  });

  it.each(['../a.png', 'b/../../a.png', '%2e%2e/a.png', '..%2fa.png', '/a.png', '//exemple.invalid/a.png', 'b//a.png'])(
    'is nowhere for %s, which would leave the folder',
    (src) => {
      expect(imagePaths(src, 'guides/cadrer.mdx')).toEqual([]);
    },
  );

  it('a translation has its own image before that of its original', () => {
    const both = listed('guides/a.png', 'en/guides/a.png');
    expect(findImage(both, 'a.png', 'en/guides/b.mdx')?.file).toBe('en/guides/a.png');
    expect(findImage(listed('guides/a.png'), 'a.png', 'en/guides/b.mdx')?.file).toBe('guides/a.png');
    expect(findImage(both, 'a.png', 'kpis/b.mdx')).toBeUndefined();
  });
});

describe('an image whose name has accents', () => {
  const [joined, apart] = ['guides/\u00e9t\u00e9.png', 'guides/e\u0301te\u0301.png'] as const;
  const nameIn = (path: string) => path.slice('guides/'.length);

  it.each([
    ['joined in both', joined, nameIn(joined)],
    ['apart in the name of its file', apart, nameIn(joined)],
    ['apart in the text', joined, nameIn(apart)],
    ['apart in both', apart, nameIn(apart)],
    ['apart in the name of its file, and encoded in the text', apart, encodeURIComponent(nameIn(joined))],
  ])('is found with accents %s', (_, file, src) => {
    expect(findImage(listed(file), src, 'guides/cadrer.mdx')?.file).toBe(file);
  });

  it('is not another without them', () => {
    expect(findImage(listed(apart), 'ete.png', 'guides/cadrer.mdx')).toBeUndefined();
  });
});

describe('the images a site serves', () => {
  it('are those that a text shows, once each', () => {
    const figure = {
      ...component('Figure', { src: 'a.png', alt: 'a' }),
      data: { place: placeIn('guides/cadrer.mdx') },
    };
    const images = ['guides/a.png', 'guides/unused.png', 'kpis/a.png'].map(anImage);
    expect(servedImages(aPlaybook({ guides: [aGuide({ prose: nodes(figure, figure) })], images }))).toEqual([
      anImage('guides/a.png'),
    ]);
    expect(servedImages(aPlaybook({ images }))).toEqual([]);
  });
});

function placeIn(file: string) {
  return { file, line: 8, column: 3 };
}
