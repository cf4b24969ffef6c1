import { describe, expect, it } from 'vitest';
import { aKpi, aKpiUse, aPartnership, aPlaybook, measurements } from '../../testing/builders.ts';
import { aContext } from '../../testing/context.ts';
import { withPlainSpaces } from '../../testing/plain-spaces.ts';
import { partnershipKpis } from './partnership-kpis.ts';
import { ratedPartnership, pointsKpi, reckoningOf } from '../../testing/rated-partnership.ts';

describe('how an index and a rating come about (M35, M36)', () => {
  it('reckons an index from the row of each figure to the weighted mean', () => {
    expect(reckoningOf('indices')).toEqual([
      [
        'Disponibilité du service',
        'partnerships/boucle-chaude/kpis.csv, ligne 8',
        ' : 90 points (oct. 2026), de 60 points (note 60) à 100 points (note 100).',
        '90',
      ],
      ['Affaires', '', '(2 × 90) ÷ 2.', '90'],
    ]);
    expect(reckoningOf('indices', ratedPartnership, 'en')?.[0]?.[2]).toBe(
      ': 90 points (Oct 2026), from 60 points (score 60) to 100 points (score 100).',
    );
    const met = aPartnership({ ...ratedPartnership, measurements: measurements('availability', '2026-10', [120]) });
    expect(reckoningOf('indices', met)?.[0]?.[2]).toBe(
      ' : 120 points (oct. 2026), la cible de 100 points est atteinte.',
    );
  });

  it('reckons an index without its file in a partner edition', () => {
    const edition = { id: 'norecia', party: 'norecia' };
    expect(reckoningOf('indices', ratedPartnership, 'fr', edition)?.[0]?.slice(1, 3)).toEqual([
      '',
      '90 points (oct. 2026), de 60 points (note 60) à 100 points (note 100).',
    ]);
  });

  it('says that a critical figure holds the index down', () => {
    const both = aPartnership({
      kpis: [
        aKpiUse({ target: 100, amber: 60, critical: 50, weight: 9 }),
        aKpiUse({ kpi: 'marge', target: 10, critical: 5, amber: 6 }),
      ],
      measurements: [...measurements('availability', '2026-10', [100]), ...measurements('marge', '2026-10', [4])],
    });
    const playbook = aPlaybook({ kpis: [pointsKpi, aKpi({ id: 'marge', unit: 'points' })], partnerships: [both] });
    const steps = partnershipKpis(aContext(playbook), both).scores[0]?.reckoning ?? [];
    expect(steps.map(({ text, result }) => [withPlainSpaces(text), result]).at(-1)).toEqual([
      '(9 × 100 + 1 × 0) ÷ 10. Un indicateur au-delà de sa limite critique plafonne cet indice.',
      '54',
    ]);
  });

  it('reckons the latest rating from the figures of its quarter', () => {
    expect(reckoningOf('rating')).toEqual([
      [
        'Disponibilité du service',
        'partnerships/boucle-chaude/kpis.csv, ligne 7',
        ' : 80 points (sept. 2026), de 60 points (note 60) à 100 points (note 100).',
        '80',
      ],
      ['Qualité', '', '80.', '80'],
      ['Note', '', '(60 % × 80) ÷ 60 %.', '80'],
    ]);
  });
});
