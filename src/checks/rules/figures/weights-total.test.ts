import { describe, expect, it } from 'vitest';
import { aPartnership } from '../../../testing/builders.ts';
import { placesOf, tell } from '../../../testing/tell.ts';
import { checkWeightsTotal } from './weights-total.ts';

const file = 'partnerships/boucle-chaude/index.mdx';

describe('weights-total', () => {
  const voting = (weights: Readonly<Record<string, number>>) => ({
    partnerships: [
      aPartnership({ governance: { decisions: { vote: { weights, threshold: { share: 0.66, strict: false } } } } }),
    ],
  });

  it.each([{ a: 60, b: 40 }, { a: 0.6, b: 0.4 }, { a: 33.3, b: 33.3, c: 33.3 }, { a: 1 }])(
    'M22 accepts the votes %o',
    (weights) => {
      expect(tell(checkWeightsTotal, voting(weights))).toEqual([]);
    },
  );

  it('M22 reports votes that do not make a whole', () => {
    expect(tell(checkWeightsTotal, voting({ a: 60, b: 39 }))).toEqual([
      {
        code: 'weights-total',
        severity: 'error',
        at: `${file}: governance.decisions.vote.weights (key)`,
        values: { field: 'weights', total: '99 %' },
      },
    ]);
    expect(tell(checkWeightsTotal, voting({ a: 0.6, b: 0.5 }))).toMatchObject([{ values: { total: '110 %' } }]);
  });

  it('M35 looks at the criteria of a rating', () => {
    const rated = (...weights: number[]) => ({
      partnerships: [
        aPartnership({ rating: weights.map((weight) => ({ criterion: 'quality' as const, weight, kpis: [] })) }),
      ],
    });
    expect(tell(checkWeightsTotal, rated(0.5, 0.3, 0.2))).toEqual([]);
    expect(tell(checkWeightsTotal, rated(0.5, 0.3))).toMatchObject([
      { at: `${file}: rating (key)`, values: { field: 'rating', total: '80 %' } },
    ]);
  });

  it('M27 M28 looks at pooled resources and sharing keys', () => {
    const partnership = aPartnership({
      pooled: [
        { id: 'a', kind: 'people', name: 'Équipe', share: { valbrune: 0.5, norecia: 0.5 } },
        { id: 'b', kind: 'funds', name: 'Budget', share: { valbrune: 0.6 } },
      ],
      investment: {
        contributions: {},
        split: [{ tier: 'capital' }, { tier: 'surplus', share: { valbrune: 0.6, norecia: 0.41 } }],
      },
    });
    expect(placesOf(checkWeightsTotal, { partnerships: [partnership] })).toEqual([
      `${file}: pooled.1.share (key)`,
      `${file}: investment.split.1.share (key)`,
    ]);
  });
});
