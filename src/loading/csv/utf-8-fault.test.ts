import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findUtf8Fault } from './utf-8-fault.ts';

const fault = (...bytes: number[]) => findUtf8Fault(Uint8Array.from(bytes));

describe('findUtf8Fault', () => {
  it.each([
    ['a lone continuation byte', [0x41, 0x80], 1],
    ['a Latin-1 é before a letter', [0x41, 0x42, 0xe9, 0x43], 2],
    ['an overlong slash', [0xc0, 0xaf], 0],
    ['an overlong three-byte form', [0xe0, 0x9f, 0xbf], 0],
    ['a surrogate', [0xed, 0xa0, 0x80], 0],
    ['a code point past U+10FFFF', [0xf4, 0x90, 0x80, 0x80], 0],
    ['a lead byte of no length', [0x41, 0xf5, 0x80], 1],
    ['a character cut at the end of the file', [0x41, 0xe2, 0x82], 1],
  ])('points at %s', (_, bytes, index) => {
    expect(fault(...bytes)).toBe(index);
  });

  it('finds nothing at the edges of each length', () => {
    const edges = '\u0000\u007f\u0080\u07ff\u0800\ud7ff\ue000\uffff\u{10000}\u{10ffff}';
    expect(findUtf8Fault(new TextEncoder().encode(edges))).toBe(-1);
  });

  it('agrees with the platform’s strict decoder on any bytes', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 12 }), (bytes) => {
        let isValid = true;
        try {
          new TextDecoder('utf-8', { fatal: true }).decode(bytes);
        } catch {
          isValid = false;
        }
        expect(findUtf8Fault(bytes) === -1).toBe(isValid);
      }),
      { numRuns: 2000 },
    );
  });
});
