import { describe, expect, it } from 'vitest';
import { aClause } from '../../../testing/builders.ts';
import { component, proseOf } from '../../../testing/component-prose.ts';
import { tell } from '../../../testing/tell.ts';
import { checkUnknownConditionField } from '../fields/unknown-condition-field.ts';
import { checkUnknownClauseLabel } from './unknown-clause-label.ts';
import { checkUnknownVariable } from '../variables/unknown-variable.ts';

const rupture = aClause({ id: 'rupture', prose: proseOf(component('Label', { name: 'preavis' }, 20)) });
const citing = (properties: Readonly<Record<string, string>>) =>
  aClause({ id: 'objet', prose: proseOf(component('Clause', properties, 31)) });

describe('unknown-clause-label', () => {
  it('M13 reports a cross-reference to a sub-clause that bears another label, with the nearest', () => {
    const clauses = [rupture, citing({ id: 'rupture', label: 'preavi' })];
    expect(tell(checkUnknownClauseLabel, { clauses })).toMatchObject([
      { code: 'unknown-clause-label', values: { label: 'preavi', clause: 'rupture', suggestion: 'preavis' } },
    ]);
  });

  it('reports a label of the same clause that it does not place', () => {
    expect(tell(checkUnknownClauseLabel, { clauses: [citing({ label: 'delai' })] })).toMatchObject([
      { values: { label: 'delai', clause: 'objet' } },
    ]);
  });

  it('lets a known label, a whole clause and an unknown clause be: the last has a problem of its own', () => {
    const clauses = [rupture, citing({ id: 'rupture', label: 'preavis' }), citing({ id: 'rupture' })];
    expect(tell(checkUnknownClauseLabel, { clauses })).toEqual([]);
    expect(tell(checkUnknownClauseLabel, { clauses: [citing({ id: 'absente', label: 'x' })] })).toEqual([]);
  });
});

describe('the condition of an optional passage', () => {
  const clauseWhen = (condition: string) => ({
    clauses: [
      aClause({ variables: {}, prose: proseOf(component('When', { condition }, 33), component('EndWhen', {}, 33)) }),
    ],
  });

  it('M13 names a field that records have', () => {
    expect(tell(checkUnknownConditionField, clauseWhen('exit.plan is set'))).toEqual([]);
    expect(tell(checkUnknownConditionField, clauseWhen('exit.plna is set'))).toMatchObject([
      { code: 'unknown-condition-field', values: { value: 'exit.plna' } },
    ]);
  });

  it('M13 or a variable that the clause declares', () => {
    expect(tell(checkUnknownVariable, clauseWhen('seuil'))).toMatchObject([{ values: { name: 'seuil' } }]);
  });
});
