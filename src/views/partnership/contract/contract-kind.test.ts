import { describe, expect, it } from 'vitest';
import type { Contract } from '../../../model/contract.ts';
import type { Locale } from '../../../model/locale.ts';
import { aContract, aPartnership } from '../../../testing/builders.ts';
import { aContext } from '../../../testing/context.ts';
import { factsOf } from '../../facts.ts';
import { contractKindBlock } from './contract-kind.ts';

const kinds = [
  { id: 'spot', name: 'Achat ponctuel', term: 'Court terme', commitment: 'Faible', flexibility: 'Maximale' },
  { id: 'long-term-sourcing', name: 'Approvisionnement de long terme' },
];

function kindOf(fields: Partial<Contract>, locale: Locale = 'fr') {
  const contract = aContract({ instrument: 'supplier', title: 'Moules', ...fields });
  const partnership = aPartnership({ type: 'supplier', contracts: [contract] });
  const reference = { types: [], contractKinds: kinds, tools: [] };
  const context = aContext({ partnerships: [partnership], reference }, locale);
  return contractKindBlock(context, partnership, factsOf(context, partnership).contracts);
}

describe('the kind of a supplier contract', () => {
  it('M19 says what it commits to, and leads to the page that compares the kinds', () => {
    expect(kindOf({ kind: 'spot' })?.table?.rows.map(({ cells }) => cells)).toEqual([
      [
        { text: 'Achat ponctuel', sub: 'Moules', href: '/contrats-fournisseur/' },
        { text: 'Court terme' },
        { text: 'Faible' },
        { text: 'Maximale' },
        { text: '–' },
      ],
    ]);
    expect(kindOf({ kind: 'spot' }, 'en')?.table?.rows[0]?.cells[0]?.href).toBe('/en/supplier-contracts/');
  });

  it('M19 stands only where the contract says its kind', () => {
    expect(kindOf({})).toBeUndefined();
    expect(kindOf({ kind: 'inconnu' })).toBeUndefined();
  });
});
