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

  it.each([
    ['Claire Aubrak', 'c-aubrac'],
    ['Clare Aubrak', 'c-aubrac'],
    ['Mme Claire Aubrac', 'c-aubrac'],
    ['AUBRAC Claire', 'c-aubrac'],
    ['C. Aubrac', 'c-aubrac'],
    ['Cl\u0430ire Aubrac', 'c-aubrac'],
    ['Klare Aubrak', 'klare-aubrak'],
    ['D. Aubrac', 'd-aubrac'],
    ['Mme Aubrac', 'mme-aubrac'],
    ['Ines Morvan', 'ines-morvan'],
  ])('M53 a person’s name written otherwise, %j, is answered with %s', (value, id) => {
    expect(meant(value)).toEqual([id]);
  });

  it('M53 is not answered with a near person where two are near, nor in the list of people itself', () => {
    const people = [aPerson({ id: 'p-martin', name: 'Paul Martin' }), aPerson({ id: 'pm', name: 'Paule Martin' })];
    const told = problem('bad-identifier', place, { value: 'Paulo Martin', suggestion: 'paulo-martin' });
    expect(withMeantIds([told], [aPlaybook({ people })])).toEqual([told]);
    const listed = problem(
      'bad-identifier',
      { ...place, file: 'people.yaml' },
      { value: 'C. Aubrak', suggestion: 'c' },
    );
    expect(withMeantIds([listed], [playbook])).toEqual([listed]);
  });

  it.each([
    ['Marge incrementales', 'margin'],
    ['Marges', 'margin'],
    ['Moulin Vers', 'mv'],
    ['Barges', 'barges'],
    ['Suds', 'suds'],
    ['Moulin Noir', 'moulin-noir'],
  ])('M53 a title or a party’s name with a letter or two wrong, %j, is answered with %s', (value, id) => {
    expect(meant(value)).toEqual([id]);
  });

  it('M53 is not answered with a near title where two are near', () => {
    const kpis = [aKpi({ id: 'nord', title: 'Disponibilité nord' }), aKpi({ id: 'bord', title: 'Disponibilité bord' })];
    const told = problem('bad-identifier', place, { value: 'Disponibilité lord', suggestion: 'disponibilite-lord' });
    expect(withMeantIds([told], [aPlaybook({ kpis })])).toEqual([told]);
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
    expect(pinned('Lutte contre la coruption', 'lutte-contre-la-coruption@1.0')).toEqual(['anticorruption@2.1']);
    expect(pinned('audit', 'audit@1.0')).toEqual(['audit@1.0']);
  });

  it('is not answered with an id that stands in for a refused one', () => {
    const mended = aPlaybook({ people: [aPerson({ id: '1', name: 'Bo Lind' })] });
    const told = problem('bad-identifier', place, { value: 'Bo Lind', suggestion: 'bo-lind' });
    expect(withMeantIds([told], [playbook, mended])).toEqual([told]);
  });
});

describe('a title or a label written in a placeholder', () => {
  const clauses = [
    aClause({ id: 'confidentialite', title: 'Confidentialité', file: 'clauses/confidentialite.mdx' }),
    aClause({
      id: 'revision',
      title: 'Révision du partage',
      file: 'clauses/revision.mdx',
      variables: { plafond: { type: 'amount', label: 'Plafond annuel' } },
    }),
  ];

  it.each([
    ['[[§ Confidentialité]]', '[[§ confidentialite]]'],
    ['[[§ Révision du partge]]', '[[§ revision]]'],
    ['[[§ Confidentialité#objet]]', '[[§ confidentialite#objet]]'],
    ['[[Plafond annuel]]', '[[plafond]]'],
    ['[[plafond:]]', '[[plafond]]'],
    ['[[§ 12.3]]', ''],
    ['[[§ Sortie du capital]]', ''],
    ['[[plafond', ''],
  ])('M13 of %s, proposes %j', (written, suggestion) => {
    const told = problem(
      'bad-placeholder',
      { file: 'clauses/revision.mdx', line: 1, column: 1 },
      { written, suggestion: '' },
    );
    expect(withMeantIds([told], [aPlaybook({ clauses })]).map(({ values }) => values['suggestion'])).toEqual([
      suggestion,
    ]);
  });
});
