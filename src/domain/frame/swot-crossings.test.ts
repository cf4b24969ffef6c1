import { describe, expect, it } from 'vitest';
import { aSwot } from '../../testing/keyed-by-party.ts';
import { crossSwot, sharedWeaknesses } from './swot-crossings.ts';

const parties = [{ id: 'valbrune' }, { id: 'norecia' }];
const sides = {
  valbrune: { strengths: { sites: 'Vingt sites' }, weaknesses: { change: 'Conduite du changement' } },
  norecia: { strengths: { patents: 'Quatre brevets' } },
  shared: { opportunities: { aid: 'Aides' }, threats: { gas: 'Prix du gaz' } },
};

describe('M06 the crossing matrix', () => {
  it('puts each idea in the cell of the two entries it names, in either order, and shows the empty ones', () => {
    const swot = aSwot({
      ...sides,
      crossings: [
        { of: ['valbrune.sites', 'aid'], idea: 'Dossier groupé' },
        { of: ['gas', 'norecia.patents'], idea: 'Licence' },
      ],
    });
    const { rows, crossings, filled, others } = crossSwot(swot, parties);
    expect(
      rows.map(({ party, side, cells }) => [party, side, cells.map((ideas) => ideas.map(({ idea }) => idea))]),
    ).toEqual([
      ['valbrune', 'strengths', [['Dossier groupé'], []]],
      ['valbrune', 'weaknesses', [[], []]],
      ['norecia', 'strengths', [[], ['Licence']]],
    ]);
    expect([crossings, filled, others]).toEqual([6, 2, []]);
  });

  it('keeps apart an idea that crosses two things of the same world', () => {
    const swot = aSwot({ ...sides, crossings: [{ of: ['valbrune.sites', 'norecia.patents'], idea: 'Offre' }] });
    expect(crossSwot(swot, parties).others.map(({ idea }) => idea)).toEqual(['Offre']);
  });

  it('has no column without an opportunity or a threat, and so no crossing', () => {
    const { columns, crossings } = crossSwot(aSwot({ valbrune: sides.valbrune }), parties);
    expect([columns, crossings]).toEqual([[], 0]);
  });

  it('does not take an entry of one party for that of another', () => {
    const swot = aSwot({
      valbrune: { strengths: { patents: 'Deux brevets' } },
      norecia: { strengths: { patents: 'Quatre brevets' } },
      shared: { threats: { gas: 'Prix du gaz' } },
      crossings: [{ of: ['norecia.patents', 'gas'], idea: 'Licence' }],
    });
    expect(crossSwot(swot, parties).rows.map(({ cells }) => cells.map((ideas) => ideas.length))).toEqual([[0], [1]]);
  });
});

describe('M06 a weakness on both sides', () => {
  const both = {
    valbrune: { weaknesses: { change: 'Conduite du changement' } },
    norecia: { weaknesses: { change: 'Conduite du changement' } },
  };

  it('is a friction, by its id or in the same words, and once only', () => {
    expect(sharedWeaknesses(aSwot(both), parties).map(({ id, lacks }) => [id, lacks])).toEqual([
      ['change', ['mitigation']],
    ]);
    const sameWords = { ...both, norecia: { weaknesses: { conduite: 'conduite du CHANGEMENT' } } };
    expect(sharedWeaknesses(aSwot(sameWords), parties)).toMatchObject([
      {
        id: 'change',
        declared: [
          { party: 'valbrune', id: 'change' },
          { party: 'norecia', id: 'conduite' },
        ],
      },
    ]);
  });

  it('is none when one side alone has it, or one side has it twice', () => {
    expect(sharedWeaknesses(aSwot({ valbrune: both.valbrune }), parties)).toEqual([]);
    const twice = { valbrune: { weaknesses: { a: 'Lenteur', b: 'Lenteur' } } };
    expect(sharedWeaknesses(aSwot(twice), parties)).toEqual([]);
  });

  it('needs a mitigation, someone and a date', () => {
    const lacksOf = (friction: Readonly<Record<string, string>>) =>
      sharedWeaknesses(aSwot({ ...both, frictions: [{ of: 'change', ...friction }] }), parties)[0]?.lacks;
    expect(lacksOf({})).toEqual(['mitigation']);
    expect(lacksOf({ mitigation: 'Un binôme par site' })).toEqual(['owner', 'due']);
    expect(lacksOf({ mitigation: 'Un binôme par site', owner: 'claire-aubrac' })).toEqual(['due']);
    expect(lacksOf({ mitigation: 'Un binôme', owner: 'claire-aubrac', due: '2027-01-15' })).toEqual([]);
  });
});
