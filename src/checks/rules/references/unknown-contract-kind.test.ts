import { describe, expect, it } from 'vitest';
import { aContract, aPartnership, aReference } from '../../../testing/builders.ts';
import { recordFile } from '../../../testing/one-partnership.ts';
import { tell } from '../../../testing/tell.ts';
import { checkUnknownContractKind } from './unknown-contract-kind.ts';

describe('unknown-contract-kind', () => {
  it('M19 reports an unknown contract kind', () => {
    const partnership = aPartnership({
      contracts: [aContract({ kind: 'spot' }), aContract({ id: 'b', kind: 'sport' })],
    });
    const reference = aReference({ contractKinds: [{ id: 'spot', name: 'Achat ponctuel' }] });
    expect(tell(checkUnknownContractKind, { partnerships: [partnership], reference })).toMatchObject([
      { at: `${recordFile}: contracts.1.kind`, values: { suggestion: 'spot' } },
    ]);
  });
});
