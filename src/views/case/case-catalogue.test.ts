import { describe, expect, it } from 'vitest';
import type { Locale } from '../../model/locale.ts';
import { aCase, aGuide } from '../../testing/builders.ts';
import { aContext } from '../../testing/context.ts';
import { plainSentence } from '../ui/sentence.ts';
import { caseCatalogue } from './case-catalogue.ts';

const said = (count: number, locale: Locale = 'fr') =>
  plainSentence(
    caseCatalogue(aContext({ cases: Array.from({ length: count }, (_, n) => aCase({ id: `c${n}` })) }, locale))
      .sentence,
  );

const guides = [aGuide({ phase: 'awareness' }), aGuide({ id: 'sortir', title: 'Sortir', phase: 'exit' })];

describe('the list of the cases (M47)', () => {
  it('says that none is written', () => {
    expect(said(0)).toContain('Aucun cas n’est encore écrit.');
    expect(said(0, 'en')).toContain('No case is written yet.');
  });

  it('counts one and several, and says that they prove nothing', () => {
    expect(said(1)).toMatch(/^Un cas\. Ils montrent une pratique/);
    expect(said(2)).toMatch(/^Deux cas, rangés par étape de la relation\. Ils montrent/);
    expect(said(2, 'en')).toMatch(/^Two cases, by stage of the relationship\. They show a practice/);
  });

  it('stand under the stage of the first guide each illustrates, those of a lost guide last', () => {
    const cases = [
      aCase({ id: 'perdu', guides: ['perdu'] }),
      aCase({ id: 'fin', guides: ['sortir', 'cadrer'] }),
      aCase({ id: 'debut' }),
    ];
    expect(caseCatalogue(aContext({ cases, guides })).stages.map(({ title }) => title)).toEqual([
      'Cadrer',
      'Sortir',
      'À toute étape',
    ]);
  });
});
