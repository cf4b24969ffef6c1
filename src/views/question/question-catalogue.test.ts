import { describe, expect, it } from 'vitest';
import type { Locale } from '../../model/locale.ts';
import { aGuide, aQuestion } from '../../testing/builders.ts';
import { proseOf } from '../../testing/component-prose.ts';
import { aContext } from '../../testing/context.ts';
import { plainSentence } from '../ui/sentence.ts';
import { questionCatalogue } from './question-catalogue.ts';

const guides = [aGuide({ phase: 'awareness' }), aGuide({ id: 'sortir', title: 'Sortir', phase: 'exit' })];

const first = aQuestion({ prose: proseOf({ type: 'text', value: 'Vous deux.' }) });

const questions = [first, aQuestion({ id: 'quand', title: 'Quand ?' }), aQuestion({ id: 'fin', guide: 'sortir' })];

const said = (count: number, locale: Locale = 'fr') =>
  plainSentence(questionCatalogue(aContext({ questions: questions.slice(0, count), guides }, locale)).sentence);

const context = aContext({ questions, guides });

describe('the list of the questions (M48)', () => {
  it('says that none is answered', () => {
    expect(said(0)).toContain('Aucune question n’a encore sa réponse.');
    expect(said(0, 'en')).toContain('No question has its answer yet.');
  });

  it('counts them and the guides that say the rest: one, then several', () => {
    expect(said(1)).toBe('Une question, avec sa réponse.');
    expect(said(2)).toBe('Deux questions, chacune avec sa réponse. Un guide dit le reste.');
    expect(said(3)).toBe('Trois questions, chacune avec sa réponse. Deux guides disent le reste.');
    expect(said(3, 'en')).toBe('Three questions, each with its answer. Two guides say the rest.');
  });

  it('stand under the stage of their guide, each with its answer', () => {
    const { stages } = questionCatalogue(context);
    expect(stages.map(({ title, items }) => [title, items.map(({ id }) => id)])).toEqual([
      ['Cadrer', ['qui-cadre', 'quand']],
      ['Sortir', ['fin']],
    ]);
    expect(stages[0]?.items[0]).toMatchObject({ answer: '<p>Vous deux.</p>', guides: [{ text: 'Cadrer' }] });
  });
});
