import { describe, expect, it } from 'vitest';
import { aChecklist, aChecklistItem } from '../../../testing/builders.ts';
import { tell } from '../../../testing/tell.ts';
import { checkUnknownProofField } from './unknown-proof-field.ts';

describe('unknown-proof-field', () => {
  it('M51 reports a line proved by a field that no record has', () => {
    const items = [aChecklistItem({ proof: 'parties.manager' }), aChecklistItem({ id: 'b', proof: 'parties.maneger' })];
    expect(tell(checkUnknownProofField, { checklists: [aChecklist({ items })] })).toEqual([
      {
        code: 'unknown-proof-field',
        severity: 'error',
        at: 'checklists/contract.mdx: items.1.proof',
        values: { value: 'parties.maneger', suggestion: 'parties.manager' },
      },
    ]);
  });
});
