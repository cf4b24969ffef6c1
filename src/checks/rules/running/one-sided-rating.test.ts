import { describe, expect, it } from 'vitest';
import { aPartnership } from '../../../testing/builders.ts';
import { aFit, aHealthCheck, aTrustRating } from '../../../testing/keyed-by-party.ts';
import { recordFile, onePartnership } from '../../../testing/one-partnership.ts';
import { tell, placesOf } from '../../../testing/tell.ts';
import { checkOneSidedRating } from './one-sided-rating.ts';

describe('one-sided-rating', () => {
  it('M09 says nothing of a rating that stands under a misspelt name', () => {
    const rated = (name: string) => ({ partnerships: [aPartnership({ fit: [aFit({ valbrune: '2', [name]: '4' })] })] });
    expect(tell(checkOneSidedRating, rated('norecai'))).toEqual([]);
    expect(tell(checkOneSidedRating, rated('autre'))).toHaveLength(1);
  });

  it('M05 M09 M36 warns of what one party has not rated', () => {
    const partnership = aPartnership({
      fit: [aFit({ valbrune: '2', norecia: '4' }), aFit({ valbrune: '2' })],
      'health-check': [aHealthCheck({ norecia: '2' })],
      contributions: [{ id: 'sites', kind: 'data', name: 'Sites', strength: { valbrune: 5 } }],
    });
    expect(
      tell(checkOneSidedRating, { partnerships: [partnership] }).map(({ at, values }) => [
        at,
        values['item'],
        values['party'],
      ]),
    ).toEqual([
      [`${recordFile}: fit.1`, 'values', 'norecia'],
      [`${recordFile}: health-check.0`, 'respect', 'valbrune'],
      [`${recordFile}: contributions.0.strength`, 'sites', 'norecia'],
    ]);
  });

  it('M36 warns of a rating that lacks and that nobody asked for, not of one that is awaited', () => {
    const checks = [aHealthCheck({ valbrune: '3', asked: '2026-11-02' }), aHealthCheck({ valbrune: '3' })];
    expect(placesOf(checkOneSidedRating, onePartnership({ 'health-check': checks }))).toEqual([
      `${recordFile}: health-check.1`,
    ]);
  });

  it('M29 warns of a behaviour that one side has not rated', () => {
    const partnerships = [aPartnership({ trust: [aTrustRating({ valbrune: '4' })] })];
    expect(tell(checkOneSidedRating, { partnerships })).toMatchObject([
      { at: `${recordFile}: trust.0`, values: { item: 'trust', party: 'norecia' } },
    ]);
  });
});
