import { describe, expect, it } from 'vitest';
import { aClause, anEarlierClause } from '../../../testing/builders.ts';
import { seuil, plafond, signedWith } from '../../../testing/clause-variables.ts';
import { component, proseOf } from '../../../testing/component-prose.ts';
import { recordFile } from '../../../testing/one-partnership.ts';
import { placesOf, tell } from '../../../testing/tell.ts';
import { checkUnknownVariable } from './unknown-variable.ts';

describe('unknown-variable', () => {
  it('M13 reports a value for a variable that the clause does not declare, at its key', () => {
    expect(tell(checkUnknownVariable, signedWith({ seuil: '97 %', plafon: '1' }, { seuil, plafond }))).toEqual([
      {
        code: 'unknown-variable',
        severity: 'error',
        at: `${recordFile}: contracts.0.clauses.0.with.plafon (key)`,
        values: { name: 'plafon', clause: 'revision-partage', suggestion: 'plafond' },
      },
    ]);
  });

  it('lets a contract on another version fill in what that version declared', () => {
    expect(tell(checkUnknownVariable, signedWith({ ancien: '1' }, { seuil }, '0.9'))).toEqual([]);
  });

  it('M13 reports the condition of a passage that is a word, and leaves what can be no variable to the reader', () => {
    const prose = proseOf(
      component('When', { condition: 'plafond' }, 30),
      component('When', { condition: 'si seuil' }, 31),
      component('When', { condition: 'seuil' }, 32),
    );
    expect(placesOf(checkUnknownVariable, { clauses: [aClause({ variables: { seuil }, prose })] })).toEqual([
      'text.mdx:30',
    ]);
  });

  it('reports the English words of a blank that the clause does not declare, at its name', () => {
    const variables = { seuil: { label: 'Threshold' }, plafon: { label: 'Cap' } };
    const en = { prose: proseOf(), file: 'en/clauses/revision-partage.mdx', variables };
    const clauses = [aClause({ variables: { seuil, plafond }, translations: { en } })];
    expect(tell(checkUnknownVariable, { clauses })).toMatchObject([
      { at: `${en.file}: variables.plafon (key)`, values: { name: 'plafon', suggestion: 'plafond' } },
    ]);
  });

  it('reports an undeclared blank of the wording, in either language, and an undeclared cap or example', () => {
    const clause = aClause({
      variables: { seuil },
      prose: proseOf(component('Variable', { name: 'seuil' }, 30), component('Variable', { name: 'plafond' }, 31)),
      translations: {
        en: { prose: proseOf(component('Variable', { name: 'cap' }, 32)), file: 'en/clauses/revision-partage.mdx' },
      },
      examples: [{ with: { seuil: '97 %', montant: '1' }, values: {}, gives: 1 }],
      trigger: { effect: 'malus', cap: { month: '20000', year: 'plafond' } },
    });
    expect(tell(checkUnknownVariable, { clauses: [clause] }).map(({ at }) => at)).toEqual([
      'text.mdx:31',
      'clauses/revision-partage.mdx: examples.0.with.montant (key)',
      'clauses/revision-partage.mdx: trigger.cap.year',
      'text.mdx:32',
    ]);
  });

  it('M17 reports an undeclared name within the formula of a cap, and leaves amounts alone', () => {
    const capped = (year: string) => aClause({ variables: { plafond }, trigger: { effect: 'malus', cap: { year } } });
    const told = (year: string) =>
      tell(checkUnknownVariable, { clauses: [capped(year)] }).map(({ values }) => [
        values['name'],
        values['suggestion'],
      ]);
    expect(told('10 % * plafon')).toEqual([['plafon', 'plafond']]);
    expect(told('10 % * plafond')).toEqual([]);
    expect(told('2000.50')).toEqual([]);
  });

  it('M13 holds a contract and a wording of an earlier version to the variables of that version', () => {
    const earlier = anEarlierClause({
      variables: { ancien: seuil },
      prose: proseOf(component('Variable', { name: 'ancien' }, 30), component('Variable', { name: 'seuil' }, 31)),
    });
    const clauses = [aClause({ variables: { seuil }, earlier: [earlier] })];
    expect(placesOf(checkUnknownVariable, { ...signedWith({ ancien: '1', seuil: '2' }, {}, '0.9'), clauses })).toEqual([
      `${recordFile}: contracts.0.clauses.0.with.seuil (key)`,
      'text.mdx:31',
    ]);
  });
});
