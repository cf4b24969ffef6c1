import { describe, expect, it } from 'vitest';
import { aPartnership } from '../../../testing/builders.ts';
import { aSwot } from '../../../testing/keyed-by-party.ts';
import { recordFile } from '../../../testing/one-partnership.ts';
import { placesOf } from '../../../testing/tell.ts';
import { checkUnknownSwotEntry } from './unknown-swot-entry.ts';

describe('unknown-swot-entry', () => {
  it('M06 reports a crossing of entries that the SWOT does not hold', () => {
    const partnership = aPartnership({
      swot: aSwot({
        shared: { opportunities: { aid: 'Aides' } },
        valbrune: { strengths: { sites: 'Sites' } },
        crossings: [
          { of: ['valbrune.sites', 'aid'], idea: 'Dossier' },
          { of: ['sites', 'norecia.sites'], idea: 'Dossier' },
        ],
      }),
    });
    expect(placesOf(checkUnknownSwotEntry, { partnerships: [partnership] })).toEqual([
      `${recordFile}: swot.crossings.1.of.0`,
      `${recordFile}: swot.crossings.1.of.1`,
    ]);
  });
});
