import { describe, expect, it } from 'vitest';
import { aClause, aGuide, aKpi, aPlaybook } from '../../testing/builders.ts';
import { aContext } from '../../testing/context.ts';
import { plainSentence } from '../ui/sentence.ts';
import { guidePage } from './guide-page.ts';

describe('guidePage (M48)', () => {
  it('says what it applies with, and leaves out what is not there', () => {
    const guide = aGuide({ applies: { clauses: ['revision-partage', 'perdue'], kpis: ['availability'] } });
    const playbook = aPlaybook({ guides: [guide], clauses: [aClause()], kpis: [aKpi()] });
    expect(plainSentence(guidePage(aContext(playbook), guide).sentence)).toBe(
      'Il s’applique avec une clause et un indicateur.',
    );
    expect(plainSentence(guidePage(aContext(playbook, 'en'), guide).sentence)).toBe(
      'It applies with one clause and one KPI.',
    );
    expect(guidePage(aContext(playbook), guide).applies.map((group) => group.title)).toEqual([
      'Clauses',
      'Indicateurs',
    ]);
  });

  it('says that nothing is tied to it', () => {
    expect(plainSentence(guidePage(aContext({ guides: [aGuide()] }), aGuide()).sentence)).toContain(
      'ne s’y rattache encore.',
    );
  });
});
