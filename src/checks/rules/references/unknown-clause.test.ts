import { describe, expect, it } from 'vitest';
import {
  aClause,
  aContract,
  aGuide,
  aKpiUse,
  anEntry,
  aPartnership,
  aPartnershipType,
  aPinnedClause,
  triggerRule,
} from '../../../testing/builders.ts';
import { placesOf, tell } from '../../../testing/tell.ts';
import { checkUnknownClause } from './unknown-clause.ts';

const file = 'partnerships/boucle-chaude/index.mdx';

describe('unknown-clause', () => {
  it('M13 reports a pinned clause that the library does not hold', () => {
    const partnership = aPartnership({
      contracts: [aContract({ clauses: [aPinnedClause(), aPinnedClause('revision-partages')] })],
    });
    expect(tell(checkUnknownClause, { partnerships: [partnership], clauses: [aClause()] })).toEqual([
      {
        code: 'unknown-clause',
        severity: 'error',
        at: `${file}: contracts.0.clauses.1.clause`,
        values: { value: 'revision-partages', suggestion: 'revision-partage' },
      },
    ]);
  });

  it('suggests the present id of a clause that was renamed', () => {
    const partnership = aPartnership({ journal: [anEntry({ clause: 'partage' })] });
    const [told] = tell(checkUnknownClause, {
      partnerships: [partnership],
      clauses: [aClause({ formerly: ['partage'] })],
    });
    expect(told?.values['suggestion']).toBe('revision-partage');
  });

  it('M17 looks at triggers, at other clauses, at guides and at types', () => {
    const partnership = aPartnership({
      kpis: [aKpiUse({ trigger: { when: triggerRule('late'), clause: 'absente' } })],
    });
    const playbook = {
      partnerships: [partnership],
      clauses: [aClause({ requires: ['absente'], conflicts: ['absente'], supersedes: 'absente' })],
      guides: [aGuide({ applies: { clauses: ['absente'] } })],
      reference: {
        types: [aPartnershipType({ requires: ['revision-partage', 'absente'] })],
        contractKinds: [],
        tools: [],
      },
    };
    expect(placesOf(checkUnknownClause, playbook)).toEqual([
      `${file}: kpis.0.trigger.clause`,
      'clauses/revision-partage.mdx: requires.0',
      'clauses/revision-partage.mdx: conflicts.0',
      'clauses/revision-partage.mdx: supersedes',
      'guides/cadrer.mdx: applies.clauses.0',
      'reference/types.yaml: joint-venture.requires.1',
    ]);
  });

  it('says nothing of a clause that exists but could not be read', () => {
    const partnership = aPartnership({ contracts: [aContract({ clauses: [aPinnedClause('pilote')] })] });
    expect(tell(checkUnknownClause, { partnerships: [partnership] }, { broken: new Set(['clause/pilote']) })).toEqual(
      [],
    );
  });
});
