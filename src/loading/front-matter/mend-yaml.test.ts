import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mendYaml } from './mend-yaml.ts';

const mend = (yaml: string) => mendYaml(yaml, (offset) => ({ file: 'x', line: 1, column: offset + 1 }));

describe('mendYaml (M53)', () => {
  it.each(['{', '[', '"', "'"])(
    'takes out a lone %s that ends its line, and moves nothing of the lines below',
    (sign) => {
      const written = `review: ${sign}\nscope: { a: true } # convenu\ntitle: T\n`;
      const { yaml, slips } = mend(written);
      expect(slips).toHaveLength(1);
      expect(yaml).toBe(written.replace(sign, '|'));
    },
  );

  it('looks no further above a line than the beginning of a text that begins with an empty line', () => {
    expect(mend('\n# Fiche\n* a: b\n').yaml).toBe('\n# Fiche\n- a: b\n');
  });

  it('ends, and keeps the length of the text, whatever signs stand where', () => {
    const line = fc
      .array(fc.constantFrom('a: ', '- ', '{', '}', '[', ']', '"', "'", '(', ', ', 'b', ' # c', '*', ' '), {
        maxLength: 6,
      })
      .map((signs) => signs.join(''));
    fc.assert(
      fc.property(fc.array(line, { maxLength: 8 }), (lines) => {
        const written = lines.join('\n');
        expect(mend(written).yaml).toHaveLength(written.length);
      }),
      { numRuns: 2000 },
    );
  });

  it('finds the slip of each of many lines without a copy of the whole text for each', () => {
    const lines = 6_000;
    const yaml = `• { id: a, name: "Ana, role: Responsable des alliances et des partenariats }\n`.repeat(lines);
    const { yaml: mended, slips } = mendYaml(yaml, (offset) => ({ file: 'people.yaml', line: offset, column: 1 }));
    expect(slips.filter(({ code }) => code === 'yaml-quote')).toHaveLength(lines);
    expect(mended).toHaveLength(yaml.length);
    expect(mended.split('\n').every((line) => line === '' || line.startsWith('- '))).toBe(true);
  });
});
