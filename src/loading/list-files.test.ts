import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { listFiles } from './list-files.ts';

let root = '';

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'list-files-'));
});

afterEach(() => {
  rmSync(root, { recursive: true, force: true });
});

function write(...files: readonly string[]): void {
  for (const file of files) {
    mkdirSync(dirname(join(root, file)), { recursive: true });
    writeFileSync(join(root, file), '');
  }
}

const told = () => listFiles(root).diagnostics.map(({ code, place }) => [code, place.file]);

describe('listFiles', () => {
  it('lists files with slashes, in the order of code units on every machine', () => {
    write('b.mdx', 'a/c.mdx', 'a-b.mdx', 'É.mdx', 'B.mdx');
    expect(listFiles(root)).toEqual({ files: ['B.mdx', 'a-b.mdx', 'a/c.mdx', 'b.mdx', 'É.mdx'], diagnostics: [] });
  });

  it('leaves hidden files, drafts, README files and installed packages alone', () => {
    write(
      '.DS_Store',
      '.git/config',
      '_brouillon/a.mdx',
      'README.md',
      'guides/readme.mdx',
      'node_modules/a/b.mdx',
      'a.mdx',
    );
    expect(listFiles(root).files).toEqual(['a.mdx']);
  });

  it('leaves alone what Windows and an open workbook leave behind', () => {
    write('partnerships/b/~$kpis.csv', 'Thumbs.db', 'partnerships/b/desktop.ini', 'partnerships/b/kpis.csv');
    expect(listFiles(root).files).toEqual(['partnerships/b/kpis.csv']);
  });

  it('refuses each name that Windows cannot give, of a folder once, and lists what stands there', () => {
    write(
      'partnerships/con/index.mdx',
      'partnerships/con/kpis.csv',
      'clauses/aux.mdx',
      'guides/quoi ?.png',
      'kpis/com.mdx',
    );
    const { files, diagnostics } = listFiles(root);
    expect(files).toHaveLength(5);
    expect(diagnostics.map(({ code, place, values }) => [code, place.file, values]).sort()).toEqual([
      ['name-not-for-windows', 'clauses/aux.mdx', { name: 'aux.mdx', fault: 'device', suggestion: 'aux-1.mdx' }],
      ['name-not-for-windows', 'guides/quoi ?.png', { name: 'quoi ?.png', fault: 'signs', suggestion: 'quoi -.png' }],
      ['name-not-for-windows', 'partnerships/con', { name: 'con', fault: 'device', suggestion: 'con-1' }],
    ]);
  });

  it('refuses symbolic links, to a file, to a folder and to nothing, without following them', () => {
    write('a/x.mdx');
    symlinkSync(join(root, 'a/x.mdx'), join(root, 'file.mdx'));
    symlinkSync(join(root, 'a'), join(root, 'folder'));
    symlinkSync('nowhere', join(root, 'lost.csv'));
    expect(listFiles(root).files).toEqual(['a/x.mdx']);
    expect(told().sort()).toEqual([
      ['symbolic-link', 'file.mdx'],
      ['symbolic-link', 'folder'],
      ['symbolic-link', 'lost.csv'],
    ]);
  });

  it('lists no folder as a file, whatever its name', () => {
    mkdirSync(join(root, 'index.mdx'));
    expect(listFiles(root)).toEqual({ files: [], diagnostics: [] });
  });

  it('reads eight levels of folders and tells the ninth', () => {
    write('1/2/3/4/5/6/7/8/a.mdx', '1/2/3/4/5/6/7/8/9/b.mdx');
    expect(listFiles(root).files).toEqual(['1/2/3/4/5/6/7/8/a.mdx']);
    expect(told()).toEqual([['folder-too-deep', '1/2/3/4/5/6/7/8/9']]);
  });
});
