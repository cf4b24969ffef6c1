import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { describe as wordsOf } from '../../diagnostics/catalogue/index.ts';
import { createPositions } from '../../diagnostics/position.ts';
import { idSchema } from '../../model/identifier.ts';
import { readYaml } from '../front-matter/read-yaml.ts';
import { parseRecord } from './parse-record.ts';

const schema = z.strictObject({
  title: z.string(),
  csv: z.strictObject({ locale: z.enum(['fr', 'en']), encoding: z.string().optional() }).optional(),
  variables: z.record(idSchema, z.strictObject({ type: z.string() })).optional(),
  review: z.strictObject({ every: z.string() }).optional(),
  items: z.array(z.strictObject({ do: z.string() })).optional(),
});

function parse(yaml: string) {
  const { diagnostics, mended } = parseRecord(schema, readYaml(yaml, 0, createPositions('a.mdx', yaml)));
  const told = diagnostics.map((each) => `${each.place.line}:${each.place.column} ${each.code}`);
  const cures = diagnostics.map((each) => wordsOf(each, 'en').hint);
  return { told, cures, mended: mended?.record };
}

describe('M53 a field at the wrong level', () => {
  it('is told to go under the group right above it', () => {
    const { told, cures } = parse('title: a\ncsv:\n  locale: fr\nencoding: utf-8\n');
    expect(told).toEqual(['4:1 unknown-key']);
    expect(cures).toEqual(['It goes under “csv”, on line 2: indent it two spaces further than that key.']);
  });

  it('is told once with those below it, and not as missing from a group left empty', () => {
    const { told, cures } = parse('title: a\ncsv:\nlocale: fr\nencoding: utf-8\n');
    expect(told).toEqual(['3:1 unknown-key']);
    expect(cures[0]).toContain('It goes, with “encoding”, under “csv”, on line 2: indent them');
  });

  it('is told under a group whose keys are free, where it looks like what they hold and like no field', () => {
    const free = (key: string, value: string) => parse(`title: a\nvariables:\n  b: { type: c }\n${key}: ${value}\n`);
    expect(free('seuil', '{ type: rate }').cures[0]).toContain('It goes under “variables”');
    expect(free('seuil', 'rate').cures[0]).toContain('Possible fields:');
    expect(free('reviw', '{ type: rate }').cures).toEqual(['Did you mean “review”?']);
  });

  it('is told to stand beside its group, and not as missing there too', () => {
    const { told, cures } = parse('csv:\n  locale: fr\n  title: a\n');
    expect(told).toEqual(['3:3 unknown-key']);
    expect(cures).toEqual(['It goes beside “csv”, of line 1: begin it in the same column as that key.']);
  });

  it('is not, where the field is already there, or the value is none it takes, or braces surround it', () => {
    expect(parse('title: a\ncsv:\n  locale: fr\n  title: b\n').cures[0]).toContain('Possible fields:');
    expect(parse('title: a\ncsv:\n  encoding: a\nlocale: de\n').cures).toContainEqual(
      expect.stringContaining('Possible fields:'),
    );
    expect(parse('title: a\ncsv: { locale: fr, review: { every: b } }\n').cures[0]).toContain('Possible fields:');
    expect(parse('title: a\ncsv: { locale: fr }\nencoding: b\n').cures[0]).toContain('Possible fields:');
    expect(parse('title: a\nitems:\n  - do: b\nencoding: c\n').cures[0]).toContain('Possible fields:');
  });

  it('stands where it belongs in what the rules judge', () => {
    expect(parse('title: a\nvariables:\nseuil: { type: rate }\n').mended).toEqual({
      title: 'a',
      variables: { seuil: { type: 'rate' } },
    });
  });
});
