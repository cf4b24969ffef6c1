import { describe, expect, it } from 'vitest';
import { aGuide } from '../../../testing/builders.ts';
import { aLink, proseOf } from '../../../testing/component-prose.ts';
import { tell } from '../../../testing/tell.ts';
import { checkUnknownAnchor } from './unknown-anchor.ts';

describe('unknown-anchor', () => {
  const heading = { type: 'element' as const, tagName: 'h2', properties: { id: 'ce-qui-reste' }, children: [] };
  const told = (href: string) =>
    tell(checkUnknownAnchor, { guides: [aGuide({ prose: proseOf(heading, aLink(href)) })] }).map(
      ({ severity, values }) => [severity, values.suggestion],
    );

  it('warns of a link to a heading that the text does not have, and names the nearest', () => {
    expect(told('#ce-qui-rest')).toEqual([['warning', '#ce-qui-reste']]);
    expect(told('#tout-autre-chose')).toEqual([['warning', '']]);
  });

  it.each(['#ce-qui-reste', '#top', '#', '/aide/#x'])('lets “%s” be: a heading, the top, another page', (href) => {
    expect(told(href)).toEqual([]);
  });

  it.each([
    ['/guides/cible/#ce-qui-rest', ['/guides/cible/#ce-qui-reste']],
    ['../cible/#ce-qui-rest', ['../cible/#ce-qui-reste']],
    ['/en/guides/cible/#ce-qui-rest', ['/en/guides/cible/#ce-qui-reste']],
    ['/guides/cible/#ce-qui-reste', []],
    ['/guides/cible/#tout-autre-chose', []],
    ['/guides/ailleurs/#ce-qui-rest', []],
  ])('of “%s”, to another page, tells a heading nearly named alone', (href, suggestions) => {
    const guides = [
      aGuide({ id: 'cible', prose: proseOf(heading) }),
      aGuide({ prose: proseOf(aLink(href, 'guides/source.mdx')) }),
    ];
    expect(tell(checkUnknownAnchor, { guides }).map(({ values }) => values.suggestion)).toEqual(suggestions);
  });
});
