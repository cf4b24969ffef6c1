import { describe, expect, it } from 'vitest';
import { sharingOf } from '../domain/shared-paths.ts';
import { aKpiUse, aMeasurement, aPartnership, day, period, triggerRule } from '../testing/builders.ts';
import { projectMeasurements, projectUses } from './project-figures.ts';

const use = aKpiUse({
  from: day('2025-03-12'),
  weight: 3,
  baseline: 0.94,
  target: 0.985,
  amber: 0.98,
  floor: 0.975,
  trigger: { when: triggerRule('below floor'), clause: 'revision-partage' },
  exclusions: [{ period: period('2025-08'), reason: 'Arrêt de four' }],
});
const record = (shared: string[]) => {
  const partnership = aPartnership({
    shared,
    kpis: [use, aKpiUse({ kpi: 'margin', target: 40000 })],
    measurements: [
      aMeasurement({ note: 'grève', line: 7, file: 'partnerships/boucle-chaude/secret.csv' }),
      aMeasurement({ kpi: 'margin' }),
      aMeasurement({ kpi: 'autre' }),
    ],
  });
  return { partnership, shares: sharingOf(partnership) };
};

describe('the figures of an edition', () => {
  it('M32 `kpis.<id>` shares the limits agreed on that KPI, not its weight, baseline, trigger or exclusions', () => {
    const { partnership, shares } = record(['kpis.availability']);
    expect(projectUses(partnership, shares)).toEqual([
      { kpi: 'availability', from: '2025-03-12', target: 0.985, amber: 0.98, floor: 0.975 },
    ]);
  });

  it('M32 `kpis` shares everything agreed on every KPI', () => {
    const { partnership, shares } = record(['kpis']);
    expect(projectUses(partnership, shares)).toEqual(partnership.kpis);
  });

  it('shares nothing unless asked', () => {
    const { partnership, shares } = record(['summary']);
    expect(projectUses(partnership, shares)).toBeUndefined();
    expect(projectMeasurements(partnership, shares)).toEqual([]);
  });

  it('M33 shares period, value and status of the KPIs that are shared, never a note or the name of a spreadsheet', () => {
    const { partnership, shares } = record(['kpis.availability']);
    expect(projectMeasurements(partnership, shares)).toEqual([
      {
        kpi: 'availability',
        period: '2026-10',
        value: 0.98,
        status: 'final',
        file: 'partnerships/boucle-chaude/index.mdx',
        line: 1,
      },
    ]);
  });

  it('M33 shares no figure of a KPI that the record does not follow, even with `kpis`', () => {
    const { partnership, shares } = record(['kpis']);
    expect(projectMeasurements(partnership, shares).map(({ kpi }) => kpi)).toEqual(['availability', 'margin']);
  });

  it('shares no row of a single party', () => {
    const { shares } = record(['kpis']);
    const rows = [aMeasurement({ party: 'valbrune' }), aMeasurement({ party: 'total' })];
    expect(
      projectMeasurements(aPartnership({ kpis: [use], measurements: rows }), shares).map(({ party }) => party),
    ).toEqual(['total']);
  });
});
