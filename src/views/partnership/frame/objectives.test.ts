import { describe, expect, it } from 'vitest';
import { aKpi, anObjective, day } from '../../../testing/builders.ts';
import { section } from '../../../testing/sections.ts';

describe('the objectives of the frame', () => {
  const objective = anObjective({
    measure: { kpi: 'availability', target: 0.98 },
    due: day('2026-12-23'),
    context: 'Budget voté',
  });

  it('M01 gives a reason with every letter, kept or lost', () => {
    const found = section('objectives', { objectives: [objective] }, { kpis: [aKpi()] });
    expect(
      found.kind === 'objectives' && found.rows[0]?.letters.map(({ letter, holds, reason }) => [letter, holds, reason]),
    ).toEqual([
      ['S', true, 'Un résultat et son étendue'],
      ['M', true, 'Disponibilité du service, mensuel'],
      ['A', false, 'Aucun moyen n’est rattaché, personne n’en répond, toutes les parties n’ont pas donné leur accord'],
      ['R', true, 'Budget voté'],
      ['T', true, '23\u00a0déc. 2026, dans 30\u00a0jours'],
    ]);
  });

  it('M01 M32 says whose agreement is awaited, and the attainment rate over what is measured', () => {
    const found = section('objectives', { objectives: [{ ...objective, agreed: ['valbrune'] }] }, { kpis: [aKpi()] });
    expect(found.kind === 'objectives' && [found.rows[0]?.about, found.rate]).toEqual([
      'Non désigné, accord attendu de Norécia',
      'Taux d’atteinte\u00a0: aucun objectif n’est mesuré.',
    ]);
  });
});
