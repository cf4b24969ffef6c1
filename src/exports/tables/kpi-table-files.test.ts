import { describe, expect, it } from 'vitest';
import { aKpi, aKpiUse, aPartnership } from '../../testing/builders.ts';
import { aContext } from '../../testing/context.ts';
import { partnershipKpiFiles } from './kpi-table-files.ts';

describe('partnershipKpiFiles (M33)', () => {
  it('writes the figures of each partnership that follows a KPI, and no empty table', () => {
    const partnerships = [
      aPartnership({ id: 'follows', kpis: [aKpiUse({ kpi: aKpi().id })] }),
      aPartnership({ id: 'follows-none' }),
    ];
    const files = partnershipKpiFiles(aContext({ kpis: [aKpi()], partnerships }));
    expect([...new Set(files.map(({ params }) => params['id']))]).toEqual(['follows']);
  });
});
