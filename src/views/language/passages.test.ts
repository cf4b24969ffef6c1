import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compilePassages } from './passages.ts';

const passages = compilePassages([
  'Comité de pilotage',
  'Comité de pilotage élargi',
  'Marge',
  'Le plan de transition est annexé au contrat.',
  '« Soutient le projet »',
  '3 personnes dédiées',
  'Prix, délai\u00a0: tout compris',
]);
const found = (text: string) => passages.find(text).map(({ start, end }) => text.slice(start, end));

describe('M55 passages of another language in a text', () => {
  it.each([
    ['a passage alone', 'Comité de pilotage', ['Comité de pilotage']],
    ['a passage in a sentence', 'Prepare: Comité de pilotage, on Monday', ['Comité de pilotage']],
    ['a passage whose first letter a sentence made small', 'Missing: comité de pilotage.', ['comité de pilotage']],
    ['the longer of two', 'The comité de pilotage élargi met', ['comité de pilotage élargi']],
    ['every mention', 'Marge, Marge', ['Marge', 'Marge']],
    [
      'a passage that begins with a sign or a figure',
      'He « Soutient le projet » with 3 personnes dédiées',
      ['« Soutient le projet »', '3 personnes dédiées'],
    ],
    ['a passage with punctuation in it', 'So: Prix, délai\u00a0: tout compris', ['Prix, délai\u00a0: tout compris']],
    ['a word between quotation marks or before a colon', '“Marge”, Marge: 3', ['Marge', 'Marge']],
    ['no word of a sentence that happens to be a passage', 'The Marge was Marge-like', []],
    ['no single word in another case', 'marge, MARGE', []],
    ['no part of a word', 'Comité de pilotages, surComité de pilotage', []],
    ['no passage in other letters than its own', 'COMITÉ DE PILOTAGE', []],
    ['a long passage cut short', 'Late: Le plan de transition est ann… (1)', ['Le plan de transition est ann']],
    ['the long beginning of a passage', 'Le plan de transition est annexé', ['Le plan de transition est annexé']],
    ['no short beginning that an ellipsis ends', 'Le plan de… and more', []],
    ['nothing in an empty text', '', []],
  ] as const)('are %s', (_, text, expected) => {
    expect(found(text)).toEqual(expected);
  });

  it('are the same when a text comes back, however many others came between', () => {
    const fresh = compilePassages(['Comité de pilotage']);
    const first = fresh.find('The Comité de pilotage meets');
    for (let count = 0; count < 20_001; count += 1) fresh.find(`Text ${count}`);
    expect(fresh.find('The Comité de pilotage meets')).toEqual(first);
    expect(first).toEqual([{ start: 4, end: 22 }]);
  });

  it('are found whole and in order, whatever stands around them', () => {
    const piece = fc.constantFrom('Comité de pilotage', 'Marge', ' ', ', ', 'de', '«', '3', 'é');
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
        const text = pieces.join('');
        let done = 0;
        for (const { start, end } of passages.find(text)) {
          expect(start).toBeGreaterThanOrEqual(done);
          expect(['Comité de pilotage', 'Marge']).toContain(text.slice(start, end));
          done = end;
        }
      }),
    );
  });
});
