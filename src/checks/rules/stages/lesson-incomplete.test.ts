import { describe, expect, it } from 'vitest';
import { entryFile, oneEntry } from '../../../testing/one-partnership.ts';
import { placesOf, tell } from '../../../testing/tell.ts';
import { checkLessonIncomplete } from './lesson-incomplete.ts';

describe('lesson-incomplete', () => {
  it('M43 warns of a lesson that says neither what to repeat nor what to avoid', () => {
    expect(placesOf(checkLessonIncomplete, oneEntry({ kind: 'lesson', context: 'Un arrêt' }))).toEqual([
      `${entryFile}: kind`,
    ]);
    expect(tell(checkLessonIncomplete, oneEntry({ kind: 'lesson', avoid: 'Attendre' }))).toEqual([]);
    expect(tell(checkLessonIncomplete, oneEntry({ kind: 'review' }))).toEqual([]);
  });
});
