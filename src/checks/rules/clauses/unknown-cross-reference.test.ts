import { describe, expect, it } from 'vitest';
import { aClause } from '../../../testing/builders.ts';
import { proseOf } from '../../../testing/prose.ts';
import { tell } from '../../../testing/tell.ts';
import { checkUnknownProseReference } from '../references/unknown-prose-reference.ts';
import { checkUnknownCrossReference } from './unknown-cross-reference.ts';

/** What is told of a wording in a library that holds `confidentialite` and, once named `depart`, `sortie`. */
function toldOf(text: string, broken: readonly string[] = []) {
  const prose = proseOf(`<Position tier="preferred">\n\n${text}\n\n</Position>`);
  const clauses = [
    aClause({ id: 'confidentialite' }),
    aClause({ id: 'sortie', formerly: ['depart'] }),
    aClause({ id: 'objet', prose }),
  ];
  return [checkUnknownCrossReference, checkUnknownProseReference].flatMap((check) =>
    tell(check, { clauses }, { broken: new Set(broken) }),
  );
}

describe('unknown-cross-reference', () => {
  it('M13 reports what the author wrote, once, at its place, with the whole of what to write instead', () => {
    expect(toldOf('Voir [[§ confidentialitee]].')).toEqual([
      {
        code: 'unknown-cross-reference',
        severity: 'error',
        at: 'page.mdx:3',
        values: {
          written: '[[§ confidentialitee]]',
          value: 'confidentialitee',
          suggestion: '[[§ confidentialite]]',
        },
      },
    ]);
  });

  it.each([
    ['keeps the label of the sub-clause', '[[§ confidentialit#delai]]', '[[§ confidentialite#delai]]'],
    ['gives the present id of a renamed clause', '[[§ depart]]', '[[§ sortie]]'],
    ['proposes nothing where nothing is near', '[[§ 3]]', ''],
  ])('%s', (_, written, suggestion) => {
    expect(toldOf(`Voir ${written}.`)).toMatchObject([{ values: { written, suggestion } }]);
  });

  it('lets be a clause that is there, a sub-clause of the same text, and a clause that could not be read', () => {
    expect(toldOf('Voir [[§ sortie]] et [[§ #delai]].')).toEqual([]);
    expect(toldOf('Voir [[§ assurance]].', ['clause/assurance'])).toEqual([]);
  });

  it('leaves a component to its own rule', () => {
    expect(toldOf('Voir <Clause id="absente" />.')).toMatchObject([{ code: 'unknown-prose-reference' }]);
  });
});
