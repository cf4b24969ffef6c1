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
