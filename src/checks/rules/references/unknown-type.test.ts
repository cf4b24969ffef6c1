import { describe, expect, it } from 'vitest';
import { aPartnership, aPartnershipType, aReference, aCandidate } from '../../../testing/builders.ts';
import { recordFile } from '../../../testing/one-partnership.ts';
import { tell, placesOf } from '../../../testing/tell.ts';
import { checkUnknownType } from './unknown-type.ts';

describe('unknown-type', () => {
  it('suggests the id of what bears the name written', () => {
    const types = [
      aPartnershipType({ id: 'joint-venture', name: 'Coentreprise' }),
      aPartnershipType({ id: 'supplier' }),
    ];
    const partnerships = [aPartnership({ type: 'coentreprise' })];
    expect(tell(checkUnknownType, { partnerships, reference: aReference({ types }) })).toMatchObject([
      { values: { value: 'coentreprise', suggestion: 'joint-venture' } },
    ]);
  });

  it('M07 reports an unknown type, and accepts a known one', () => {
    const reference = aReference();
    expect(tell(checkUnknownType, { partnerships: [aPartnership()], reference })).toEqual([]);
    expect(tell(checkUnknownType, { partnerships: [aPartnership({ type: 'joint-ventur' })], reference })).toEqual([
      {
        code: 'unknown-type',
        severity: 'error',
        at: `${recordFile}: type`,
        values: { value: 'joint-ventur', suggestion: 'joint-venture' },
      },
    ]);
  });

  it('M08 reports the unknown type that is sought of a candidate', () => {
    const candidates = [aCandidate({ type: 'affiliation' })];
    expect(placesOf(checkUnknownType, { candidates })).toEqual(['candidates/atelier-brume.mdx: type']);
  });
});
