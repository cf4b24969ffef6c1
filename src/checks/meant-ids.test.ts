import { describe, expect, it } from 'vitest';
import { problem } from '../diagnostics/catalogue/index.ts';
import { toIdentifier } from '../model/identifier.ts';
import { aKpi, aPartnership, aPerson, aPlaybook } from '../testing/builders.ts';
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

  it('is not answered with an id that stands in for a refused one', () => {
    const mended = aPlaybook({ people: [aPerson({ id: '1', name: 'Bo Lind' })] });
    const told = problem('bad-identifier', place, { value: 'Bo Lind', suggestion: 'bo-lind' });
    expect(withMeantIds([told], [playbook, mended])).toEqual([told]);
  });
});
