import { describe, expect, it } from 'vitest';
import type { ClauseVariable } from '../../../model/clause.ts';
import { aClause, aContract, anEarlierClause, aPartnership, aPinnedClause } from '../../../testing/builders.ts';
import { component, proseOf } from '../../../testing/component-prose.ts';
import { placesOf, tell } from '../../../testing/tell.ts';
import { checkBadVariableValue } from './bad-variable-value.ts';
import { checkMissingVariable } from './missing-variable.ts';
import { checkUnknownVariable } from './unknown-variable.ts';
import { checkVariableOutOfBounds } from './variable-out-of-bounds.ts';

const file = 'partnerships/boucle-chaude/index.mdx';
const seuil: ClauseVariable = { type: 'rate', label: 'Seuil', min: 0.5, max: 1 };
const plafond: ClauseVariable = { type: 'amount', label: 'Plafond annuel', default: '60000' };

function signedWith(
  values: Readonly<Record<string, string>> | undefined,
  variables: Readonly<Record<string, ClauseVariable>>,
  version = '1.0',
) {
  const pin = { clause: { id: 'revision-partage', version }, ...(values && { with: values }) };
  return {
    partnerships: [aPartnership({ contracts: [aContract({ clauses: [pin] })] })],
    clauses: [aClause({ variables })],
  };
}

describe('unknown-variable', () => {
  it('M13 reports a value for a variable that the clause does not declare, at its key', () => {
    expect(tell(checkUnknownVariable, signedWith({ seuil: '97 %', plafon: '1' }, { seuil, plafond }))).toEqual([
      {
        code: 'unknown-variable',
        severity: 'error',
        at: `${file}: contracts.0.clauses.0.with.plafon (key)`,
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
      `${file}: contracts.0.clauses.0.with.seuil (key)`,
      'text.mdx:31',
    ]);
  });
});

describe('missing-variable', () => {
  it('M13 warns of a blank that nothing fills', () => {
    expect(tell(checkMissingVariable, signedWith(undefined, { seuil, plafond }))).toEqual([
      {
        code: 'missing-variable',
        severity: 'warning',
        at: `${file}: contracts.0.clauses.0.with`,
        values: { name: 'seuil', label: 'Seuil', clause: 'revision-partage' },
      },
    ]);
  });

  it('is content with a value, a default, or a word on its absence', () => {
    expect(
      tell(
        checkMissingVariable,
        signedWith({ seuil: '97 %' }, { seuil, plafond, notice: { ...seuil, 'if-missing': 'Sans préavis' } }),
      ),
    ).toEqual([]);
  });

  it('leaves a blank filled under a misspelt name to the check of unknown ones', () => {
    expect(tell(checkMissingVariable, signedWith({ seuils: '97 %' }, { seuil }))).toEqual([]);
    expect(tell(checkMissingVariable, signedWith({ montant: '97 %' }, { seuil }))).toHaveLength(1);
  });

  it('asks nothing of a waived clause', () => {
    const pin = aPinnedClause('revision-partage', { waiver: { by: 'ines-morvan', reason: 'Sans objet' } });
    expect(
      tell(checkMissingVariable, {
        partnerships: [aPartnership({ contracts: [aContract({ clauses: [pin] })] })],
        clauses: [aClause({ variables: { seuil } })],
      }),
    ).toEqual([]);
  });
});

describe('bad-variable-value', () => {
  const variable = (type: ClauseVariable['type']): ClauseVariable => ({ type, label: 'Variable' });

  it.each([
    ['rate', '97.5 %', '97,5 %', '97.5 %'],
    ['rate', '97.5 %', '97,5', '97.5 %'],
    ['rate', '0.5', '0,5', '0.5'],
    ['rate', '97.5 %', 'presque tout', ''],
    ['amount', '60000.50', '60 000', '60000'],
    ['amount', '60000.50', '12\u202f000,50\u00a0€', '12000.50'],
    ['amount', '60000.50', '1,234 €', ''],
    ['duration', '6 months', '6 mois', '6 months'],
    ['date', '2026-11-02', '02/11/2026', ''],
    ['number', '12.5', '1 012,5', '1012.5'],
    ['number', '12.5', 'douze', ''],
  ] as const)('takes a %s written “%s”, not “%s”, and proposes “%s” (M17)', (type, right, wrong, suggestion) => {
    expect(tell(checkBadVariableValue, signedWith({ v: right }, { v: variable(type) }))).toEqual([]);
    expect(tell(checkBadVariableValue, signedWith({ v: wrong }, { v: variable(type) }))).toMatchObject([
      {
        severity: 'error',
        at: `${file}: contracts.0.clauses.0.with.v`,
        values: { name: 'v', value: wrong, type, suggestion },
      },
    ]);
    if (suggestion !== '')
      expect(tell(checkBadVariableValue, signedWith({ v: suggestion }, { v: variable(type) }))).toEqual([]);
  });

  it.each([
    ['97.5', '9750 %', '97.5 %'],
    ['1.01', '101 %', '1.01 %'],
    ['-5', '-500 %', '-5 %'],
  ])('says of a rate written “%s” that it would be %s, and proposes %s', (value, reads, meant) => {
    const rate = { ...variable('rate'), max: 1 };
    expect(tell(checkBadVariableValue, signedWith({ v: value }, { v: rate }))).toMatchObject([
      { severity: 'error', values: { value, reads, meant } },
    ]);
    expect(tell(checkVariableOutOfBounds, signedWith({ v: value }, { v: rate }))).toEqual([]);
    const clause = aClause({ variables: { v: { ...rate, default: value } } });
    expect(tell(checkBadVariableValue, { clauses: [clause] })).toMatchObject([
      { at: 'clauses/revision-partage.mdx: variables.v.default', values: { meant } },
    ]);
  });

  it.each(['0.975', '1', '-1', '97.5 %', '150 %', '150%'])('takes a rate written “%s”', (value) => {
    expect(tell(checkBadVariableValue, signedWith({ v: value }, { v: variable('rate') }))).toEqual([]);
  });

  it('takes a number above 1 for what is no rate', () => {
    expect(tell(checkBadVariableValue, signedWith({ v: '97.5' }, { v: variable('number') }))).toEqual([]);
  });

  it('judges defaults and examples too', () => {
    const clause = aClause({
      variables: { v: { ...variable('duration'), default: 'trois mois' } },
      examples: [{ with: { v: 'un an' }, values: {}, gives: 0 }],
    });
    expect(tell(checkBadVariableValue, { clauses: [clause] }).map(({ at }) => at)).toEqual([
      'clauses/revision-partage.mdx: variables.v.default',
      'clauses/revision-partage.mdx: examples.0.with.v',
    ]);
  });
});

describe('variable-out-of-bounds', () => {
  it.each(['50 %', '100 %', '0.75'])('accepts %s between 50 %% and 100 %%, bounds included', (value) => {
    expect(tell(checkVariableOutOfBounds, signedWith({ seuil: value }, { seuil }))).toEqual([]);
  });

  it.each(['49.9 %', '100.1 %'])('reports %s with the bounds as authors write them', (value) => {
    expect(tell(checkVariableOutOfBounds, signedWith({ seuil: value }, { seuil }))).toMatchObject([
      { severity: 'error', values: { value, min: '50 %', max: '100 %' } },
    ]);
  });

  it('knows bounds on one side alone', () => {
    expect(
      tell(
        checkVariableOutOfBounds,
        signedWith({ plafond: '-1' }, { plafond: { type: 'amount', label: 'Plafond', min: 0 } }),
      ),
    ).toMatchObject([{ values: { min: '0', max: '' } }]);
  });
});
