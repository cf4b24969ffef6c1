import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { keptPairs } from './longest-common.ts';
import { keptShare, wordDifference, type DifferencePart } from './word-difference.ts';

const words = fc
  .array(fc.constantFrom('le', 'seuil', 'l’', 'indice', ' ', ' ', ', ', '97,5', '\n', '.', 'é'), { maxLength: 40 })
  .map((parts) => parts.join(''));
const anyText = fc.oneof(words, fc.string({ unit: 'grapheme', maxLength: 60 }));

const spelt = (parts: readonly DifferencePart[], ...kinds: readonly DifferencePart['kind'][]) =>
  parts
    .filter(({ kind }) => kinds.includes(kind))
    .map(({ text }) => text)
    .join('');
const written = (former: string, latter: string) =>
  wordDifference(former, latter)
    .map(({ kind, text }) => (kind === 'kept' ? text : kind === 'removed' ? `[-${text}-]` : `{+${text}+}`))
    .join('');

describe('M13 the difference between two wordings', () => {
  it('is told word by word', () => {
    expect(written('Le seuil est de 97,5 % par mois.', 'Le seuil est de 98 % par mois.')).toBe(
      'Le seuil est de [-97,5-]{+98+} % par mois.',
    );
    expect(written('sous l’indice public', 'sous l’indicateur public')).toBe('sous l’[-indice-]{+indicateur+} public');
    expect(written('sous trente jours', 'sous trente jours ouvrés')).toBe('sous trente jours{+ ouvrés+}');
  });

  it('is told by phrases where a passage was rewritten', () => {
    expect(written('avec un mois de délai', 'sous deux semaines de préavis')).toBe(
      '[-avec un mois de délai-]{+sous deux semaines de préavis+}',
    );
  });

  it('never spells either text otherwise than it is', () => {
    fc.assert(
      fc.property(anyText, anyText, (former, latter) => {
        const parts = wordDifference(former, latter);
        expect(spelt(parts, 'kept', 'removed')).toBe(former);
        expect(spelt(parts, 'kept', 'added')).toBe(latter);
      }),
    );
  });

  it('is nothing between a text and itself', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(wordDifference(text, text)).toEqual(text === '' ? [] : [{ kind: 'kept', text }]);
      }),
    );
  });

  it('tells a change where the texts differ, and nowhere else', () => {
    fc.assert(
      fc.property(anyText, anyText, (former, latter) => {
        const changed = (a: string, b: string) => wordDifference(a, b).some(({ kind }) => kind !== 'kept');
        expect(changed(former, latter)).toBe(former !== latter);
      }),
    );
  });
});

describe('the longest common list', () => {
  const items = fc.array(fc.constantFrom('a', 'b', 'c'), { maxLength: 9 });

  /** The plain recursion, right by its look. */
  function longest(first: readonly string[], second: readonly string[]): number {
    const [a, ...restA] = first;
    const [b, ...restB] = second;
    if (a === undefined || b === undefined) return 0;
    return a === b ? 1 + longest(restA, restB) : Math.max(longest(restA, second), longest(first, restB));
  }

  it('pairs equal items in the order of both lists, as many as can be', () => {
    fc.assert(
      fc.property(items, items, (first, second) => {
        const pairs = keptPairs(first, second);
        for (const [a, b] of pairs) expect(first[a]).toBe(second[b]);
        for (const [index, [a, b]] of pairs.entries()) {
          const [nextA, nextB] = pairs[index + 1] ?? [Infinity, Infinity];
          expect(nextA > a && nextB > b).toBe(true);
        }
        expect(pairs).toHaveLength(longest(first, second));
      }),
    );
  });
});

describe('the share of a text that another keeps', () => {
  const share = (kept: string, removed: string, added: string) =>
    keptShare([
      { kind: 'kept', text: kept },
      { kind: 'removed', text: removed },
      { kind: 'added', text: added },
    ]);

  it('is counted on the longer of both', () => {
    expect(share('abc', '', 'de')).toBe(0.6);
    expect(share('abc', 'de', '')).toBe(0.6);
    expect(share('abc', 'defghi', 'j')).toBe(1 / 3);
  });

  it('is whole for equal texts, empty ones included, and nothing for those without a word in common', () => {
    expect(keptShare(wordDifference('le seuil', 'le seuil'))).toBe(1);
    expect(keptShare([])).toBe(1);
    expect(share('', 'abc', 'de')).toBe(0);
  });
});
