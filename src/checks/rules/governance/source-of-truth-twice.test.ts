import { describe, expect, it } from 'vitest';
import { aPartnership } from '../../../testing/builders.ts';
import { recordFile } from '../../../testing/one-partnership.ts';
import { tell } from '../../../testing/tell.ts';
import { checkSourceOfTruthTwice } from './source-of-truth-twice.ts';

describe('source-of-truth-twice', () => {
  it('M24 warns where two tools hold the version that counts, at the last of them', () => {
    const use = (tool: string, truth: boolean) => ({ tool, for: 'Notes', 'source-of-truth': truth });
    const told = (...tools: ReturnType<typeof use>[]) =>
      tell(checkSourceOfTruthTwice, { partnerships: [aPartnership({ tools })] });
    expect(told(use('notion', true), use('teams', true), use('asana', false))).toMatchObject([
      {
        severity: 'warning',
        at: `${recordFile}: tools.1.source-of-truth (key)`,
        values: { tools: ['notion', 'teams'] },
      },
    ]);
    expect(told(use('notion', true), use('teams', false))).toEqual([]);
  });
});
