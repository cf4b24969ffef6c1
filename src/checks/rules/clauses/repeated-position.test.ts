import { describe, expect, it } from 'vitest';
import { aClause } from '../../../testing/builders.ts';
import { proseOf } from '../../../testing/prose.ts';
import { tell } from '../../../testing/tell.ts';
import { checkRepeatedPosition } from './repeated-position.ts';

const position = (tier: string) => `<Position tier="${tier}">\n\nTexte.\n\n</Position>\n\n`;
const found = (...tiers: string[]) =>
  tell(checkRepeatedPosition, { clauses: [aClause({ prose: proseOf(tiers.map(position).join('')) })] });

describe('repeated-position', () => {
  it('M15 tells of the second position of a rank, and of each one after it', () => {
    expect(found('preferred', 'walk-away', 'preferred', 'preferred')).toMatchObject([
      {
        code: 'repeated-position',
        severity: 'error',
        values: { tier: 'preferred', line: 1 },
        at: 'page.mdx:13',
      },
      { at: 'page.mdx:19' },
    ]);
  });

  it('lets a clause be whose positions are each of another rank', () => {
    expect(found('preferred', 'fallback-1', 'fallback-2', 'walk-away')).toEqual([]);
  });

  it('reads each language and each version for itself', () => {
    const prose = proseOf(position('preferred'));
    const clause = aClause({ prose, translations: { en: { prose, file: 'en/clauses/a.mdx' } } });
    expect(tell(checkRepeatedPosition, { clauses: [clause] })).toEqual([]);
    const twice = proseOf(position('preferred') + position('preferred'));
    expect(
      tell(checkRepeatedPosition, { clauses: [{ ...clause, earlier: [{ ...clause, prose: twice }] }] }),
    ).toHaveLength(1);
  });
});
