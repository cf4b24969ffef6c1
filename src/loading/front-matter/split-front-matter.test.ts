import { describe, expect, it } from 'vitest';
import { createPositions } from '../../diagnostics/position.ts';
import { splitFrontMatter } from './split-front-matter.ts';

const split = (text: string) => splitFrontMatter(text, createPositions('a.mdx', text));
const codes = (text: string) => split(text).diagnostics.map((d) => [d.code, d.place.line, d.place.column]);

describe('splitFrontMatter', () => {
  it('cuts the header and says where the body starts', () => {
    const text = '---\ntitle: A\n---\n\nBody\n';
    expect(split(text).split).toEqual({ yaml: 'title: A\n', yamlStart: 4, bodyStart: 17, bodyEnd: 23 });
  });

  it('reads a header that ends the file without a line break', () => {
    const text = '---\ntitle: A\n---';
    expect(split(text).split).toMatchObject({ yaml: 'title: A\n', bodyStart: text.length });
  });

  it('leaves a horizontal rule of the body alone', () => {
    const text = '---\ntitle: A\n---\nOne\n\n---\n\nTwo\n';
    const { split: parts } = split(text);
    expect(text.slice(parts?.bodyStart)).toBe('One\n\n---\n\nTwo\n');
  });

  it.each(['---js', '---javascript', '---JS', '--- js', '---coffee', '---toml', '---json'])(
    'refuses the header language of %s without running it',
    (fence) => {
      const text = `${fence}\n(globalThis.ran = true)\n---\n`;
      expect(codes(text)).toEqual([['front-matter-language', 1, 1]]);
      expect('ran' in globalThis).toBe(false);
    },
  );

  it.each(['', 'title: A\n', '\n---\ntitle: A\n---\n', '----\ntitle: A\n---\n', '+++\ntitle = 1\n+++\n'])(
    'says that the header is missing in %j',
    (text) => {
      expect(codes(text)).toEqual([['missing-front-matter', 1, 1]]);
    },
  );

  it.each(['---\ntitle: A\n', '---', '---\ntitle: A\n---fin\n', '---\ntitle: A\n---- x\n'])(
    'says that the header is not closed in %j',
    (text) => {
      expect(codes(text)).toEqual([['unclosed-front-matter', 1, 1]]);
    },
  );

  it.each([
    ['---\ntitle: A\n----\nBody\n', '----', 3],
    ['---\ntitle: A\n  ---\nBody\n', '  ---', 3],
    ['---\ntitle: A\n—\nBody\n', '—', 3],
    ['---\ntitle: A\n...\nBody\n', '...', 3],
    ['---\ntitle: A\n—-\nBody\n', '—-', 3],
    ['---\ntitle: A\n+++\nBody\n', '+++', 3],
    ['---\ntitle: A\n', '', 0],
  ])('points in %j at the line that was meant to close the header', (text, like, line) => {
    expect(split(text).diagnostics).toMatchObject([{ code: 'unclosed-front-matter', values: { like, line } }]);
  });

  it.each([
    ['\n\n---\ntitle: A\n---\n', '---'],
    [' ---\ntitle: A\n---\n', '---'],
    ['\ufeff---\ntitle: A\n---\n', '---'],
    ['# A\n\n---\n', ''],
    ['Bonjour\n\n---\ntitle: A\n---\n', '---'],
    ['<!-- x -->\n---\ntitle: A\n---\n', '---'],
    ['```yaml\ntitle: A\n```\n', ''],
  ])('says of %j whether a header only begins too late', (text, late) => {
    expect(split(text).diagnostics).toMatchObject([{ code: 'missing-front-matter', values: { late } }]);
  });

  it.each(['---  ', '---\t', '---\u00a0'])('reads %j as the closing line, none of it left to the body', (fence) => {
    const text = `---\ntitle: A\n${fence}\nBody\n`;
    expect(text.slice(split(text).split?.bodyStart)).toBe('Body\n');
  });

  it('takes a line that begins with dashes for a field, not for the end', () => {
    const text = '---\ntitle: A\n---fin\nb: 1\n---\nBody\n';
    expect(split(text).split).toMatchObject({ yaml: 'title: A\n---fin\nb: 1\n', bodyStart: text.indexOf('Body') });
  });

  it.each([
    ['----\ntitle: A\n---\nBody\n', 'missing-front-matter'],
    [' ---\ntitle: A\n---\nBody\n', 'missing-front-matter'],
    ['\n\n---\ntitle: A\n---\nBody\n', 'missing-front-matter'],
    ['title: A\n---\nBody\n', 'missing-front-matter'],
    ['---\ntitle: A\n--\nBody\n', 'unclosed-front-matter'],
    ['---\ntitle: A\n -–-\nBody\n', 'unclosed-front-matter'],
  ])('M53 cuts %j where it was meant to be, once that is told', (text, code) => {
    expect(codes(text)).toEqual([[code, 1, 1]]);
    const { yaml, yamlStart, bodyStart = 0, bodyEnd } = split(text).split ?? {};
    expect({ yaml, yamlStart }).toEqual({ yaml: 'title: A\n', yamlStart: text.indexOf('title') });
    expect(text.slice(bodyStart, bodyEnd)).toBe('Body\n');
  });

  it.each(['Un texte\n---\n', '---\ntitle: A\n', '--\nUn texte\n---\n', 'title: A\n---\nb: c\n---\n'])(
    'cuts nothing out of %j',
    (text) => {
      expect(split(text).split).toBeUndefined();
    },
  );

  it('tells a closing line written among the fields, rather than losing those after it', () => {
    expect(codes('---\ntitle: A\n---\nsince: 2024-01-01\nparties:\n  - { id: a }\n---\nBody\n')).toEqual([
      ['front-matter-closed-early', 3, 1],
    ]);
    expect(
      codes('---\ntitle: A\n---\n# Dates\n\nsince: 2024-01-01\n# Parties\nparties:\n  - { id: a }\n---\n'),
    ).toEqual([['front-matter-closed-early', 3, 1]]);
    expect(codes('---\nsummary: |\n---\n  Un texte\ntitle: A\nsince: 2024-01-01\n---\nBody\n')).toEqual([
      ['front-matter-closed-early', 3, 1],
    ]);
    expect(codes('---\n---\ntitle: A\nDate: 2024-01-01\n---\n')).toEqual([['front-matter-closed-early', 2, 1]]);
    expect(codes('---\ntitle: A\n---\nNote: un texte\n---\n')).toEqual([]);
    expect(codes('---\ntitle: A\n---\n- note: un\n\n---\n')).toEqual([]);
    expect(codes('---\ntitle: A\n---\n\nnote: un texte\n\nSuite\n\n---\n')).toEqual([]);
    expect(codes('---\ntitle: A\n---\n\n## Contexte\n\nnote: un texte\n\n---\n')).toEqual([]);
  });

  it('M53 tells a second front matter, and takes a rule and a text for what they are', () => {
    const head = '---\ntitle: A\n---\n';
    expect(codes(`${head}\n---\ntitle: B\ntags: [a]\n---\n\nBody\n`)).toEqual([['second-front-matter', 5, 1]]);
    expect(codes(`${head}---\ntitle: B\n---\n`)).toEqual([['second-front-matter', 4, 1]]);
    expect(codes(`${head}\n---\n\nnote: un texte\n\n---\n`)).toEqual([]);
    expect(codes(`${head}\n---\nUn texte: court\n---\n`)).toEqual([]);
  });

  it('M53 tells a file that is pasted twice once, where it begins anew, and reads the first copy', () => {
    const page = '---\n# A note\ntitle: A\nowner: b\n---\n\nBody {\n';
    expect(codes(page + page)).toEqual([['pasted-twice', 8, 1]]);
    expect(codes(`${page}---\ntitle: B\n---\n`)).toEqual([]);
    const { split } = splitFrontMatter(page + page, createPositions('a.mdx', page + page));
    expect(split).toMatchObject({ yaml: '# A note\ntitle: A\nowner: b\n', bodyEnd: page.length });
  });

  it('accepts a header of exactly 64 kB and refuses one more character', () => {
    const header = (size: number) => `---\n${'#'.repeat(size - 1)}\n---\n`;
    expect(codes(header(64 * 1024))).toEqual([]);
    expect(codes(header(64 * 1024 + 1))).toEqual([['front-matter-too-large', 1, 1]]);
  });
});
