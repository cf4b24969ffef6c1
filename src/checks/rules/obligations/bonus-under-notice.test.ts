import { describe, expect, it } from 'vitest';
import { duration } from '../../../testing/builders.ts';
import { aMalus } from '../../../testing/obligations.ts';
import { tell } from '../../../testing/tell.ts';
import { checkBonusUnderNotice } from './bonus-under-notice.ts';
import { checkCureWithoutNotice } from './cure-without-notice.ts';

const cure = duration('30 days');
const told = (trigger: Parameters<typeof aMalus>[0]) => tell(checkBonusUnderNotice, { clauses: [aMalus(trigger)] });
const refused = (field: string) => ({
  code: 'bonus-under-notice',
  severity: 'error',
  at: `clauses/bonus-malus.mdx: trigger.${field}`,
  values: { field },
});

describe('bonus-under-notice', () => {
  it('M17 refuses a formal notice before a bonus, and time to cure what earned it, each at its place', () => {
    expect(told({ effect: 'bonus', 'formal-notice': true })).toEqual([refused('formal-notice')]);
    expect(told({ effect: 'bonus', cure })).toEqual([refused('cure')]);
    expect(told({ effect: 'bonus', 'formal-notice': true, cure })).toEqual([refused('formal-notice'), refused('cure')]);
  });

  it('M17 accepts a bonus that says it needs none, and both before a malus or a duty', () => {
    expect(told({ effect: 'bonus' })).toEqual([]);
    expect(told({ effect: 'bonus', 'formal-notice': false })).toEqual([]);
    expect(told({ effect: 'malus', 'formal-notice': true, cure })).toEqual([]);
    expect(told({ effect: 'duty', 'formal-notice': true, cure })).toEqual([]);
  });

  it('M17 speaks alone: nobody is asked for a formal notice from which a bonus would be cured', () => {
    expect(tell(checkCureWithoutNotice, { clauses: [aMalus({ effect: 'bonus', cure })] })).toEqual([]);
  });
});
