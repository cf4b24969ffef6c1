import { describe, expect, it } from 'vitest';
import type { Locale } from '../../model/locale.ts';
import type { Playbook } from '../../model/playbook.ts';
import { aKpi, aKpiUse, aPartnership, measurements } from '../../testing/builders.ts';
import { aContext } from '../../testing/context.ts';
import { withPlainSpaces } from '../../testing/plain-spaces.ts';
import { plainSentence } from '../ui/sentence.ts';
import { partnershipKpis } from './partnership-kpis.ts';
import { pointsKpi } from '../../testing/rated-partnership.ts';

describe('the scorecard of a partnership (M34)', () => {
  it('keeps a scorecard of what is counted apart from what is judged (M34)', () => {
    const judged = aKpi({ id: 'perception', title: 'Perception', qualitative: true, unit: 'points' });
    const both = aPartnership({
      kpis: [aKpiUse({ target: 100 }), aKpiUse({ kpi: 'perception', target: 8 })],
      measurements: [
        ...measurements('availability', '2026-01', [90, 91, 92, 93, 94, 95, 96, 97, 98, 99]),
        ...measurements('perception', '2026-10', [7]),
      ],
    });
    const of = (kpis: Playbook['kpis'], locale: Locale = 'fr') =>
      partnershipKpis(aContext({ kpis, partnerships: [both] }, locale), both).scorecard;
    const whole = of([pointsKpi, judged]);
    expect(withPlainSpaces(plainSentence(whole?.sentence ?? []))).toBe(
      'Deux indicateurs, dont un qui repose sur un jugement.',
    );
    expect(withPlainSpaces(plainSentence(of([pointsKpi])?.sentence ?? []))).toBe('Un indicateur.');
    expect(withPlainSpaces(plainSentence(of([pointsKpi, judged], 'en')?.sentence ?? []))).toBe(
      'Two KPIs, of which one rests on a judgement.',
    );
    expect(
      whole?.tables.map(({ rows }) =>
        rows.map((row) => row.cells.map(({ text, status }) => withPlainSpaces(text || (status?.word ?? '')))),
      ),
    ).toEqual([
      [['Disponibilité du service', 'À surveiller', 'Processus', '99 points', '100 points', '−1 point', 'en mieux']],
      [['Perception', 'À surveiller', 'Processus', '7 points', '8 points', '−1 point', '–']],
    ]);
  });
});
