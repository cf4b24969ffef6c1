import { describe, expect, it } from 'vitest';
import { drawShares, drawUse, seriesOfParty, shareBar, useBar } from './resource-bars.ts';

describe('M27 drawShares', () => {
  it('fills the bar, two units between parts', () => {
    expect(drawShares([0.5, 0.5])).toEqual([
      { series: 's1', x: 0, width: 55 },
      { series: 's2', x: 57, width: 55 },
    ]);
  });

  it('gives a single party the whole bar, and leaves out a share of zero', () => {
    expect(drawShares([0, 1])).toEqual([{ series: 's2', x: 0, width: shareBar.width }]);
    expect(drawShares([0, 0])).toEqual([]);
  });

  it('names the sixth party and later ones by the neutral series', () => {
    expect([seriesOfParty(0), seriesOfParty(4), seriesOfParty(5)]).toEqual(['s1', 's5', 'tot']);
  });
});

describe('M27 drawUse', () => {
  it('ends at the capacity, and hatches what is beyond', () => {
    expect(drawUse(0.5)).toEqual({ within: 60, over: 0 });
    expect(drawUse(1)).toEqual({ within: useBar.capacity, over: 0 });
    expect(drawUse(1.1)).toEqual({ within: useBar.capacity, over: 12 });
  });

  it('stays within the drawing', () => {
    expect(drawUse(9)).toEqual({ within: useBar.capacity, over: useBar.width - useBar.capacity });
    expect(drawUse(0)).toEqual({ within: 0, over: 0 });
  });
});
