import { describe, expect, it } from 'vitest';
import { createPositions } from '../../diagnostics/position.ts';
import { readProse } from './read-prose.ts';
import { hasSureMarks } from './sure-marks.ts';

function isSure(text: string): boolean {
  const positions = createPositions('a.mdx', text);
  const { prose, diagnostics } = readProse({ file: 'a.mdx', text, bodyStart: 0, positions, idPrefix: 'a-' });
  const mistakes = diagnostics.filter(({ severity }) => severity === 'error');
  expect(mistakes).not.toEqual([]);
  return hasSureMarks({ text, bodyStart: 0, positions }, prose, mistakes);
}

describe('the headings and labels of a text with mistakes (M53)', () => {
  it.each([
    '## Un\n\nUn <br> ici.\n\n> ### Deux',
    'Un titre\n---\n\nUn <br> ici.',
    'Un <br> ici.\n\n```\n## Code\n```',
    '<Position tier="preferred">\n\nUn [[#a]] ici, <br> là.\n\n</Position>',
  ])('are sure where each was read and none is at fault: %j', (text) => {
    expect(isSure(text)).toBe(true);
  });

  it.each([
    ['is on the line of a heading', '## Un <br> titre'],
    ['is on the line that makes a heading of the one above', 'Un titre\n--- <br>\n\n## Deux'],
    ['is a heading of the first level', '# Un titre\n\nUn <br> ici.'],
    ['stands beside a heading without its space', '##Un\n\nUn <br> ici.'],
    ['is a label that could not be read', '<Position tier="preferred">\n\nUn [[#Délai]].\n\n</Position>'],
    ['holds a heading', '<!--\n## Un\n-->'],
  ])('are not where the mistake %s', (_, text) => {
    expect(isSure(text)).toBe(false);
  });
});
