import type { Playbook } from '../model/playbook.ts';
import type { ProgrammeCriterion } from '../model/programme.ts';
import { aKpi, aReference } from './builders.ts';

/** A playbook whose programme has one level of these criteria, and whose catalogue one KPI. */
export function criteriaOf(...criteria: Partial<ProgrammeCriterion>[]): Pick<Playbook, 'reference' | 'kpis'> {
  const level = {
    id: 'allie',
    name: 'Allié',
    criteria: criteria.map((fields) => ({ id: 'critere', name: 'Disponibilité', ...fields })),
  };
  return { reference: aReference({ programme: [level] }), kpis: [aKpi()] };
}
