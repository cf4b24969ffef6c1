import { describe, expect, it } from 'vitest';
import { createFolders } from './folders.ts';
import { readClauseVersion } from './read-clause-version.ts';
import { createSourceRegistry } from './source-registry.ts';
import { decodeTextFile } from './text-file.ts';

function read(version: string, fields = '', clause = 'pilote') {
  const file = `clauses/${clause}/${version}.mdx`;
  const text = `---\ntitle: Pilote\nversion: "1.2"\nfamily: pilot\npurpose: Essayer\n${fields}---\n\nTexte signé.\n`;
  const { textFile } = decodeTextFile(file, new TextEncoder().encode(text), 1024);
  if (!textFile) throw new Error('not a text');
  const folders = createFolders();
  const content = { kind: 'clause-version', clause, version, file, locale: 'fr' } as const;
  return { diagnostics: readClauseVersion(content, textFile, folders, createSourceRegistry()), folders };
}

describe('an earlier version of a clause (M13)', () => {
  it('is read whole, under the id of its folder', () => {
    const { diagnostics, folders } = read('1.2');
    expect(diagnostics).toEqual([]);
    expect(folders.clauseVersions('pilote')).toMatchObject([
      { id: 'pilote', version: '1.2', title: 'Pilote', file: 'clauses/pilote/1.2.mdx' },
    ]);
  });

  it('must say the version that its name says', () => {
    const { diagnostics, folders } = read('1.1');
    expect(diagnostics).toMatchObject([
      {
        code: 'version-differs-from-file',
        place: { file: 'clauses/pilote/1.1.mdx', line: 3, column: 10 },
        values: { version: '1.2', name: '1.1' },
      },
    ]);
    expect(folders.broken).toContain('clause-version/pilote@1.1');
  });

  it('obeys the schema of a clause, and is left out where it does not', () => {
    const { diagnostics, folders } = read('1.2', 'familly: pilot\n');
    expect(diagnostics.map(({ code }) => code)).toEqual(['unknown-key']);
    expect(folders.clauseVersions('pilote')).toEqual([]);
    expect(folders.broken).toContain('clause-version/pilote@1.2');
  });

  it('stands in a folder named as an id', () => {
    expect(read('1.2', '', 'Pilote').diagnostics.map(({ code }) => code)).toEqual(['bad-file-name']);
  });
});
