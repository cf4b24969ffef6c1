import { describe, expect, it } from 'vitest';
import { day } from '../../../testing/builders.ts';
import { said } from '../../../testing/sections.ts';

describe('the training plan', () => {
  const training = (on: string, done?: true) => ({ topic: 'Montage', on: day(on), ...(done && { done }) });

  it('M30 counts what was done, and names what is overdue', () => {
    expect(said('training', { training: [training('2026-06-17', true)] })).toBe('Le seul moment prévu a eu lieu.');
    expect(said('training', { training: [training('2026-06-17', true), training('2026-11-22')] })).toBe(
      'Un moment sur deux a eu lieu. Sa date est passée\u00a0: Montage.',
    );
    expect(said('training', { training: [training('2026-11-23')] })).toBe(
      'Le seul moment prévu n’a pas encore eu lieu. Le prochain\u00a0: Montage, le 23\u00a0novembre 2026.',
    );
  });
});
