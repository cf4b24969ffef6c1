import { describe, expect, it } from 'vitest';
import { anEntry, day, duration } from '../../../testing/builders.ts';
import { said, section } from '../../../testing/sections.ts';

describe('the escalation ladder', () => {
  const escalation = [{ level: 1 as const, within: duration('10 days') }, { level: 'mediation' as const }];
  const conflict = (on: string) => anEntry({ kind: 'conflict', title: 'Accès aux données', date: day(on) });

  it('M18 says the age and the deadline of an open conflict, and that it is over the day after', () => {
    expect(said('escalation', { governance: { escalation }, journal: [conflict('2026-11-13')] })).toBe(
      '«\u00a0Accès aux données\u00a0» est ouvert depuis 10\u00a0jours, au niveau 1. Sans accord le 23\u00a0novembre 2026, il passe au niveau suivant (médiation) le 24\u00a0novembre 2026. L’échelle a deux niveaux.',
    );
    expect(said('escalation', { governance: { escalation }, journal: [conflict('2026-11-12')] })).toContain(
      'Le délai de ce niveau est passé depuis le 22\u00a0novembre 2026.',
    );
  });

  it('M18 places the conflict on its rung', () => {
    const found = section('escalation', { governance: { escalation }, journal: [conflict('2026-11-13')] });
    expect(found.kind === 'escalation' && found.ladder.map((rung) => rung.state)).toEqual(['here', 'future']);
    expect(found.kind === 'escalation' && found.ladder[0]?.here?.word).toBe('Ici, jour 10 sur 10');
  });

  it('M18 gives the days of each level ahead, counted from the open conflict', () => {
    const governance = {
      escalation: [
        { level: 1 as const, within: duration('10 days'), trigger: 'Désaccord écrit' },
        { level: 2 as const, within: duration('15 days'), then: 'Suspension des livraisons' },
        { level: 'court' as const, body: 'Tribunal de Brévent' },
      ],
      'urgent-relief': 'Juge des référés',
    };
    const record = { governance, journal: [conflict('2026-11-16')] };
    const found = section('escalation', record);
    expect(found.kind === 'escalation' && found.ladder.map(({ dates }) => dates)).toEqual([
      'À conclure le 26\u00a0nov. 2026 au plus tard',
      'Sinon, du 27\u00a0nov. 2026 au 12\u00a0déc. 2026',
      'Sinon, à partir du 13\u00a0déc. 2026',
    ]);
    expect(found.kind === 'escalation' && found.ladder.map(({ details }) => details)).toEqual([
      ['10\u00a0jours', 'Désaccord écrit', 'Sans accord\u00a0: niveau 2'],
      ['15\u00a0jours', 'Sans accord\u00a0: Suspension des livraisons'],
      ['Tribunal de Brévent'],
    ]);
    expect(found).toMatchObject({
      counted:
        'Les dates sont comptées pour «\u00a0Accès aux données\u00a0», à ce niveau depuis le 16\u00a0novembre 2026, s’il n’est pas réglé avant.',
      urgent: 'En urgence, sans attendre la fin de l’échelle\u00a0: Juge des référés.',
    });
    const english = section('escalation', record, {}, 'en');
    expect(english.kind === 'escalation' && english.ladder[1]).toMatchObject({
      dates: 'Otherwise, from 27\u00a0Nov 2026 to 12\u00a0Dec 2026',
    });
  });

  it('M18 gives no days where no conflict is open, and says so of a last level', () => {
    const calm = section('escalation', { governance: { escalation } });
    expect(calm.kind === 'escalation' && calm.ladder.map(({ dates }) => dates)).toEqual([undefined, undefined]);
    expect(calm).not.toHaveProperty('counted');
    const last = { governance: { escalation: escalation.slice(0, 1) }, journal: [conflict('2026-11-13')] };
    expect(said('escalation', last)).toContain(
      'Ce niveau doit conclure le 23\u00a0novembre 2026\u202f; aucun autre ne le suit.',
    );
    expect(said('escalation', last, {}, 'en')).toContain(
      'This level must conclude by 23\u00a0November 2026; no other follows it.',
    );
  });

  it('M18 says that a conflict has no ladder to climb', () => {
    expect(said('escalation', { journal: [conflict('2026-11-13')] })).toContain('Aucune échelle n’est convenue.');
  });
});
