import { describe, expect, it } from 'vitest';
import {
  aClause,
  aCommittee,
  aGuide,
  anEntry,
  aParty,
  aPartnership,
  aPerson,
  aCandidate,
  aContact,
} from '../../../testing/builders.ts';
import { component, proseOf } from '../../../testing/component-prose.ts';
import { placesOf, tell } from '../../../testing/tell.ts';
import { checkUnknownPerson } from './unknown-person.ts';

const people = [aPerson(), aPerson({ id: 'paul-sarrazin', name: 'Paul Sarrazin' })];

describe('unknown-person', () => {
  it('says nothing when everyone is listed', () => {
    expect(tell(checkUnknownPerson, { people, partnerships: [aPartnership()] })).toEqual([]);
  });

  it('M31 reports a manager who is not in people.yaml, with the nearest name', () => {
    const partnership = aPartnership({
      parties: [aParty({ manager: 'claire-obrac' }), aParty({ id: 'norecia', manager: 'paul-sarrazin' })],
    });
    expect(tell(checkUnknownPerson, { people, partnerships: [partnership] })).toEqual([
      {
        code: 'unknown-person',
        severity: 'error',
        at: 'partnerships/boucle-chaude/index.mdx: parties.0.manager',
        values: { value: 'claire-obrac', suggestion: 'claire-aubrac' },
      },
    ]);
  });

  it.each([
    ['claire', 'claire-aubrac'],
    ['sarrazin-paul', 'paul-sarrazin'],
    ['martin-claire', ''],
    ['cl', ''],
  ])('M31 proposes for %s the one whose id has these words, in any order', (manager, suggestion) => {
    const parties = [aParty({ manager }), aParty({ id: 'norecia', manager: 'paul-sarrazin' })];
    expect(tell(checkUnknownPerson, { people, partnerships: [aPartnership({ parties })] })).toMatchObject([
      { values: { value: manager, suggestion } },
    ]);
  });

  it('M21 reports a committee member, a journal owner, a guide owner and a clause reviewer', () => {
    const partnership = aPartnership({
      governance: { committees: [aCommittee({ members: ['claire-aubrac', 'nobody'] })] },
      journal: [anEntry({ owner: 'nobody' })],
    });
    const playbook = {
      people,
      partnerships: [partnership],
      guides: [aGuide({ owner: 'nobody' })],
      clauses: [aClause({ review: { owner: 'nobody' } })],
    };
    expect(placesOf(checkUnknownPerson, playbook)).toEqual([
      'partnerships/boucle-chaude/index.mdx: governance.committees.0.members.1',
      'partnerships/boucle-chaude/journal/entree.mdx: owner',
      'clauses/revision-partage.mdx: review.owner',
      'guides/cadrer.mdx: owner',
    ]);
  });

  it('reports the approver of a negotiation position at its tag', () => {
    const prose = proseOf(component('Position', { tier: 'walk-away', approver: 'ines-morvan' }, 52));
    expect(placesOf(checkUnknownPerson, { people, clauses: [aClause({ prose })] })).toEqual(['text.mdx:52']);
  });

  it('says nothing of a person whose entry could not be read', () => {
    const partnership = aPartnership({ parties: [aParty({ manager: 'ines-morvan' }), aParty({ id: 'norecia' })] });
    expect(
      tell(checkUnknownPerson, { people, partnerships: [partnership] }, { broken: new Set(['person/ines-morvan']) }),
    ).toEqual([]);
    expect(
      tell(checkUnknownPerson, { people: [], partnerships: [partnership] }, { broken: new Set(['person/*']) }),
    ).toEqual([]);
  });

  it('M08 M11 reports the owner of a candidate or of a contact who is not in people.yaml', () => {
    const playbook = {
      people: [aPerson()],
      candidates: [aCandidate({ owner: 'claire-aubrak' })],
      network: [aContact({ owner: 'claire-aubrac' }), aContact({ id: 'contact-2', owner: 'personne' })],
    };
    expect(placesOf(checkUnknownPerson, playbook)).toEqual([
      'candidates/atelier-brume.mdx: owner',
      'network.yaml: contact-2.owner',
    ]);
  });
});
