import { parseDocument } from 'yaml';
import { describe, expect, it } from 'vitest';
import { createYamlPlaces } from './yaml-places.ts';

function textAt(yaml: string, path: readonly (string | number)[], target: 'key' | 'value' = 'value'): string {
  const { contents } = parseDocument(yaml, { schema: 'failsafe', uniqueKeys: false });
  return yaml.slice(createYamlPlaces(contents).offsetOf(path, target)).split('\n', 1)[0] ?? '';
}

const yaml = 'a: 1\nb:\n  - { id: x, c: 2 }\n  - id: y\n    c:\n';

describe('createYamlPlaces', () => {
  it('finds keys and values through groups and lists', () => {
    expect(textAt(yaml, ['a'])).toBe('1');
    expect(textAt(yaml, ['a'], 'key')).toBe('a: 1');
    expect(textAt(yaml, ['b', 0, 'c'])).toBe('2 }');
    expect(textAt(yaml, ['b', 1])).toBe('id: y');
  });

  it('finds an item by its id, for lists that were sorted since', () => {
    expect(textAt(yaml, ['b', 'y', 'id'])).toBe('y');
    expect(textAt(yaml, ['b', 'z', 'id'])).toBe('- { id: x, c: 2 }');
  });

  it('falls back to the key of an empty value, and to the nearest ancestor of a field not written', () => {
    expect(textAt(yaml, ['b', 1, 'c'])).toBe('c:');
    expect(textAt(yaml, ['b', 0, 'd'])).toBe('{ id: x, c: 2 }');
    expect(textAt(yaml, ['q', 'r'])).toBe('a: 1');
  });

  it('finds a key whatever way its accents are written, and the first of a repeated one', () => {
    expect(textAt('x: 1\ne\u0301tat: 2\n', ['état'])).toBe('2');
    expect(textAt('x: 1\nx: 2\n', ['x'])).toBe('1');
  });
});
