import { describe, expect, it } from 'vitest';
import { aChecklist, aChecklistItem, aClause, aPartnershipType, condition } from '../../../testing/builders.ts';
import { tell } from '../../../testing/tell.ts';
import { checkUnknownConditionField } from './unknown-condition-field.ts';
import { checkUnknownConditionValue } from './unknown-condition-value.ts';
import { checkUnknownProofField } from './unknown-proof-field.ts';

const reference = { types: [aPartnershipType()], contractKinds: [], tools: [] };
const clausesWhen = (...conditions: string[]) => [
  aClause({ applies: conditions.map((text) => ({ when: condition(text) })) }),
];

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
});

describe('unknown-condition-value', () => {
  it('M07 reports a type that does not exist, and accepts one that does', () => {
    expect(
      tell(checkUnknownConditionValue, {
        clauses: clausesWhen('type is joint-venture', 'type is joint-ventures'),
        reference,
      }),
    ).toMatchObject([
      {
        severity: 'error',
        at: 'clauses/revision-partage.mdx: applies.1.when',
        values: { value: 'joint-ventures', suggestion: 'joint-venture' },
      },
    ]);
  });

  it('reports a value that a list of the model excludes, and accepts any where there is no list', () => {
    expect(
      tell(checkUnknownConditionValue, {
        clauses: clausesWhen('contracts.instrument is pilots', 'contracts.instrument is pilot', 'country is fr'),
      }),
    ).toMatchObject([{ values: { field: 'contracts.instrument', value: 'pilots', suggestion: 'pilot' } }]);
  });

  it('says nothing of a type that exists but could not be read', () => {
    expect(
      tell(
        checkUnknownConditionValue,
        { clauses: clausesWhen('type is affiliation'), reference },
        { broken: new Set(['type/affiliation']) },
      ),
    ).toEqual([]);
  });
});

describe('unknown-proof-field', () => {
  it('M51 reports a line proved by a field that no record has', () => {
    const items = [aChecklistItem({ proof: 'parties.manager' }), aChecklistItem({ id: 'b', proof: 'parties.maneger' })];
    expect(tell(checkUnknownProofField, { checklists: [aChecklist({ items })] })).toEqual([
      {
        code: 'unknown-proof-field',
        severity: 'error',
        at: 'checklists/contract.mdx: items.1.proof',
        values: { value: 'parties.maneger', suggestion: 'parties.manager' },
      },
    ]);
  });
});
