import { expect, it } from 'vitest';
import { aGuide } from '../testing/builders.ts';
import { aContext } from '../testing/context.ts';
import { component, proseOf } from '../testing/component-prose.ts';
import { imagePaths } from './image-paths.ts';

it('one file per image that a text shows, named by its path and made again when its bytes change', () => {
  const place = { file: 'guides/cadrer.mdx', line: 8, column: 3 };
  const prose = proseOf({ ...component('Figure', { src: 'four.png', alt: 'un four' }), data: { place } });
  const images = ['guides/four.png', 'guides/autre.png'].map((file) => ({ file, width: 640, height: 480 }));
  const context = {
    ...aContext({ guides: [aGuide({ prose })], images }),
    fingerprints: new Map([['guides/four.png', 'the digest of its bytes']]),
  };
  expect(imagePaths(context)).toEqual([
    { params: { path: 'guides/four.png' }, props: { file: 'guides/four.png' }, cacheKey: 'the digest of its bytes' },
  ]);
});

it('an image whose accents stand apart in its name is served where the page looks for it', () => {
  const place = { file: 'guides/cadrer.mdx', line: 8, column: 3 };
  const prose = proseOf({ ...component('Figure', { src: '\u00e9tuve.png', alt: 'une étuve' }), data: { place } });
  const file = 'guides/e\u0301tuve.png';
  const context = {
    ...aContext({ guides: [aGuide({ prose })], images: [{ file, width: 640, height: 480 }] }),
    fingerprints: new Map([[file, 'the digest of its bytes']]),
  };
  expect(imagePaths(context)).toEqual([
    { params: { path: 'guides/\u00e9tuve.png' }, props: { file }, cacheKey: 'the digest of its bytes' },
  ]);
});
