import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { jsonFault } from './json-fault.ts';

describe('the place where a text stops being JSON', () => {
  it('is none where JSON.parse is content', () => {
    fc.assert(fc.property(fc.json(), (text) => jsonFault(text) === undefined));
  });

  it('is found wherever JSON.parse is not', () => {
    fc.assert(
      fc.property(fc.json(), fc.nat(), fc.constantFrom(',', '}', "'", '\\', '\u0001', ' ', '0'), (text, at, sign) => {
        const place = at % (text.length + 1);
        const changed = text.slice(0, place) + sign + text.slice(place);
        expect(jsonFault(changed) === undefined).toBe(isJson(changed));
      }),
    );
  });
});

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}
