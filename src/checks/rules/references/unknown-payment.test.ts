import { describe, expect, it } from 'vitest';
import { contractPaymentSchema } from '../../../model/contract-payment.ts';
import { aContract, anEntry, aPartnership } from '../../../testing/builders.ts';
import { tell } from '../../../testing/tell.ts';
import { checkUnknownPayment } from './unknown-payment.ts';

const payment = contractPaymentSchema.parse({ id: 'depot', what: 'Dépôt de garantie', 'owed-by': 'norecia' });
const told = (named: string) =>
  tell(checkUnknownPayment, {
    partnerships: [
      aPartnership({ contracts: [aContract({ payments: [payment] })], journal: [anEntry({ payment: named })] }),
    ],
  });

describe('unknown-payment', () => {
  it('M13 reports an entry that answers a payment of no contract, with the one that its words name', () => {
    expect(told('depot')).toEqual([]);
    expect(told('depot-de-garantie')).toEqual([
      {
        code: 'unknown-payment',
        severity: 'error',
        at: 'partnerships/boucle-chaude/journal/entree.mdx: payment',
        values: { value: 'depot-de-garantie', suggestion: 'depot' },
      },
    ]);
  });
});
