import { describe, expect, it } from 'vitest';
import { swingVoters } from './swing-voters.ts';

const threshold = { share: 0.66, strict: false };

describe('M22 the voters who could carry a proposal', () => {
  it('are those whose weight is what is missing', () => {
    const rule = { weights: { a: 60, b: 30, c: 5, d: 5 }, threshold };
    expect(swingVoters(rule, { a: 'for', b: 'against', c: 'against', d: 'abstain' })).toEqual(['b']);
    expect(swingVoters({ ...rule, threshold: { share: 0.65, strict: false } }, { a: 'for' })).toEqual(['b', 'c', 'd']);
  });

  it('are none where one vote is not enough, or none is needed', () => {
    const rule = { weights: { a: 40, b: 30, c: 30 }, threshold };
    expect(swingVoters(rule, { a: 'against', b: 'against', c: 'against' })).toEqual([]);
    expect(swingVoters(rule, { a: 'for', b: 'for', c: 'against' })).toEqual([]);
  });

  it('are the holders of a veto who would lift it', () => {
    const rule = { weights: { a: 80, b: 20 }, threshold, vetoes: ['b'] };
    expect(swingVoters(rule, { a: 'for', b: 'against' })).toEqual(['b']);
  });
});
