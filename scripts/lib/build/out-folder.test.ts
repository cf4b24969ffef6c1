import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { refuseOutFolder } from './out-folder.ts';
import { manifestName } from './site-manifest.ts';

let folder = '';
let content = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'out-'));
  content = join(folder, 'content');
  mkdirSync(content);
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

describe('the folder a site is written to', () => {
  it('may be missing or empty', () => {
    mkdirSync(join(folder, 'empty'));
    expect(refuseOutFolder(join(folder, 'new'), content)).toBeUndefined();
    expect(refuseOutFolder(join(folder, 'empty'), content)).toBeUndefined();
  });

  it('may hold an earlier site, which its manifest tells', () => {
    const out = join(folder, 'site');
    mkdirSync(out);
    writeFileSync(join(out, 'letter.txt'), 'mine');
    expect(refuseOutFolder(out, content)).toBe('not-ours');
    writeFileSync(join(out, manifestName), '{}');
    expect(refuseOutFolder(out, content)).toBeUndefined();
  });

  it('is neither a file, nor the playbook, nor above or inside it', () => {
    writeFileSync(join(folder, 'file'), '');
    expect(refuseOutFolder(join(folder, 'file'), content)).toBe('is-a-file');
    expect(refuseOutFolder(content, content)).toBe('holds-content');
    expect(refuseOutFolder(folder, content)).toBe('holds-content');
    expect(refuseOutFolder(join(content, 'site'), content)).toBe('in-content');
    expect(refuseOutFolder(join(folder, 'content-site'), content)).toBeUndefined();
  });
});
