import { describe, expect, it } from 'vitest';
import { totalKpis, totalRecord } from '../../../testing/annual-total.ts';
import { aKpiUse } from '../../../testing/builders.ts';
import { tell } from '../../../testing/tell.ts';
import { checkTotalPartNotShared } from './total-part-not-shared.ts';

describe('total-part-not-shared', () => {
  const shared = (paths: readonly string[], following = ['annual', 'sales'], months = 12) => {
    const partnership = totalRecord(
      months,
      following.map((kpi) => aKpiUse({ kpi })),
    );
    return tell(checkTotalPartNotShared, { kpis: totalKpis, partnerships: [{ ...partnership, shared: [...paths] }] });
  };

  it('M32 warns, where the total is shared, of a part that the partner will not have', () => {
    expect(shared(['summary', 'kpis.annual'])).toEqual([
      {
        code: 'total-part-not-shared',
        severity: 'warning',
        at: 'partnerships/boucle-chaude/index.mdx: shared.1',
        values: { kpi: 'annual', part: 'sales', standing: 'followed' },
      },
    ]);
  });

  it('M32 warns of a part that cannot be shared, since the record does not follow it, before the year is whole as well', () => {
    expect(shared(['kpis'], ['annual'], 1)).toMatchObject([{ values: { standing: 'not-followed' } }]);
  });

  it('M32 says nothing where the part is shared, where the total is not, or where there is nothing to add up', () => {
    expect(shared(['kpis.annual', 'kpis.sales'])).toEqual([]);
    expect(shared(['kpis'])).toEqual([]);
    expect(shared(['kpis.sales'])).toEqual([]);
    expect(shared(['kpis.annual'], ['annual', 'sales'], 0)).toEqual([]);
  });
});
