import { describe, expect, it } from 'vitest';
import type { Playbook } from '../../../model/playbook.ts';
import { aGuide } from '../../../testing/builders.ts';
import { component, proseOf } from '../../../testing/component-prose.ts';
import { tell } from '../../../testing/tell.ts';
import { checkMissingImage } from './missing-image.ts';

/** What is said of texts that stand in `file` and show images, when those of `files` are in the content folder. */
function told(sources: readonly string[], files: readonly string[], file = 'guides/cadrer.mdx', broken: string[] = []) {
  const prose = proseOf(
    ...sources.map((src, index) => ({
      ...component(index % 2 === 0 ? 'Figure' : 'img', { src, alt: 'a' }),
      data: { place: { file, line: 8 + index, column: 14 } },
    })),
  );
  const playbook: Partial<Playbook> = {
    guides: [aGuide({ prose })],
    images: files.map((image) => ({ file: image, width: 640, height: 480 })),
  };
  return tell(checkMissingImage, playbook, { broken: new Set(broken) });
}

describe('missing-image', () => {
  it('says nothing of an image that was refused when its text was read', () => {
    expect(told(['absent.gif', 'plan.svg', '../four.png'], [])).toEqual([]);
  });

  it('says at its address which image is not there, and where to put it', () => {
    expect(told(['four.png', 'img/plan.png'], ['partnerships/b/four.png'])).toEqual([
      {
        code: 'missing-image',
        severity: 'error',
        at: 'guides/cadrer.mdx:8',
        values: { src: 'four.png', expected: 'guides/four.png', suggestion: '' },
      },
      {
        code: 'missing-image',
        severity: 'error',
        at: 'guides/cadrer.mdx:9',
        values: { src: 'img/plan.png', expected: 'guides/img/plan.png', suggestion: '' },
      },
    ]);
  });

  it('finds an image whose accents stand apart from their letters in its name, or in the text', () => {
    const [joined, apart] = ['four-\u00e9lectrique.png', 'four-e\u0301lectrique.png'] as const;
    expect(told([joined], [`guides/${apart}`])).toEqual([]);
    expect(told([apart], [`guides/${joined}`])).toEqual([]);
    expect(told([apart], [], 'guides/cadrer.mdx', [`image/guides/${joined}`])).toEqual([]);
    expect(told(['four-electrique.png'], [`guides/${apart}`])[0]?.values).toMatchObject({ suggestion: joined });
  });

  it('is content with an image beside the text, in a folder beside it, or beside the original of a translation', () => {
    expect(told(['four.png', 'img/plan.png'], ['guides/four.png', 'guides/img/plan.png'])).toEqual([]);
    expect(told(['four.png'], ['guides/four.png'], 'en/guides/cadrer.mdx')).toEqual([]);
  });

  it.each([
    ['four.png', 'guides/Four.PNG', 'Four.PNG'],
    ['schema.jpg', 'guides/schema.png', 'schema.png'],
    ['img/scema.png', 'guides/img/schema.png', 'img/schema.png'],
    ['schema.png', 'kpis/schema.png', ''],
  ])('for %s beside %s suggests “%s”', (src, file, suggestion) => {
    expect(told([src], [file]).map(({ values }) => values['suggestion'])).toEqual([suggestion]);
  });

  it('suggests to a translation the image of its original', () => {
    const [first] = told(['shema.png'], ['guides/schema.png'], 'en/guides/cadrer.mdx');
    expect(first?.values).toEqual({ src: 'shema.png', expected: 'en/guides/shema.png', suggestion: 'schema.png' });
  });

  it('says nothing more of an image that is there and could not be read', () => {
    expect(told(['four.png'], [], undefined, ['image/guides/four.png'])).toEqual([]);
  });
});
