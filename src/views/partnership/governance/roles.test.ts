import { describe, expect, it } from 'vitest';
import { said, section } from '../../../testing/sections.ts';

describe('the roles', () => {
  const led = { task: 'Vente', lead: 'norecia' };
  const orphan = { task: 'Restitution des données' };
  const shared = { task: 'Communication', with: ['valbrune', 'norecia'] };

  it('M20 counts the tasks that have a lead, and names those that nobody answers for', () => {
    expect(said('roles', { roles: [led] })).toBe('La seule tâche a un chef de file.');
    expect(said('roles', { roles: [led, led] })).toBe('Les deux tâches ont un chef de file.');
    expect(said('roles', { roles: [led, orphan] })).toBe(
      'Une tâche sur deux a un chef de file. Personne ne répond de\u00a0: Restitution des données.',
    );
    expect(said('roles', { roles: [orphan, orphan] }, {}, 'en')).toContain('No task out of two has a lead.');
  });

  it('M20 notes a task that several share without a lead, which is legal', () => {
    expect(said('roles', { roles: [led, shared] })).toBe(
      'Une tâche sur deux a un chef de file. À plusieurs, sans chef de file\u00a0: Communication.',
    );
    expect(section('roles', { roles: [shared] }).state?.tone).toBe('watch');
    expect(section('roles', { roles: [orphan] }).state?.tone).toBe('bad');
  });
});
