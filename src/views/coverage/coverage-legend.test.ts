import { describe, expect, it } from 'vitest';
import type { MarkName, StatusView } from '../ui/mark.ts';
import { coverageLegend } from './coverage-legend.ts';

const status = (mark: MarkName, word: string): StatusView => ({ mark, word, tone: 'none' });

describe('the legend of a coverage matrix (M14)', () => {
  it('counts each state once, from what holds to what is unknown', () => {
    const cells = [
      status('bad', 'manque'),
      status('ok', 'en vigueur'),
      status('none', 'inconnu'),
      status('bad', 'manque'),
    ];
    expect(coverageLegend(cells).map(({ status: { word }, count }) => `${word} ${count}`)).toEqual([
      'en vigueur 1',
      'manque 2',
      'inconnu 1',
    ]);
  });

  it('tells two states of one shape apart by their words', () => {
    expect(coverageLegend([status('watch', 'partielle'), status('watch', 'version ancienne')])).toHaveLength(2);
  });

  it('is empty without a cell', () => {
    expect(coverageLegend([])).toEqual([]);
  });
});
