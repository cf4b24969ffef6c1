import { describe, expect, it } from 'vitest';
import { proseOf } from '../../testing/prose.ts';
import { prosePositions, proseReferences, proseVariables } from './prose-references.ts';

const at = (line: number, column: number) => ({ file: 'page.mdx', line, column });

describe('what a text refers to', () => {
  it('lists clauses, KPIs and partnerships in reading order, with the place of each', () => {
    const body =
      'é <Kpi id="margin" /> et <Kpi id="margin" partnership="boucle-chaude" />\n\n<Callout>\n\n<Clause id="sortie" />\n\n</Callout>\n\n> <Partnership id="fret-sobre" />';
    expect(proseReferences(proseOf(body))).toEqual([
      { component: 'Kpi', id: 'margin', place: at(1, 3) },
      { component: 'Kpi', id: 'margin', partnership: 'boucle-chaude', place: at(1, 26) },
      { component: 'Clause', id: 'sortie', place: at(5, 1) },
      { component: 'Partnership', id: 'fret-sobre', place: at(9, 3) },
    ]);
  });

  it('counts a cross-reference in the wording of a clause as a reference to that clause', () => {
    expect(proseReferences(proseOf('<Position tier="preferred">\n\nSelon [[§ sortie]].\n\n</Position>'))).toEqual([
      { component: 'Clause', id: 'sortie', written: '[[§ sortie]]', place: at(3, 7) },
    ]);
  });

  it('finds references in footnotes and table cells', () => {
    expect(
      proseReferences(proseOf('a[^1]\n\n| <Kpi id="x" /> |\n|---|\n\n[^1]: <Clause id="y" />')).map(({ id }) => id),
    ).toEqual(['x', 'y']);
  });

  it('lists the variables of a wording, repeats included', () => {
    expect(proseVariables(proseOf('<Position tier="preferred">\n\n[[seuil]] et [[seuil]]\n\n</Position>'))).toEqual([
      { name: 'seuil', place: at(3, 1) },
      { name: 'seuil', place: at(3, 14) },
    ]);
  });

  it('lists the positions of a clause and who must approve them (M15)', () => {
    const body =
      '<Position tier="preferred">\n\na\n\n</Position>\n\n<Position tier="walk-away" approver="ines-morvan">\n\nb\n\n</Position>';
    expect(prosePositions(proseOf(body))).toEqual([
      { tier: 'preferred', place: at(1, 1) },
      { tier: 'walk-away', approver: 'ines-morvan', place: at(7, 1) },
    ]);
  });

  it('finds nothing in a text that refers to nothing', () => {
    const prose = proseOf('a');
    expect([proseReferences(prose), proseVariables(prose), prosePositions(prose)]).toEqual([[], [], []]);
  });
});
