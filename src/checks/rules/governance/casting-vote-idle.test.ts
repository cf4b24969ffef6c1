import { describe, expect, it } from 'vitest';
import { governanceMessages } from '../../../diagnostics/catalogue/checks/governance.ts';
import { recordFile } from '../../../testing/one-partnership.ts';
import { tell } from '../../../testing/tell.ts';
import { voting } from '../../../testing/weighted-vote.ts';
import { checkCastingVoteIdle } from './casting-vote-idle.ts';

describe('casting-vote-idle', () => {
  it('M22 warns of a casting vote under a qualified majority, not under a simple one', () => {
    expect(tell(checkCastingVoteIdle, voting('66 %', { casting: 'norecia' }))).toMatchObject([
      { severity: 'warning', at: `${recordFile}: governance.decisions.vote.casting`, values: { party: 'norecia' } },
    ]);
    expect(tell(checkCastingVoteIdle, voting('51 %', { casting: 'norecia' }))).toHaveLength(1);
    expect(tell(checkCastingVoteIdle, voting('more than 50 %', { casting: 'norecia' }))).toEqual([]);
    expect(tell(checkCastingVoteIdle, voting('66 %'))).toEqual([]);
  });

  it('M22 writes the threshold in figures of the language', () => {
    const { fr, en } = governanceMessages['casting-vote-idle'];
    expect(fr({ party: 'norecia', threshold: 0.6667 }).message).toContain('au seuil de 66,67\u00a0%, deux');
    expect(en({ party: 'norecia', threshold: 0.6667 }).message).toContain('at a threshold of 66.67%, equal');
  });
});
