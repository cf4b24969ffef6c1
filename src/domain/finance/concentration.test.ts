import { describe, expect, it } from 'vitest';
import { aParty, aPartnership } from '../../testing/builders.ts';
import { assessConcentration } from './concentration.ts';
import type { YearlyValue } from './partnership-value.ts';

const worth = (amount: number): YearlyValue => ({
  state: 'known',
  amount,
  kpi: undefined,
  from: undefined,
  to: undefined,
});
const withPartners = (id: string, ...partners: string[]) =>
  aPartnership({ id, parties: [aParty(), ...partners.map((each) => aParty({ id: each, name: each }))] });
const assess = (...valued: [ReturnType<typeof aPartnership>, YearlyValue][]) =>
  assessConcentration(
    valued.map(([partnership, value]) => ({ partnership, value })),
    'valbrune',
  );

describe('the concentration of the portfolio', () => {
  it('is the share of the largest partner, whose partnerships are added up', () => {
    expect(
      assess(
        [withPartners('a', 'norecia'), worth(300)],
        [withPartners('b', 'quillard'), worth(400)],
        [withPartners('c', 'norecia'), worth(300)],
      ),
    ).toMatchObject({ total: 1000, share: 0.6, partners: [{ partners: ['norecia'], amount: 600 }, { amount: 400 }] });
  });

  it('counts the partners of one partnership as the group they form', () => {
    expect(
      assess([withPartners('a', 'norecia', 'quillard'), worth(100)], [withPartners('b', 'norecia'), worth(300)])
        .partners,
    ).toEqual([
      { partners: ['norecia'], amount: 300 },
      { partners: ['norecia', 'quillard'], amount: 100 },
    ]);
  });

  it('names what has no value, and is unknown without any', () => {
    const found = assess([withPartners('a', 'norecia'), worth(100)], [withPartners('b', 'x'), { state: 'incomplete' }]);
    expect([found.share, found.unvalued.map(({ id }) => id)]).toEqual([1, ['b']]);
    expect(assess([withPartners('a', 'x'), { state: 'unstated' }]).share).toBeNull();
    expect(assess([withPartners('a', 'x'), worth(0)]).share).toBeNull();
    expect(assess().partners).toEqual([]);
  });
});
