import { mkdirSync, realpathSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { aFolder } from '../../../src/testing/a-folder.ts';
import { followLinks, refuseOutFolder } from './out-folder.ts';
import { formatManifest, manifestName } from './site-manifest.ts';

let folder = '';
let content = '';
const project = '/project';
const refuse = (out: string) => refuseOutFolder(followLinks(out), { content, project });
beforeEach(() => {
  folder = aFolder();
  content = join(folder, 'content');
  mkdirSync(content);
});

/** A folder with these files, beside the manifest of a build that wrote `index.html` and `aide/index.html`. */
function writeSite(...files: string[]): string {
  const out = join(folder, 'site');
  mkdirSync(join(out, 'aide'), { recursive: true });
  const entry = { bytes: 0, sha256: '' };
  const written = { 'index.html': entry, 'aide/index.html': entry };
  const manifest = { format: 1 as const, asOf: '2026-11-23', edition: null, base: '/', files: written };
  writeFileSync(join(out, manifestName), formatManifest(manifest));
  for (const file of files) writeFileSync(join(out, file), '');
  return out;
}

describe('the folder a site is written to', () => {
  it('may be missing or empty', () => {
    mkdirSync(join(folder, 'empty'));
    expect(refuse(join(folder, 'new'))).toBeUndefined();
    expect(refuse(join(folder, 'empty'))).toBeUndefined();
  });

  it('may hold an earlier site, whose manifest tells its files', () => {
    expect(refuse(writeSite('index.html', '.DS_Store'))).toBeUndefined();
  });

  it('may hold nothing that no build wrote, with a site or without', () => {
    const out = join(folder, 'letters');
    mkdirSync(out);
    writeFileSync(join(out, 'letter.txt'), 'mine');
    expect(refuse(out)).toBe('not-ours');
    expect(refuse(writeSite('index.html', 'letter.txt'))).toBe('holds-others');
  });

  it.each(['{}', '{"pages":{"/":[]}}', '[]', 'not json'])('is not known by another tool’s manifest: %s', (manifest) => {
    const out = join(folder, '.next');
    mkdirSync(out);
    writeFileSync(join(out, manifestName), manifest);
    expect(refuse(out)).toBe('not-ours');
  });

  it('is neither a file, nor the playbook, nor above or inside it', () => {
    writeFileSync(join(folder, 'file'), '');
    expect(refuse(join(folder, 'file'))).toBe('is-a-file');
    expect(refuse(content)).toBe('holds-content');
    expect(refuse(folder)).toBe('holds-content');
    expect(refuse(join(content, 'site'))).toBe('in-content');
    expect(refuse(join(folder, 'content-site'))).toBeUndefined();
  });

  it('M54 is the folder that a link leads to, not the link, and must exist there', () => {
    const [link, dead, toContent] = ['link', 'dead', 'to-content'].map((name) => join(folder, name));
    symlinkSync(writeSite('index.html'), link ?? '');
    symlinkSync(join(folder, 'nowhere'), dead ?? '');
    symlinkSync(content, toContent ?? '');
    const real = realpathSync(folder);
    expect(followLinks(join(link ?? '', 'new', 'site'))).toBe(join(real, 'site', 'new', 'site'));
    expect(followLinks(join(folder, 'new'))).toBe(join(real, 'new'));
    expect(refuse(link ?? '')).toBeUndefined();
    expect(refuse(dead ?? '')).toBe('dead-link');
    expect(refuse(join(toContent ?? '', 'site'))).toBe('in-content');
    expect(refuseOutFolder(join(real, 'content', 'site'), { content: toContent ?? '', project })).toBe('in-content');
  });

  it('is none of the project’s own, even one that does not exist yet', () => {
    for (const own of ['.build/next', '.git', 'public/site', 'src/site', 'content'])
      expect(refuse(join(project, own))).toBe('in-tool');
    expect(refuse(join(project, 'dist'))).toBeUndefined();
    expect(refuse(join(project, 'site'))).toBeUndefined();
  });
});
