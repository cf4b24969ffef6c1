import { describe, expect, it } from 'vitest';
import { duration } from '../../../testing/builders.ts';
import { aMalus } from '../../../testing/obligations.ts';
import { tell } from '../../../testing/tell.ts';
import { checkCureWithoutNotice } from './cure-without-notice.ts';

const cure = duration('30 days');
const told = (trigger: Parameters<typeof aMalus>[0]) => tell(checkCureWithoutNotice, { clauses: [aMalus(trigger)] });

describe('cure-without-notice', () => {
  it('M17 refuses time to cure that no formal notice starts', () => {
    const found = [
      { code: 'cure-without-notice', severity: 'error', at: 'clauses/bonus-malus.mdx: trigger.cure', values: {} },
    ];
    expect(told({ cure })).toEqual(found);
    expect(told({ cure, 'formal-notice': false })).toEqual(found);
  });

  it('M17 accepts it after a formal notice, and a notice without it', () => {
    expect(told({ cure, 'formal-notice': true })).toEqual([]);
    expect(told({ 'formal-notice': true })).toEqual([]);
    expect(told({})).toEqual([]);
  });
});
