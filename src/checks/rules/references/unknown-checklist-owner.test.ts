import { describe, expect, it } from 'vitest';
import { aChecklist, aChecklistItem, aPartnership } from '../../../testing/builders.ts';
import { tell } from '../../../testing/tell.ts';
import { checkUnknownChecklistOwner } from './unknown-checklist-owner.ts';

describe('unknown-checklist-owner', () => {
  it('M51 takes a function or a party as the owner of a checklist line', () => {
    const items = [
      aChecklistItem({ owner: 'partner-manager' }),
      aChecklistItem({ id: 'b', owner: 'norecia' }),
      aChecklistItem({ id: 'c', owner: 'managr' }),
    ];
    const playbook = { partnerships: [aPartnership()], checklists: [aChecklist({ items })] };
    expect(tell(checkUnknownChecklistOwner, playbook)).toMatchObject([
      { at: 'checklists/contract.mdx: items.2.owner', values: { suggestion: 'manager' } },
    ]);
    expect(tell(checkUnknownChecklistOwner, playbook, { broken: new Set(['partnership/autre']) })).toEqual([]);
  });
});
