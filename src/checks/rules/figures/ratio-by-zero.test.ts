import { describe, expect, it } from 'vitest';
import { aPartnership } from '../../../testing/builders.ts';
import { conversionKpis, conversionRecord } from '../../../testing/conversion.ts';
import { tell } from '../../../testing/tell.ts';
import { checkRatioByZero } from './ratio-by-zero.ts';

describe('ratio-by-zero', () => {
  it('M32 tells, at the divisor’s row, of a period that nothing divides', () => {
    expect(tell(checkRatioByZero, { kpis: conversionKpis, partnerships: [conversionRecord(0)] })).toEqual([
      {
        code: 'ratio-by-zero',
        severity: 'info',
        at: 'partnerships/boucle-chaude/kpis.csv:7',
        values: { kpi: 'conversion', by: 'leads', period: '2026-10' },
      },
    ]);
  });

  it('M32 says nothing of a divisor, of a missing one, or of a period that has its own figure', () => {
    const partnerships = [
      conversionRecord(1),
      conversionRecord(null),
      conversionRecord(0, 0.4),
      aPartnership({ measurements: conversionRecord(0).measurements }),
    ];
    expect(tell(checkRatioByZero, { kpis: conversionKpis, partnerships })).toEqual([]);
  });
});
