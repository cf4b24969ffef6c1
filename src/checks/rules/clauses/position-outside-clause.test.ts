import { describe, expect, it } from 'vitest';
import { aClause, aGuide, aPartnership } from '../../../testing/builders.ts';
import { proseOf } from '../../../testing/prose.ts';
import { tell } from '../../../testing/tell.ts';
import { checkPositionOutsideClause } from './position-outside-clause.ts';

const prose = proseOf('Avant.\n\n<Position tier="preferred">\n\nTexte.\n\n</Position>\n');

describe('position-outside-clause', () => {
  it('M15 tells of a position in a guide or a partnership, at its tag', () => {
    const told = tell(checkPositionOutsideClause, {
      guides: [aGuide({ prose })],
      partnerships: [aPartnership({ prose })],
    });
    expect(told).toMatchObject([
      { code: 'position-outside-clause', severity: 'error', at: 'page.mdx:3' },
      { code: 'position-outside-clause' },
    ]);
  });

  it('lets the positions of a clause be', () => {
    expect(tell(checkPositionOutsideClause, { clauses: [aClause({ prose })] })).toEqual([]);
  });
});
