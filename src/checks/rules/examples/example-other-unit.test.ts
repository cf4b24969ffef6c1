import { describe, expect, it } from 'vitest';
import type { Clause } from '../../../model/playbook.ts';
import { aClause, aKpi, aKpiUse, aPartnership, triggerRule } from '../../../testing/builders.ts';
import { tell } from '../../../testing/tell.ts';
import { checkExampleOtherUnit } from './example-other-unit.ts';

type Example = NonNullable<Clause['examples']>[number];

/** An example of a clause that an availability in the units given sets off, one in each of as many records. */
function told(example: Partial<Example>, units: readonly string[] = ['%'], formula = 'gap * 1000') {
  const given = { with: { floor: '97' }, values: { '2026-09': '98', '2026-10': '96.5' }, gives: 500, ...example };
  const ids = units.map((_, index) => `kpi-${index + 1}`);
  return tell(checkExampleOtherUnit, {
    kpis: units.map((unit, index) => aKpi({ id: ids[index] ?? '', unit })),
    clauses: [aClause({ trigger: { effect: 'malus', formula }, examples: [given] })],
    partnerships: ids.map((kpi) =>
      aPartnership({
        kpis: [aKpiUse({ kpi, trigger: { when: triggerRule('below floor'), clause: aClause().id } })],
      }),
    ),
  });
}

describe('example-other-unit', () => {
  it('M17 tells the first value of an example in points where the record counts in percent', () => {
    expect(told({})).toEqual([
      {
        code: 'example-other-unit',
        severity: 'warning',
        at: `${aClause().file}: examples.0.values.2026-09`,
        values: { value: '98', kpi: 'kpi-1', suggestion: '98 %' },
      },
    ]);
  });

  it('M17 says nothing once the sign is written, nor of values that may be shares of one', () => {
    expect(told({ with: { floor: '97 %' }, values: { '2026-10': '96.5 %' } })).toEqual([]);
    expect(told({ with: { floor: '0.97' }, values: { '2026-10': '1.5' } })).toEqual([]);
    expect(told({ with: { floor: '2' }, values: { '2026-10': '1.51' } })).toHaveLength(1);
  });

  it('M17 reads the earlier values that an example gives as its values', () => {
    const growth = { before: { '2025-10': '97 %' }, values: { '2026-10': '98' }, with: {}, gives: 10 };
    expect(told(growth, ['%'], '(value - yearago) * 1000')).toHaveLength(1);
    expect(told({ ...growth, before: { '2025-10': '97' } }, ['%'], 'value / yearago * 1000')).toEqual([]);
  });

  it('M17 says nothing where no record or not each of them counts in percent', () => {
    expect(told({}, [])).toEqual([]);
    expect(told({}, ['points'])).toEqual([]);
    expect(told({}, ['%', 'points'])).toEqual([]);
    expect(told({}, ['%', '%'])).toHaveLength(1);
  });

  it('M17 says nothing where the amount is the same in both', () => {
    expect(told({ gives: 515.46 }, ['%'], '100000 * gap / limit')).toEqual([]);
    expect(told({ gives: 500 }, ['%'], '500 * periods')).toEqual([]);
  });
});
