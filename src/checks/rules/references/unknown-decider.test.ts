import { describe, expect, it } from 'vitest';
import { aCommittee, anEntry, aPartnership, aPerson, aStep } from '../../../testing/builders.ts';
import { recordFile } from '../../../testing/one-partnership.ts';
import { placesOf } from '../../../testing/tell.ts';
import { checkUnknownDecider } from './unknown-decider.ts';

describe('unknown-decider', () => {
  it('M18 takes a committee or people to settle a dispute, not a party', () => {
    const partnership = aPartnership({
      governance: {
        committees: [aCommittee()],
        escalation: [
          aStep({ who: ['claire-aubrac', 'norecia'] }),
          aStep({ level: 2, who: 'steering' }),
          aStep({ level: 3, who: 'bord' }),
        ],
      },
      journal: [anEntry({ by: 'steering' }), anEntry({ id: 'autre', by: 'norecia' })],
    });
    expect(placesOf(checkUnknownDecider, { partnerships: [partnership], people: [aPerson()] })).toEqual([
      `${recordFile}: governance.escalation.2.who`,
      `${recordFile}: governance.escalation.0.who.1`,
      'partnerships/boucle-chaude/journal/autre.mdx: by',
    ]);
  });
});
