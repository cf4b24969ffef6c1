import { describe, expect, it } from 'vitest';
import { aPartnership } from '../../../testing/builders.ts';
import { recordFile, onePartnership } from '../../../testing/one-partnership.ts';
import { tell } from '../../../testing/tell.ts';
import { checkSourceOfTruthMissing } from './source-of-truth-missing.ts';

describe('source-of-truth-missing', () => {
  it('M24 warns only where tools are listed and none holds the version that counts', () => {
    const tools = [
      { tool: 'notion', for: 'Notes' },
      { tool: 'teams', for: 'Réunions', 'source-of-truth': false },
    ];
    expect(tell(checkSourceOfTruthMissing, onePartnership({ tools }))).toMatchObject([
      { severity: 'warning', at: `${recordFile}: tools (key)` },
    ]);
    expect(
      tell(checkSourceOfTruthMissing, {
        partnerships: [aPartnership({ tools: [...tools, { tool: 'asana', for: 'Jalons', 'source-of-truth': true }] })],
      }),
    ).toEqual([]);
    expect(
      tell(checkSourceOfTruthMissing, { partnerships: [aPartnership(), aPartnership({ id: 'b', tools: [] })] }),
    ).toEqual([]);
  });
});
