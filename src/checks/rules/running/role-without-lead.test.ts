import { describe, expect, it } from 'vitest';
import { recordFile, onePartnership } from '../../../testing/one-partnership.ts';
import { tell } from '../../../testing/tell.ts';
import { checkRoleWithoutLead } from './role-without-lead.ts';

describe('role-without-lead', () => {
  it('M20 warns of a task nobody answers for, even when it is shared', () => {
    const roles = [
      { task: 'Maintenance', lead: 'norecia' },
      { task: 'Communication', with: ['valbrune', 'norecia'] },
    ];
    expect(tell(checkRoleWithoutLead, onePartnership({ roles }))).toMatchObject([
      { severity: 'warning', at: `${recordFile}: roles.1`, values: { task: 'Communication' } },
    ]);
  });
});
