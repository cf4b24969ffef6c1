import { describe, expect, it } from 'vitest';
import { roomyLabels } from './roomy-labels.ts';

/** Labels of sixty pixels that begin at the places given. */
const kept = (...labels: readonly (readonly [text: string, left: number])[]) =>
  roomyLabels(labels.map(([text, left]) => ({ text, left, right: left + 60 }))).map(({ text }) => text);

describe('M33 the labels of a narrow period axis', () => {
  it('all stay where there are eight pixels between them, and not one less', () => {
    expect(kept(['oct. 2024', 0], ['juin 2025', 68])).toEqual(['oct. 2024', 'juin 2025']);
    expect(kept(['oct. 2024', 0], ['juin 2025', 67], ['févr. 2026', 140])).toEqual(['oct. 2024', 'févr. 2026']);
  });

  it('lose the one before the last rather than the last', () => {
    expect(kept(['T4 2023', 0], ['T3 2025', 100], ['T2 2026', 150])).toEqual(['T4 2023', 'T2 2026']);
  });

  it('never leave a label without the year that only the one before it says', () => {
    expect(kept(['oct. 2024', 0], ['janv. 2025', 50], ['juil.', 120])).toEqual(['janv. 2025', 'juil.']);
    expect(kept(['oct. 2025', 0], ['déc.', 50])).toEqual(['oct. 2025']);
  });

  it('are none where there are none', () => {
    expect(kept()).toEqual([]);
  });
});
