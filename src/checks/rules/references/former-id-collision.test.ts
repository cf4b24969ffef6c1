import { describe, expect, it } from 'vitest';
import { aClause, aGuide, aPartnership } from '../../../testing/builders.ts';
import { tell } from '../../../testing/tell.ts';
import { checkFormerIdCollision } from './former-id-collision.ts';

describe('former-id-collision', () => {
  it('reports a former id that is a present one', () => {
    const partnerships = [aPartnership(), aPartnership({ id: 'gamme-sillage', formerly: ['boucle-chaude'] })];
    expect(tell(checkFormerIdCollision, { partnerships })).toEqual([
      {
        code: 'former-id-collision',
        severity: 'error',
        at: 'partnerships/gamme-sillage/index.mdx: formerly.0',
        values: { value: 'boucle-chaude', other: 'partnerships/boucle-chaude/index.mdx', owned: 'now' },
      },
    ]);
  });

  it('reports a former id that two records claim', () => {
    const clauses = [aClause({ id: 'a', formerly: ['z'] }), aClause({ id: 'b', formerly: ['y', 'z'] })];
    expect(tell(checkFormerIdCollision, { clauses }).map(({ at }) => at)).toEqual(['clauses/b.mdx: formerly.1']);
  });

  it('reports a former id that is the record’s own, and leaves one written twice to the list', () => {
    const guides = [aGuide({ id: 'cadrer', formerly: ['cadrer', 'z', 'z'] })];
    expect(tell(checkFormerIdCollision, { guides }).map(({ at, values }) => [at, values['owned']])).toEqual([
      ['guides/cadrer.mdx: formerly.0', 'here'],
    ]);
  });

  it('accepts one id used by records of two kinds', () => {
    expect(
      tell(checkFormerIdCollision, {
        clauses: [aClause({ id: 'sortie' })],
        guides: [aGuide({ formerly: ['sortie'] })],
      }),
    ).toEqual([]);
  });
});
