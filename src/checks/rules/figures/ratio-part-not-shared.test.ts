import { describe, expect, it } from 'vitest';
import { aKpiUse } from '../../../testing/builders.ts';
import { conversionKpis, conversionRecord } from '../../../testing/conversion.ts';
import { tell } from '../../../testing/tell.ts';
import { checkRatioPartNotShared } from './ratio-part-not-shared.ts';

describe('ratio-part-not-shared', () => {
  const followed = ['conversion', 'sales', 'leads'];
  const shared = (paths: readonly string[], following: readonly string[] = followed, own: number | null = null) => {
    const partnership = {
      ...conversionRecord(6, own),
      shared: [...paths],
      kpis: following.map((kpi) => aKpiUse({ kpi })),
    };
    return tell(checkRatioPartNotShared, { kpis: conversionKpis, partnerships: [partnership] });
  };

  it('M32 warns, where the ratio is shared, of the first part that the partner will not have', () => {
    expect(shared(['summary', 'kpis.conversion', 'kpis.sales'])).toEqual([
      {
        code: 'ratio-part-not-shared',
        severity: 'warning',
        at: 'partnerships/boucle-chaude/index.mdx: shared.1',
        values: { kpi: 'conversion', part: 'leads', standing: 'followed' },
      },
    ]);
    expect(shared(['kpis.conversion'])).toMatchObject([{ values: { part: 'sales' } }]);
  });

  it('M32 warns of a part that cannot be shared, since the record does not follow it', () => {
    expect(shared(['kpis'], ['conversion', 'leads'])).toMatchObject([
      { at: 'partnerships/boucle-chaude/index.mdx: shared.0', values: { part: 'sales', standing: 'not-followed' } },
    ]);
  });

  it('M32 says nothing where both parts are shared, where the ratio is not, or where a file gives its values', () => {
    expect(shared(['kpis.conversion', 'kpis.sales', 'kpis.leads'])).toEqual([]);
    expect(shared(['kpis'])).toEqual([]);
    expect(shared(['kpis.sales'])).toEqual([]);
    expect(shared(['kpis.conversion'], followed, 0.4)).toEqual([]);
  });
});
