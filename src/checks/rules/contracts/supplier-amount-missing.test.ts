import { describe, expect, it } from 'vitest';
import type { Contract } from '../../../model/contract.ts';
import { aContract, aPartnership } from '../../../testing/builders.ts';
import { tell } from '../../../testing/tell.ts';
import { checkSupplierAmountMissing } from './supplier-amount-missing.ts';

const told = (contract: Contract) =>
  tell(checkSupplierAmountMissing, { partnerships: [aPartnership({ contracts: [contract] })] });

describe('supplier-amount-missing', () => {
  it('M19 tells, without a warning, of a supplier contract whose certificate dates cannot be known', () => {
    expect(told(aContract({ instrument: 'supplier', title: 'Moules' }))).toEqual([
      {
        code: 'supplier-amount-missing',
        severity: 'info',
        at: 'partnerships/boucle-chaude/index.mdx: contracts.0',
        values: { contract: 'Moules' },
      },
    ]);
  });

  it('M19 says nothing of an amount of nothing, of another instrument or of a draft', () => {
    const { signed: _signed, ...draft } = aContract({ instrument: 'supplier' });
    expect(told(aContract({ instrument: 'supplier', amount: 0 }))).toEqual([]);
    expect(told(aContract())).toEqual([]);
    expect(told(draft)).toEqual([]);
  });
});
