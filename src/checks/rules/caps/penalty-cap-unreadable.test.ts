import { describe, expect, it } from 'vitest';
import type { Contract } from '../../../model/contract.ts';
import { aContract, aPartnership } from '../../../testing/builders.ts';
import { tell } from '../../../testing/tell.ts';
import { checkPenaltyCapUnreadable } from './penalty-cap-unreadable.ts';

const told = (year: string, more: Partial<Contract> = {}) =>
  tell(checkPenaltyCapUnreadable, {
    partnerships: [aPartnership({ contracts: [aContract({ 'penalty-cap': { year }, ...more })] })],
  });

describe('penalty-cap-unreadable', () => {
  it.each(['50000', '50000.50', 'min(50000, 20000)'])('M17 takes %s', (cap) => {
    expect(told(cap)).toEqual([]);
  });

  it('M17 takes a share of the amount that the contract gives', () => {
    expect(told('10 % * amount', { amount: 12000000 })).toEqual([]);
  });

  it.each([
    ['10 %', 'share', '10 %', '10 % * amount'],
    ['50 000 €', 'unreadable', '000', '50000'],
    ['−50 000 €', 'unreadable', '−', '50000'],
    ['0 €', 'unreadable', '€', ''],
    ['50000.555', 'decimals', '50000.555', ''],
    ['amount * amount', 'mixed', '', ''],
    ['10 % * price', 'name', 'price', ''],
    ['10 % * amount', 'no-amount', '10 % * amount', ''],
  ])('M17 reports %s as %s', (cap, reason, found, suggestion) => {
    expect(told(cap)).toEqual([
      {
        code: 'penalty-cap-unreadable',
        severity: 'error',
        at: 'partnerships/boucle-chaude/index.mdx: contracts.0.penalty-cap.year',
        values: { value: cap, reason, found, suggestion },
      },
    ]);
  });
});
