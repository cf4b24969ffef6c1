import { describe, expect, it } from 'vitest';
import { aClause, aCommittee, aContract, aPartnership, anEntry } from '../../../testing/builders.ts';
import { onePartnership } from '../../../testing/one-partnership.ts';
import { tell } from '../../../testing/tell.ts';
import { checkReferenceCycle } from './reference-cycle.ts';

describe('reference-cycle', () => {
  it('accepts chains that end', () => {
    const committees = [
      aCommittee({ id: 'a', parent: 'b' }),
      aCommittee({ id: 'b', parent: 'c' }),
      aCommittee({ id: 'c' }),
    ];
    expect(tell(checkReferenceCycle, { partnerships: [aPartnership({ governance: { committees } })] })).toEqual([]);
  });

  it('M21 tells a circle of committees once, with the way round', () => {
    const committees = [
      aCommittee({ id: 'x', parent: 'a' }),
      aCommittee({ id: 'a', parent: 'b' }),
      aCommittee({ id: 'b', parent: 'a' }),
    ];
    expect(tell(checkReferenceCycle, { partnerships: [aPartnership({ governance: { committees } })] })).toEqual([
      {
        code: 'reference-cycle',
        severity: 'error',
        at: 'partnerships/boucle-chaude/index.mdx: governance.committees.1.parent',
        values: { field: 'parent', ids: ['a', 'b', 'a'] },
      },
    ]);
  });

  it('M13 tells a clause that depends on itself or excludes itself, but not two that go together', () => {
    const clauses = [
      aClause({ id: 'a', file: 'clauses/a.mdx', requires: ['b', 'a'], conflicts: ['a'] }),
      aClause({ id: 'b', file: 'clauses/b.mdx', requires: ['a'] }),
    ];
    expect(tell(checkReferenceCycle, { clauses })).toMatchObject([
      { at: 'clauses/a.mdx: requires.1', values: { field: 'requires', ids: ['a', 'a'] } },
      { at: 'clauses/a.mdx: conflicts.0', values: { field: 'conflicts', ids: ['a', 'a'] } },
    ]);
  });

  it('M03 M13 M44 looks at contracts, shared objectives and clauses; one may lead to itself', () => {
    const playbook = {
      partnerships: [
        aPartnership({
          contracts: [aContract({ supersedes: 'pacte' })],
          okrs: [{ id: 'o', objective: 'O', parent: 'o', results: [] }],
        }),
      ],
      clauses: [aClause({ id: 'a', supersedes: 'b' }), aClause({ id: 'b', supersedes: 'a' })],
    };
    expect(tell(checkReferenceCycle, playbook).map(({ values }) => values['ids'])).toEqual([
      ['o', 'o'],
      ['pacte', 'pacte'],
      ['a', 'b', 'a'],
    ]);
  });

  it('M22 refuses decisions that replace each other in a circle', () => {
    const journal = [anEntry({ id: 'a', supersedes: 'b' }), anEntry({ id: 'b', supersedes: 'a' })];
    expect(tell(checkReferenceCycle, onePartnership({ journal }))).toMatchObject([
      { severity: 'error', values: { field: 'supersedes', ids: ['a', 'b', 'a'] } },
    ]);
  });
});
