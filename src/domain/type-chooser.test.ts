import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { aPartnershipType } from '../testing/builders.ts';
import { chooserCriteria, levelOf, levelsOf, rankTypes, verdictOf, type Levels } from './type-chooser.ts';

const light = {
  id: 'affiliation',
  levels: { goal: 0, maturity: 0, investment: 0, speed: 0, independence: 0, risk: 0 },
};
const middle = {
  id: 'co-branding',
  levels: { goal: 1, maturity: 1, investment: 1, speed: 1, independence: 1, risk: 1 },
};
const heavy = {
  id: 'joint-venture',
  levels: { goal: 2, maturity: 2, investment: 2, speed: 2, independence: 2, risk: 2 },
};
const silent = { id: 'supplier', levels: {} };
const types = [light, middle, heavy, silent];
const all = (level: number): Levels => Object.fromEntries(chooserCriteria.map((criterion) => [criterion, level]));
const order = (answers: Levels) => rankTypes(types, answers).map(({ id }) => id);

describe('the verdict of a type on one answer', () => {
  it('M07 agrees on its own level, under a reserve one step over, and not two steps over', () => {
    expect(verdictOf('risk', 0, 0)).toBe('for');
    expect(verdictOf('risk', 1, 0)).toBe('reserve');
    expect(verdictOf('risk', 2, 0)).toBe('against');
  });

  it('M07 keeps a reserve however much less the type asks, but for the common goal', () => {
    expect(verdictOf('investment', 1, 2)).toBe('reserve');
    expect(verdictOf('investment', 0, 2)).toBe('reserve');
    expect(verdictOf('goal', 1, 2)).toBe('reserve');
    expect(verdictOf('goal', 0, 2)).toBe('against');
  });

  it('M07 is unknown where the type says nothing, never against', () => {
    expect(verdictOf('risk', undefined, 2)).toBe('unknown');
  });
});

describe('the ranking of the types', () => {
  it('M07 puts first the type whose levels were answered', () => {
    expect(order(all(0))[0]).toBe('affiliation');
    expect(order(all(1))[0]).toBe('co-branding');
    expect(order(all(2))).toEqual(['joint-venture', 'co-branding', 'affiliation', 'supplier']);
  });

  it('M07 ranks on the answers given when some are missing', () => {
    const [first] = rankTypes(types, { risk: 1, speed: 1 });
    expect(first).toMatchObject({ id: 'co-branding', agrees: 2, points: 2 });
    expect(first?.verdicts.map(({ criterion }) => criterion)).toEqual(['speed', 'risk']);
  });

  it('M07 keeps the order of the reference without any answer, and between equals', () => {
    expect(order({})).toEqual(types.map(({ id }) => id));
    expect(rankTypes([middle, { ...middle, id: 'licence' }], all(1)).map(({ id }) => id)).toEqual([
      'co-branding',
      'licence',
    ]);
  });

  it('M07 puts a type without figures last, after those that disagree with everything', () => {
    expect(rankTypes([silent, heavy], all(0)).map(({ id, points }) => [id, points])).toEqual([
      ['joint-venture', 0],
      ['supplier', null],
    ]);
  });

  it('M07 counts one point for each agreement and a half for each reserve, whatever the answers', () => {
    const anyAnswers = fc.record(
      Object.fromEntries(chooserCriteria.map((criterion) => [criterion, fc.integer({ min: 0, max: 2 })])),
      { requiredKeys: [] },
    );
    fc.assert(
      fc.property(anyAnswers, (answers: Levels) => {
        const ranked = rankTypes(types, answers);
        expect(ranked.map(({ id }) => id).toSorted()).toEqual(types.map(({ id }) => id).toSorted());
        const points = ranked.flatMap((each) => each.points ?? []);
        expect(points).toEqual(points.toSorted((a, b) => b - a));
        for (const { agrees, reserves, points: total, verdicts } of ranked)
          if (total !== null)
            expect([total, verdicts.length >= agrees + reserves]).toEqual([agrees + reserves / 2, true]);
      }),
    );
  });
});

describe('the levels of a type', () => {
  it('M07 are read from the words of the reference, and left out where it says nothing', () => {
    const type = aPartnershipType({ risk: 'high', independence: { level: 'low', share: 0.5 }, goal: 'vital' });
    expect(levelsOf(type)).toEqual({ goal: 2, independence: 2, risk: 2 });
  });

  it('M07 know no other word', () => {
    expect(levelOf('risk', 'moderate')).toBe(1);
    expect(levelOf('risk', 'minimal')).toBeUndefined();
    expect(levelOf('risk', undefined)).toBeUndefined();
  });
});
