import { describe, expect, it } from 'vitest';
import { personSchema } from '../model/person.ts';
import { settingsSchema } from '../model/settings.ts';
import { readListFile, readSettingsFile } from './read-list.ts';
import { createSourceRegistry } from './source-registry.ts';
import { decodeTextFile } from './text-file.ts';

function textFile(text: string) {
  const decoded = decodeTextFile('people.yaml', new TextEncoder().encode(text), 1024 * 1024).textFile;
  if (!decoded) throw new Error('The sample cannot be decoded.');
  return decoded;
}

function read(text: string) {
  const { records, diagnostics, broken } = readListFile(textFile(text), personSchema, createSourceRegistry());
  return {
    ids: records.map(({ id }) => id),
    broken,
    told: diagnostics.map(({ code, place }) => `${place.line}:${place.column} ${code}`),
  };
}

describe('readListFile', () => {
  it('reads every item in the order of the file', () => {
    expect(read('- { id: b, name: B }\n- id: a\n  name: A\n')).toEqual({ ids: ['b', 'a'], broken: [], told: [] });
  });

  it('reads a file that is empty, or comments alone, as no item', () => {
    for (const text of ['', '# personne\n', '[]\n']) expect(read(text)).toEqual({ ids: [], broken: [], told: [] });
  });

  it('leaves a bad item out, tells it, and keeps the others', () => {
    expect(read('- { id: a, name: A }\n- { id: b }\n- { id: c, name: C }\n')).toEqual({
      ids: ['a', 'c'],
      broken: ['b'],
      told: ['2:3 missing-field'],
    });
  });

  it('M53 tells a list that was pasted twice once', () => {
    const list = '- { id: a, name: A }\n- { id: b, name: B }\n- { id: c, name: C }\n';
    const { diagnostics } = readListFile(textFile(list + list), personSchema, createSourceRegistry());
    expect(diagnostics).toMatchObject([
      { code: 'repeated-id', place: { line: 4 }, values: { value: 'a', line: 1 }, others: { count: 2, line: 6 } },
    ]);
    expect(read(`${list}- { id: c, name: C }\n- { id: a, name: A }\n`).told).toHaveLength(2);
  });

  it('M53 tells a key that was doubled as that, and not as one without a value', () => {
    expect(read('- id: a\n  name:\n  name: A\n').told).toEqual(['3:3 duplicate-key']);
  });

  it('tells of items whose fields are parted by commas their lines alone, and no id that they would share', () => {
    expect(read('- id: a, name: A\n- id: b, name: B\n')).toEqual({
      ids: [],
      broken: ['*', '*'],
      told: ['1:7 yaml-colon', '2:7 yaml-colon'],
    });
  });

  it('tells an item that is indented alone on its own line, and reads it', () => {
    expect(read('  - id: a\n    name: A\n    zz: 1\n- { id: b, name: B }\n').told).toEqual([
      '1:3 yaml-indentation',
      '3:5 unknown-key',
    ]);
  });

  it('names a list broken as a whole when an item left out has no id', () => {
    expect(read('- claire\n- \n- { id: a, name: A }\n')).toEqual({
      ids: ['a'],
      broken: ['*', '*'],
      told: ['1:3 wrong-shape', '2:3 wrong-shape'],
    });
  });

  it('says once that the file is no list', () => {
    expect(read('claire: { name: C }\n')).toEqual({ ids: [], broken: ['*'], told: ['1:1 wrong-shape'] });
    expect(read('texte\n').told).toEqual(['1:1 wrong-shape']);
  });

  it('names an item of a refused id as others write it too', () => {
    expect(read('- { id: Ana, name: Ana }\n').broken).toEqual(['Ana', 'ana']);
  });

  it('tells one slip of an item once: a doubled line, a lost one, a comment for a value, two fields on a line', () => {
    expect(read('- id: a\n- id: a\n  name: A\n').told).toEqual(['2:7 repeated-id']);
    expect(read('- id: a\n  name:\n  name: A\n').told).toEqual(['3:3 duplicate-key']);
    expect(read('- id: a\n  name: A\n  role: R\n  name: B\n  role: S\n').told).toEqual(['4:3 yaml-missing-dash']);
    expect(read('- id: # a\n  name: A\n').told).toEqual(['1:3 missing-field']);
    expect(read('- id: a name: A\n  role: R\n').told).toEqual(['1:7 yaml-colon']);
    expect(read('- id: a\n\n- id: a\n  name: A\n').told).toEqual(['1:3 missing-field', '3:7 repeated-id']);
  });

  it('names an item whose id a remark of another language follows', () => {
    expect(read('- id: ana // la directrice\n  name: A\n').broken).toContain('ana');
  });

  it('tells an id used twice, at its second use', () => {
    expect(read('- { id: a, name: A }\n- { id: b, name: B }\n- { id: a, name: C }\n').told).toEqual([
      '3:9 repeated-id',
    ]);
  });

  it('tells the other mistakes of an item where a comma cut one value', () => {
    expect(read('- { id: Ana, name: Ana, la grande, role: R }\n').told).toEqual([
      '1:20 comma-in-braces',
      '1:9 bad-identifier',
    ]);
  });

  it('says nothing of the fields on a line whose YAML is already refused', () => {
    expect(read('- { id:a, name: A }\n- { id: b, name: B }\n').told).toEqual(['1:5 yaml-missing-space']);
  });
});

describe('readSettingsFile', () => {
  it('tells what an empty playbook.yaml lacks', () => {
    const { record, diagnostics } = readSettingsFile(textFile(''), settingsSchema, createSourceRegistry());
    expect(record).toBeUndefined();
    expect(diagnostics.map(({ values }) => values['field'])).toEqual(['schemaVersion', 'organisation']);
  });

  it('remembers where each field stands', () => {
    const sources = createSourceRegistry();
    readSettingsFile(textFile('schemaVersion: 1\norganisation: { id: a, name: A }\n'), settingsSchema, sources);
    expect(sources.placeOf('people.yaml', ['organisation', 'name'])).toEqual({
      file: 'people.yaml',
      line: 2,
      column: 30,
    });
  });
});
