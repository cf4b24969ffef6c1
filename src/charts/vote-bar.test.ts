import { describe, expect, it } from 'vitest';
import { drawVoteBar } from './vote-bar.ts';

const about = { title: 'Voix pour', description: 'Pour\u00a0: Norécia.', thresholdLabel: 'seuil 66\u00a0%' };
const voter = (label: string, weight: number, isFor: boolean) => ({ label, weight, isFor });

describe('M22 the bar of a vote', () => {
  it('stands those for first, each in the series of its place in the charter', () => {
    const bar = drawVoteBar({
      ...about,
      voters: [voter('Valbrune 60', 60, false), voter('Norécia 40', 40, true)],
      threshold: 0.66,
    });
    expect(bar.segments).toEqual([
      { x: 0, width: 256, series: 2, label: 'Norécia 40', labelX: 12, anchor: 'start' },
      { x: 256, width: 384, label: 'Valbrune 60', labelX: 268, anchor: 'start' },
    ]);
    expect(bar.threshold).toEqual({ x: 422.4, label: 'seuil 66\u00a0%', anchor: 'middle' });
  });

  it('draws weights that do not make 100 as shares of their sum, and nothing for no weight', () => {
    const bar = drawVoteBar({
      ...about,
      voters: [voter('A', 1, true), voter('B', 0, true), voter('C', 1, false)],
      threshold: 1,
    });
    expect(bar.segments.map(({ x, width }) => [x, width])).toEqual([
      [0, 320],
      [320, 320],
    ]);
    expect(bar.threshold.anchor).toBe('end');
    expect(drawVoteBar({ ...about, voters: [voter('A', 0, true)], threshold: 0.5 }).segments).toEqual([]);
  });

  it('keeps a name clear of the threshold, which would strike it through', () => {
    const voters = [voter('Valbrune 60', 60, true), voter('Norécia 40', 40, false)];
    const [, other] = drawVoteBar({ ...about, voters, threshold: 0.66 }).segments;
    expect(other).toMatchObject({ label: 'Norécia 40', labelX: 628, anchor: 'end' });
  });

  it('leaves a name out where it has no room', () => {
    const voters = [voter('Une organisation au nom très long 5', 5, true), voter('B', 95, true)];
    expect(drawVoteBar({ ...about, voters, threshold: 0.5 }).segments.map(({ label }) => label)).toEqual(['', 'B']);
  });
});
