import { describe, expect, it } from 'vitest';
import type { Locale } from '../../model/locale.ts';
import type { Playbook } from '../../model/playbook.ts';
import { aGuide, aPlaybook, day, duration } from '../../testing/builders.ts';
import { aContext } from '../../testing/context.ts';
import { plainSentence } from '../ui/sentence.ts';
import { guideCatalogue } from './guide-catalogue.ts';

const said = (playbook: Playbook, locale: Locale = 'fr') =>
  plainSentence(guideCatalogue(aContext(playbook, locale)).sentence);

describe('the sentence of the guides (M49)', () => {
  it('says that none is written', () => {
    expect(said(aPlaybook())).toContain('Aucun guide n’est encore écrit.');
    expect(said(aPlaybook(), 'en')).toContain('No guide is written yet.');
  });

  it('counts one, and that none awaits a review', () => {
    expect(said(aPlaybook({ guides: [aGuide()] }))).toBe('Un guide. Aucun n’attend de relecture.');
  });

  it('counts those past their review date: the day after, not the day itself', () => {
    const every = duration('6 months');
    const guides = [
      aGuide({ review: { every, last: day('2026-05-22') } }),
      aGuide({ id: 'b', review: { every, last: day('2026-05-23') } }),
    ];
    expect(said(aPlaybook({ guides }))).toBe('Deux guides, rangés par étape de la relation. Un est à relire.');
    expect(said(aPlaybook({ guides }), 'en')).toBe(
      'Two guides, by stage of the relationship. One is due for a review.',
    );
  });
});

describe('guideCatalogue', () => {
  it('M25 M49 says nothing in a partner edition of who keeps a guide nor of when it was read again', () => {
    const upkeepIn = (fields: Partial<Playbook>) => {
      const playbook = aPlaybook({ guides: [aGuide()], ...fields });
      return [said(playbook), ...guideCatalogue(aContext(playbook)).phases.map(({ guides }) => guides[0]?.upkeep)];
    };
    expect(upkeepIn({})).toEqual(['Un guide. Aucun n’attend de relecture.', 'Sans responsable, jamais relue']);
    expect(upkeepIn({ edition: { id: 'norecia', party: 'norecia' } })).toEqual(['Un guide.', undefined]);
  });

  it('puts guides under their stages in the order of the relation, those of any stage last', () => {
    const guides = [aGuide(), aGuide({ id: 'b', phase: 'exit' }), aGuide({ id: 'c', phase: 'awareness' })];
    expect(guideCatalogue(aContext({ guides })).phases.map((phase) => phase.title)).toEqual([
      'Cadrer',
      'Sortir',
      'À toute étape',
    ]);
  });
});
