import { describe, expect, it } from 'vitest';
import { aKpi, aKpiUse, aPartnership, aPlaybook, day, duration, measurements } from '../../testing/builders.ts';
import { gateSubject } from './gate-subject.ts';

describe('M45 what the conditions of a gate look at', () => {
  it.each<['none' | 'france', boolean]>([
    ['none', true],
    ['france', false],
  ])('counts working days in the calendar of the playbook: holidays of %s', (holidays, isLate) => {
    const kpi = aKpi({ due: duration('8 working days') });
    const partnership = aPartnership({
      kpis: [aKpiUse({ target: 98, floor: 90 })],
      measurements: measurements(kpi.id, '2026-08', [97, 97]),
    });
    const { settings } = aPlaybook();
    const playbook = aPlaybook({ kpis: [kpi], settings: { ...settings, calendar: { weekends: 'skip', holidays } } });
    const { series, health } = gateSubject(partnership, playbook, day('2026-11-11'));
    const { business, relationship } = health();
    expect([...business.inputs, ...relationship.inputs].map(({ late }) => late)).toEqual([isLate]);
    expect(series().map(({ overdue }) => overdue !== undefined)).toEqual([isLate]);
  });
});
