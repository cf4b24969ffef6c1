import { describe, expect, it } from 'vitest';
import { roleState } from './roles.ts';

describe('M20 a task', () => {
  it('is led by the one who answers for it, alone or with others', () => {
    expect(roleState({ task: 'Maintenance', lead: 'norecia' })).toBe('led');
    expect(roleState({ task: 'Maintenance', lead: 'norecia', with: ['valbrune'] })).toBe('led');
  });

  it('may be shared, which says nothing of who answers for it', () => {
    expect(roleState({ task: 'Communication', with: ['valbrune', 'norecia'] })).toBe('shared-without-lead');
    expect(roleState({ task: 'Communication', with: ['valbrune'] })).toBe('shared-without-lead');
  });

  it('is unanswered where nobody is named', () => {
    expect(roleState({ task: 'Restitution' })).toBe('unanswered');
    expect(roleState({ task: 'Restitution', with: [] })).toBe('unanswered');
  });
});
