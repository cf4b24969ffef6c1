import { describe, expect, it } from 'vitest';
import { aGuide, aQuestion } from '../../testing/builders.ts';
import { proseOf } from '../../testing/component-prose.ts';
import { aContext } from '../../testing/context.ts';
import { guideCatalogue } from '../guide/guide-catalogue.ts';
import { guidePage } from '../guide/guide-page.ts';
import { plainSentence } from '../ui/sentence.ts';
import { questionPage } from './question-page.ts';

const guides = [aGuide({ phase: 'awareness' }), aGuide({ id: 'sortir', title: 'Sortir', phase: 'exit' })];

const first = aQuestion({ prose: proseOf({ type: 'text', value: 'Vous deux.' }) });

const questions = [first, aQuestion({ id: 'quand', title: 'Quand ?' }), aQuestion({ id: 'fin', guide: 'sortir' })];

const context = aContext({ questions, guides });

describe('the page of a question (M48)', () => {
  it('lead to their guide and to the other questions of that guide', () => {
    const page = questionPage(context, first);
    expect(plainSentence(page.sentence)).toBe(
      'La réponse tient ici\u202f; le guide «\u00a0Cadrer\u00a0» dit le reste.',
    );
    expect(page.applies.map(({ links }) => links.map(({ href }) => href))).toEqual([
      ['/guides/cadrer/'],
      ['/questions/quand/'],
    ]);
  });

  it('explain the words of the trade that they use, as a guide does, where they are in the page’s language', () => {
    const asked = aQuestion({ prose: proseOf({ type: 'text', value: 'Suivez un KPI.' }) });
    expect(questionPage(context, asked).prose).toContain('href="/aide/glossaire/#kpi"');
    expect(questionPage(aContext({ questions, guides }, 'en'), asked).prose).not.toContain('glossa');
  });

  it('say nothing of a guide that is not shown', () => {
    const alone = questionPage(aContext({ questions: [first] }), first);
    expect(plainSentence(alone.sentence)).toBe('La réponse tient ici.');
    expect(alone.applies).toEqual([]);
  });

  it('are listed at the end of their guide, and counted beside the guides', () => {
    expect(guidePage(context, aGuide()).questions.map(({ href }) => href)).toEqual([
      '/questions/qui-cadre/',
      '/questions/quand/',
    ]);
    expect(guideCatalogue(context).beside).toEqual([{ text: '3\u00a0questions', href: '/questions/' }]);
  });
});
