import { describe, expect, it } from 'vitest';
import { problem } from '../diagnostics/catalogue/index.ts';
import { toIdentifier } from '../model/identifier.ts';
import { aClause, aKpi, aPartnership, aPerson, aPlaybook } from '../testing/builders.ts';
import { withMeantIds } from './meant-ids.ts';

const playbook = aPlaybook({
  people: [aPerson({ id: 'c-aubrac', name: 'Claire Aubrac' })],
  kpis: [aKpi({ id: 'margin', title: 'Marge incrémentale', aliases: ['Marge'] })],
  partnerships: [
    aPartnership({
      id: 'gamme',
      title: 'Gamme d’été',
      parties: [
        { id: 'mv', name: 'Moulin Vert' },
        { id: 'sud', name: 'Sud' },
      ],
    }),
  ],
});
const place = { file: 'a.mdx', line: 1, column: 1 };
const meant = (value: string) => {
  const told = problem('bad-identifier', place, { value, suggestion: toIdentifier(value) });
  return withMeantIds([told], [playbook]).map(({ values }) => values['suggestion']);
};

describe('a name written where an id stands', () => {
  it.each([
    ['Moulin Vert', 'mv'],
    ['MOULIN  VERT', 'mv'],
    ['Claire Aubrac', 'c-aubrac'],
    ['Marge', 'margin'],
    ['marge incrémentale', 'margin'],
    ['Gamme d’été', 'gamme'],
  ])('%j is answered with the id of what is so named: %s', (value, id) => {
    expect(meant(value)).toEqual([id]);
  });

  it('is answered with its own letters where they are an id, or where nothing is so named', () => {
    expect(meant('MARGIN')).toEqual(['margin']);
    expect(meant('Lot 2')).toEqual(['lot-2']);
    expect(meant('Sud')).toEqual(['sud']);
    expect(meant('—')).toEqual(['']);
  });

  it('is looked for among what a component points to', () => {
    const bad = (component: string) =>
      problem('bad-attribute', place, { component, attribute: 'id', value: 'Marge', suggestion: 'marge', known: [] });
    const told = withMeantIds([bad('Kpi'), bad('Clause')], [playbook]);
    expect(told.map(({ values }) => values['suggestion'])).toEqual(['margin', 'marge']);
  });

  it('of a clause that a contract pins, is answered with its id and the version of the library', () => {
    const clauses = [aClause({ id: 'anticorruption', title: 'Lutte contre la corruption', version: '2.1' })];
    const pinned = (value: string, suggestion: string) =>
      withMeantIds([problem('bad-pinned-clause', place, { value, suggestion })], [aPlaybook({ clauses })]).map(
        ({ values }) => values['suggestion'],
      );
    expect(pinned('anticorruption', 'anticorruption@1.0')).toEqual(['anticorruption@2.1']);
    expect(pinned('anticorruption 1.0', 'anticorruption@1.0')).toEqual(['anticorruption@1.0']);
    expect(pinned('Lutte contre la corruption', 'lutte-contre-la-corruption@1.0')).toEqual(['anticorruption@2.1']);
    expect(pinned('audit', 'audit@1.0')).toEqual(['audit@1.0']);
  });

  it('is not answered with an id that stands in for a refused one', () => {
    const mended = aPlaybook({ people: [aPerson({ id: '1', name: 'Bo Lind' })] });
    const told = problem('bad-identifier', place, { value: 'Bo Lind', suggestion: 'bo-lind' });
    expect(withMeantIds([told], [playbook, mended])).toEqual([told]);
  });
});
