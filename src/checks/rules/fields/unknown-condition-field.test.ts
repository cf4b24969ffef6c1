import { describe, expect, it } from 'vitest';
import { aChecklist, aChecklistItem, condition } from '../../../testing/builders.ts';
import { clausesWhen } from '../../../testing/clauses-when.ts';
import { criteriaOf } from '../../../testing/programme-criteria.ts';
import { placesOf, tell } from '../../../testing/tell.ts';
import { checkUnknownConditionField } from './unknown-condition-field.ts';

describe('unknown-condition-field', () => {
  it('M13 reports a condition on a field that no record has', () => {
    const clauses = clausesWhen('investment is set', 'exit.plan is not set', 'stage from exit', 'investement is set');
    expect(tell(checkUnknownConditionField, { clauses })).toEqual([
      {
        code: 'unknown-condition-field',
        severity: 'error',
        at: 'clauses/revision-partage.mdx: applies.3.when',
        values: { value: 'investement', suggestion: 'investment' },
      },
    ]);
  });

  it('M51 looks at checklist lines', () => {
    const checklists = [
      aChecklist({ items: [aChecklistItem(), aChecklistItem({ id: 'b', when: condition('weather is set') })] }),
    ];
    expect(tell(checkUnknownConditionField, { checklists }).map(({ at }) => at)).toEqual([
      'checklists/contract.mdx: items.1.when',
    ]);
  });

  it('M57 reports a criterion of the programme on a field that no record has', () => {
    const playbook = criteriaOf({ when: condition('exit.plan is set') }, { when: condition('exit.plann is set') });
    expect(placesOf(checkUnknownConditionField, playbook)).toEqual(['reference/programme.yaml: allie.criteria.1.when']);
  });
});
