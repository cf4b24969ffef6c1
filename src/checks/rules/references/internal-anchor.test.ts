import { describe, expect, it } from 'vitest';
import { aGuide } from '../../../testing/builders.ts';
import { aLink, component, proseOf } from '../../../testing/component-prose.ts';
import { tell } from '../../../testing/tell.ts';
import { checkInternalAnchor } from './internal-anchor.ts';

describe('internal-anchor', () => {
  const heading = (id: string) => component('h2', { id });
  const told = (...children: Parameters<typeof proseOf>) =>
    tell(checkInternalAnchor, { guides: [aGuide({ prose: proseOf(...children) })] });

  it('warns of a link to a heading that partners do not read', () => {
    const internal = component('Internal', {}, 40, [heading('rachat')]);
    expect(told(internal, aLink('#rachat'))).toEqual([
      { code: 'internal-anchor', severity: 'warning', at: 'guides/cadrer.mdx:8', values: { address: '#rachat' } },
    ]);
  });

  it('lets be a link within the passage, one to a heading that is shared, and one to nothing', () => {
    const internal = component('Internal', {}, 40, [heading('rachat'), aLink('#rachat')]);
    expect(told(internal, heading('suite'), aLink('#suite'), aLink('#ailleurs'))).toEqual([]);
    expect(told(heading('suite'), aLink('#suite'))).toEqual([]);
  });
});
