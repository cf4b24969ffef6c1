import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { createFolders } from './folders.ts';
import { readFile } from './read-file.ts';
import { createSourceRegistry } from './source-registry.ts';

/** What is said of one file of a folder that holds these. */
const told = (file: string, ...files: string[]) =>
  readFile(file, {
    root: '/nowhere',
    folders: createFolders(),
    sources: createSourceRegistry(),
    fingerprints: new Map(),
    files: [file, ...files],
  }).map(({ code, values }) => [code, values['expected'], values['beside']]);

describe('a file whose name is not the one expected', () => {
  it('is to be renamed, but where that would write over the file of that name', () => {
    expect(told('reference/types.yml')).toEqual([['misnamed-file', 'reference/types.yaml', 'no']]);
    expect(told('reference/types.yml', 'reference/types.yaml')).toEqual([
      ['misnamed-file', 'reference/types.yaml', 'yes'],
    ]);
  });

  it('is the record of its partnership where no other text is in the folder', () => {
    const renamed = [['misnamed-file', 'partnerships/verger/index.mdx', 'no']];
    const fiche = 'partnerships/verger/fiche.mdx';
    expect(told(fiche, 'partnerships/verger/ventes.csv', 'partnerships/sud/index.mdx')).toEqual(renamed);
    expect(told('partnerships/verger/Verger nord.md')).toEqual(renamed);
    for (const other of ['partnerships/verger/index.mdx', 'partnerships/verger/note.md'])
      expect(told(fiche, other)[0]?.[0]).toBe('misplaced-file');
    expect(told('partnerships/verger/2026-02-03-accord.mdx')[0]?.[0]).toBe('misplaced-file');
    expect(told('partnerships/verger/README.md')[0]?.[0]).toBe('misplaced-file');
  });
});

it('M42 remembers an event of a journal that is no text', () => {
  const root = mkdtempSync(join(tmpdir(), 'journal-'));
  const file = 'partnerships/verger/journal/2026-11-04-essai.mdx';
  mkdirSync(join(root, dirname(file)), { recursive: true });
  writeFileSync(join(root, file), Buffer.from('---\ntitle: Réunion\n---\n', 'latin1'));
  const folders = createFolders();
  const reading = { root, folders, sources: createSourceRegistry(), fingerprints: new Map(), files: [file] };
  expect(readFile(file, reading).map(({ code }) => code)).toEqual(['not-utf8']);
  expect([...folders.broken]).toEqual(['journal/verger/2026-11-04-essai']);
  rmSync(root, { recursive: true });
});
