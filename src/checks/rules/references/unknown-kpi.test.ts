import { describe, expect, it } from 'vitest';
import { aGuide, aKpi, aKpiUse, anEntry, anObjective, aPartnership, period } from '../../../testing/builders.ts';
import { clauseFilledWith, filledAt } from '../../../testing/clause-kpi.ts';
import { criteriaOf } from '../../../testing/programme-criteria.ts';
import { placesOf, tell } from '../../../testing/tell.ts';
import { checkUnknownKpi } from './unknown-kpi.ts';

const file = 'partnerships/boucle-chaude/index.mdx';

describe('unknown-kpi', () => {
  it('M32 reports a KPI followed that the catalogue does not hold', () => {
    expect(
      tell(checkUnknownKpi, {
        partnerships: [aPartnership({ kpis: [aKpiUse({ kpi: 'availabilty' })] })],
        kpis: [aKpi()],
      }),
    ).toEqual([
      {
        code: 'unknown-kpi',
        severity: 'error',
        at: `${file}: kpis.0.kpi`,
        values: { value: 'availabilty', suggestion: 'availability' },
      },
    ]);
  });

  it('M53 offers the id of the one KPI whose title was nearly written', () => {
    const kpis = [aKpi({ id: 'uptime', title: 'Disponibilité du service' }), aKpi({ id: 'gain', title: 'Gain' })];
    const offered = (kpi: string) =>
      tell(checkUnknownKpi, { partnerships: [aPartnership({ kpis: [aKpiUse({ kpi })] })], kpis }).map(
        ({ values }) => values['suggestion'],
      );
    expect(offered('disponibilites-du-service')).toEqual(['uptime']);
    expect(offered('disponibilite-des-services')).toEqual(['']);
  });

  it('M01 M03 M34 looks at objectives, key results, benefits, journals and guides', () => {
    const partnership = aPartnership({
      objectives: [anObjective({ measure: { kpi: 'absent' } })],
      okrs: [
        { id: 'o', objective: 'Devenir la référence', results: [{ id: 'r', statement: 'Un résultat', kpi: 'absent' }] },
      ],
      roi: { benefits: [{ name: 'Marge', kpi: 'absent', per: period('2026') }] },
      journal: [anEntry({ kpi: 'absent' })],
    });
    const playbook = {
      partnerships: [partnership],
      guides: [aGuide({ applies: { kpis: ['absent'] } })],
      kpis: [aKpi()],
    };
    expect(placesOf(checkUnknownKpi, playbook)).toEqual([
      `${file}: objectives.0.measure.kpi`,
      `${file}: okrs.0.results.0.kpi`,
      `${file}: roi.benefits.0.kpi`,
      'partnerships/boucle-chaude/journal/entree.mdx: kpi',
      'guides/cadrer.mdx: applies.kpis.0',
    ]);
  });

  it('M57 reports a criterion of the programme on a KPI that the catalogue does not hold', () => {
    expect(tell(checkUnknownKpi, criteriaOf({ kpi: 'availabilty' }, { kpi: 'availability' }))).toMatchObject([
      { at: 'reference/programme.yaml: allie.criteria.0.kpi', values: { suggestion: 'availability' } },
    ]);
  });
});

describe('M17 the KPI that a contract fills a clause with', () => {
  it('is told where the catalogue does not hold it, with the one probably meant', () => {
    expect(tell(checkUnknownKpi, clauseFilledWith('invoicd'))).toMatchObject([
      { at: filledAt, values: { value: 'invoicd', suggestion: 'invoiced' } },
    ]);
    expect(tell(checkUnknownKpi, clauseFilledWith('invoiced'))).toEqual([]);
  });
});
