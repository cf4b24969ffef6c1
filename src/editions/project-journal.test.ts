import { describe, expect, it } from 'vitest';
import { anEntry, aPartnership, aPlaybook } from '../testing/builders.ts';
import { projectEdition } from './project-edition.ts';

describe('M22 the matter of a vote in an edition', () => {
  const matterIn = (...shared: readonly string[]) => {
    const partnership = aPartnership({
      shared: [...shared],
      governance: { decisions: { reserved: ['Cession'] } },
      journal: [anEntry({ matter: 'Cession' })],
    });
    const edition = projectEdition(aPlaybook({ partnerships: [partnership] }), { id: 'norecia', party: 'norecia' });
    return edition.partnerships[0]?.journal.map(({ matter }) => matter);
  };

  it('is named where the protocol that sets it apart is shared, and only there', () => {
    expect(matterIn('journal.decision', 'governance.decisions')).toEqual(['Cession']);
    expect(matterIn('journal.decision', 'governance')).toEqual(['Cession']);
    expect(matterIn('journal.decision', 'governance.committees')).toEqual([undefined]);
    expect(matterIn('governance')).toEqual([]);
  });
});

describe('M17 a formal notice in an edition', () => {
  const held = (...shared: readonly string[]) => {
    const journal = [anEntry({ id: 'canary-lettre', kind: 'notice', clause: 'bonus-malus', to: 'norecia' })];
    const partnership = aPartnership({ shared: [...shared], journal });
    const edition = projectEdition(aPlaybook({ partnerships: [partnership] }), { id: 'norecia', party: 'norecia' });
    return edition.partnerships[0]?.journal.map(({ id, to }) => [id, to]);
  };

  it('is shown with whom it was sent to where the notices of the journal are shared, and only there', () => {
    expect(held('journal.notice')).toEqual([['canary-lettre', 'norecia']]);
    expect(held('journal')).toEqual([['canary-lettre', 'norecia']]);
    expect(held('kpis', 'contracts', 'journal.decision', 'journal.incident')).toEqual([]);
  });
});
