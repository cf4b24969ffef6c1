import { describe, expect, it } from 'vitest';
import { placed } from '../testing/fixture.ts';
import { aReviewPack } from '../testing/builders.ts';
import { createFolders } from './folders.ts';
import { readReview } from './read-review.ts';
import { decodeTextFile } from './text-file.ts';

const file = 'partnerships/boucle-chaude/reviews/2026-Q3.json';
const sound = `${JSON.stringify(aReviewPack(), null, 2)}\n`;

function read(text: string) {
  const folders = createFolders();
  const { textFile } = decodeTextFile(file, new TextEncoder().encode(text), 1e6);
  if (!textFile) throw new Error('not a text');
  const content = { kind: 'review', partnership: 'boucle-chaude', quarter: '2026-Q3', file, locale: 'fr' } as const;
  const diagnostics = readReview(content, textFile, folders);
  return { diagnostics: diagnostics.map(placed), values: diagnostics.map(({ values }) => values), folders };
}

describe('M37 the snapshot of a review', () => {
  it('is kept as it was written', () => {
    const { diagnostics, folders } = read(sound);
    expect(diagnostics).toEqual([]);
    expect(folders.reviews('boucle-chaude')).toEqual([{ file, pack: aReviewPack() }]);
  });

  it.each([
    ['text cut short', sound.slice(0, 17), 2, 16],
    ['a comma too many', sound.replace('"actions": []', '"actions": [],'), 21, 1],
    ['a conflict mark', sound.replace('{\n', '{\n<<<<<<< HEAD\n'), 2, 1],
    ['a comment', `// note\n${sound}`, 1, 1],
    ['nothing at all', '', 1, 1],
  ])('with %s is no longer JSON, said at its place', (_, text, line, column) => {
    const { diagnostics, folders } = read(text);
    expect(diagnostics).toEqual([['bad-json', file, line, column]]);
    expect(folders.reviews('boucle-chaude')).toEqual([]);
  });

  it.each([
    ['a key it does not know', '"currency"', '"curency": "EUR",\n  "currency"', 'unknown-key', 6, 3],
    ['a later version of its form', '"version": 1', '"version": 2', 'unknown-value', 2, 14],
    ['a list that is a text', '"actions": []', '"actions": "x"', 'wrong-shape', 20, 14],
    ['a period that is none', '2026-Q3', '2026-Q5', 'bad-period', 4, 14],
    ['another partnership than its folder’s', 'boucle-chaude', 'gamme', 'snapshot-differs-from-file', 3, 18],
    ['another quarter than its name’s', '2026-Q3', '2026-Q2', 'snapshot-differs-from-file', 4, 14],
  ])('with %s is refused where that stands', (_, from, to, code, line, column) => {
    const { diagnostics, folders } = read(sound.replace(from, to));
    expect(diagnostics).toEqual([[code, file, line, column]]);
    expect(folders.reviews('boucle-chaude')).toEqual([]);
  });
});
