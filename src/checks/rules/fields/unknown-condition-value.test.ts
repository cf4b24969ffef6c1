import { describe, expect, it } from 'vitest';
import { aReference } from '../../../testing/builders.ts';
import { clausesWhen } from '../../../testing/clauses-when.ts';
import { tell } from '../../../testing/tell.ts';
import { checkUnknownConditionValue } from './unknown-condition-value.ts';

const reference = aReference();

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
