import { describe, expect, it } from 'vitest';
import { anAgreedKpi } from '../../../testing/agreed-kpi.ts';
import { placesOf, tell } from '../../../testing/tell.ts';
import { checkThresholdOrder } from './threshold-order.ts';

const file = 'partnerships/boucle-chaude/index.mdx';

describe('threshold-order', () => {
  it('M32 accepts limits from best to worst, equal ones included', () => {
    expect(tell(checkThresholdOrder, anAgreedKpi({ target: 0.985, amber: 0.98, floor: 0.975, critical: 0.9 }))).toEqual(
      [],
    );
    expect(tell(checkThresholdOrder, anAgreedKpi({ target: 0.98, amber: 0.98, floor: 0.98 }))).toEqual([]);
    expect(
      tell(checkThresholdOrder, anAgreedKpi({ target: 3, amber: 4, ceiling: 5, critical: 9 }, 'down', 'days')),
    ).toEqual([]);
    expect(tell(checkThresholdOrder, anAgreedKpi({ target: 3, floor: 5 }, 'down', 'days'))).toEqual([]);
    expect(
      tell(
        checkThresholdOrder,
        anAgreedKpi({ floor: 1, target: 2, 'target-high': 4, ceiling: 5, amber: 9 }, 'range', 'days'),
      ),
    ).toEqual([]);
  });

  it('M32 reports a floor above the target of a KPI for which higher is better', () => {
    expect(tell(checkThresholdOrder, anAgreedKpi({ target: 0.985, floor: 0.986 }))).toEqual([
      {
        code: 'threshold-order',
        severity: 'error',
        at: `${file}: kpis.0.floor`,
        values: {
          limit: 'floor',
          limitValue: '98.6 %',
          than: 'target',
          thanValue: '98.5 %',
          side: 'above',
          direction: 'up',
        },
      },
    ]);
  });

  it('M32 reports limits written as if higher were better where lower is', () => {
    expect(tell(checkThresholdOrder, anAgreedKpi({ target: 4, amber: 3 }, 'down', 'days'))).toMatchObject([
      {
        at: `${file}: kpis.0.amber`,
        values: { limit: 'amber', limitValue: '3', than: 'target', thanValue: '4', side: 'below', direction: 'down' },
      },
    ]);
  });

  it('M32 reports a critical limit that comes before the contractual one', () => {
    expect(placesOf(checkThresholdOrder, anAgreedKpi({ target: 0.98, floor: 0.9, critical: 0.95 }))).toEqual([
      `${file}: kpis.0.critical`,
    ]);
  });

  it('M32 reports a range that ends before it begins', () => {
    expect(tell(checkThresholdOrder, anAgreedKpi({ target: 5, 'target-high': 4 }, 'range', 'days'))).toMatchObject([
      { at: `${file}: kpis.0.target-high`, values: { limit: 'target-high', than: 'target', side: 'below' } },
    ]);
  });
});
