import { describe, expect, it } from 'vitest';
import { condition } from '../../../testing/builders.ts';
import { criteriaOf } from '../../../testing/programme-criteria.ts';
import { placesOf } from '../../../testing/tell.ts';
import { checkCriterionIncomplete } from './criterion-incomplete.ts';

describe('criterion-incomplete', () => {
  it('M57 warns of a criterion without a KPI or a condition, and of a figure without its KPI', () => {
    const playbook = criteriaOf(
      {},
      { reach: 3, when: condition('exit.plan is set') },
      { kpi: 'availability', reach: 0.9 },
    );
    expect(placesOf(checkCriterionIncomplete, playbook)).toEqual([
      'reference/programme.yaml: allie.criteria.0',
      'reference/programme.yaml: allie.criteria.1.reach',
    ]);
    expect(placesOf(checkCriterionIncomplete, criteriaOf({ when: condition('exit.plan is set') }))).toEqual([]);
  });
});
