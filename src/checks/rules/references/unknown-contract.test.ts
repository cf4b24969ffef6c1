import { describe, expect, it } from 'vitest';
import { aContract, aPartnership } from '../../../testing/builders.ts';
import { invested } from '../../../testing/invested.ts';
import { recordFile } from '../../../testing/one-partnership.ts';
import { placesOf } from '../../../testing/tell.ts';
import { checkUnknownContract } from './unknown-contract.ts';

describe('unknown-contract', () => {
  it('M44 reports a contract replaced, amended or ranked that is not there', () => {
    const partnership = aPartnership({
      contracts: [aContract({ supersedes: 'essai', amends: 'essai', precedence: ['pacte', 'essai'] })],
    });
    expect(placesOf(checkUnknownContract, { partnerships: [partnership] })).toEqual([
      `${recordFile}: contracts.0.supersedes`,
      `${recordFile}: contracts.0.amends`,
      `${recordFile}: contracts.0.precedence.1`,
    ]);
  });

  it('M28 reports a contract of the investment that is not there', () => {
    expect(placesOf(checkUnknownContract, invested({ contract: 'avenant' }))).toEqual([
      `${recordFile}: investment.contract`,
    ]);
  });
});
