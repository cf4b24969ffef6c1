import { describe, expect, it } from 'vitest';
import { aSwot } from '../../../testing/keyed-by-party.ts';
import { recordFile, onePartnership } from '../../../testing/one-partnership.ts';
import { tell } from '../../../testing/tell.ts';
import { checkSwotCrossingEmpty } from './swot-crossing-empty.ts';

describe('the crossed SWOT', () => {
  const change = { weaknesses: { change: 'Conduite du changement' } };

  it('M06 is told of at the strengths or weaknesses that no idea crosses', () => {
    const swot = aSwot({
      valbrune: { strengths: { sites: 'Sites' } },
      shared: { opportunities: { aid: 'Aides' }, threats: { gas: 'Gaz' } },
      crossings: [{ of: ['valbrune.sites', 'aid'], idea: 'Dossier groupé' }],
    });
    expect(tell(checkSwotCrossingEmpty, onePartnership({ swot }))).toMatchObject([
      {
        severity: 'info',
        at: `${recordFile}: swot.valbrune.strengths (key)`,
        values: { party: 'valbrune', outside: 'threats' },
      },
    ]);
    expect(tell(checkSwotCrossingEmpty, onePartnership({ swot: aSwot({ valbrune: change }) }))).toEqual([]);
  });
});
