import { describe, expect, it } from 'vitest';
import { aCase, aGuide } from '../../testing/builders.ts';
import { aContext } from '../../testing/context.ts';
import { guidePage } from '../guide/guide-page.ts';
import { plainSentence } from '../ui/sentence.ts';
import { casePage } from './case-page.ts';

const guides = [aGuide({ phase: 'awareness' }), aGuide({ id: 'sortir', title: 'Sortir', phase: 'exit' })];

describe('the page of a case (M47)', () => {
  it('say who tells them, link the guides that exist, and are linked from these', () => {
    const record = aCase({ guides: ['cadrer', 'perdu'] });
    const context = aContext({ cases: [record], guides });
    const page = casePage(context, record);
    expect(plainSentence(page.sentence)).toContain('Rapporté par l’article 001, sans vérification de notre part.');
    expect(page.applies.flatMap(({ links }) => links)).toMatchObject([{ text: 'Cadrer', href: '/guides/cadrer/' }]);
    expect(guidePage(context, aGuide()).applies).toMatchObject([
      { title: 'Cas', links: [{ text: 'Aval et Brume', href: '/cas/aval-brume/' }] },
    ]);
  });
});
