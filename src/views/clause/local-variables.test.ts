import { describe, expect, it } from 'vitest';
import type { ClauseVariable } from '../../model/clause.ts';
import { aClause } from '../../testing/builders.ts';
import { aContext } from '../../testing/context.ts';
import { clauseSections } from './clause-sections.ts';
import { localVariables } from './local-variables.ts';

const prix: ClauseVariable = { type: 'amount', label: 'Prix' };
const delai: ClauseVariable = { type: 'number', label: 'Délai', unit: 'jours', default: '30' };
const clause = aClause({
  variables: { prix, delai },
  trigger: { effect: 'malus', formula: 'prix * delai' },
  translations: {
    en: {
      file: 'en/clauses/revision-partage.mdx',
      prose: aClause().prose,
      variables: { delai: { label: 'Delay', unit: 'days' } },
    },
  },
});
const clauses = [clause];

/** The blanks and the formula as a page tells them. */
function told(locale: 'fr' | 'en') {
  const [blanks, trigger] = clauseSections(aContext({ clauses }, locale), clause);
  return {
    blanks: blanks?.table?.rows.map(({ cells: [name, value] }) => [name?.text, name?.sub, value?.text]),
    formula: trigger?.lines?.[0]?.text,
  };
}

describe('M17 the blanks of a clause in the reader’s language', () => {
  it('have their English words, those that have none their French ones, and all else from the French file', () => {
    expect(localVariables(aContext({ clauses }, 'en'), clause.id, clause.variables)).toEqual({
      prix,
      delai: { ...delai, label: 'Delay', unit: 'days' },
    });
    expect(localVariables(aContext({ clauses }), clause.id, clause.variables)).toEqual({ prix, delai });
  });

  it('are those of the version that is meant', () => {
    expect(localVariables(aContext({ clauses }, 'en'), clause.id, { prix })).toEqual({ prix });
    expect(Object.keys(localVariables(aContext({ clauses }, 'en'), clause.id))).toEqual(['prix', 'delai']);
    expect(localVariables(aContext({ clauses }, 'en'), 'gone')).toEqual({});
  });

  it('stand in the table with the name that the French wording gives them, and in the formula', () => {
    expect(told('en')).toEqual({
      blanks: [
        ['Prix', undefined, ''],
        ['Delay', 'Délai', '30\u00a0days'],
      ],
      formula: 'prix × delay',
    });
    expect(told('fr').blanks?.[1]).toEqual(['Délai', undefined, '30\u00a0jours']);
  });
});
