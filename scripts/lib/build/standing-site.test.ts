import { appendFileSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { aFolder } from '../../../src/testing/a-folder.ts';
import { formatManifest, manifestName } from './site-manifest.ts';
import { contentDigest, findStandingSite, inputsDigest, noteStandingSite } from './standing-site.ts';

/** A site of a page and a sheet in its place, noted in a cache as made from `inputs`. */
function standing(inputs: string): { cache: string; out: string } {
  const [cache, out] = [aFolder(), aFolder()];
  writeSite(out, { 'index.html': '<h1>Accueil</h1>', 'style.css': 'h1 {}' });
  noteStandingSite(cache, { out, inputs });
  return { cache, out };
}

function writeSite(out: string, texts: Readonly<Record<string, string>>): void {
  for (const [name, text] of Object.entries(texts)) writeFileSync(join(out, name), text);
  const entry = (text: string) => ({ bytes: text.length, sha256: createHash('sha256').update(text).digest('hex') });
  const files = Object.fromEntries(Object.entries(texts).map(([name, text]) => [name, entry(text)]));
  const manifest = { format: 1, asOf: '2026-11-23', edition: null, base: '/', files } as const;
  writeFileSync(join(out, manifestName), formatManifest(manifest));
}

describe('the site that stands (M54)', () => {
  it('is found where it was made from the same, and weighed by its manifest', () => {
    const { cache, out } = standing('same');
    expect(findStandingSite(cache, { out, inputs: 'same' })).toMatchObject({ faults: [], pageCount: 1, bytes: 21 });
  });

  it('is not found where it was made from something else, in another folder, or never noted', () => {
    const { cache, out } = standing('same');
    const copy = aFolder();
    writeSite(copy, { 'index.html': '<h1>Accueil</h1>', 'style.css': 'h1 {}' });
    expect(findStandingSite(cache, { out, inputs: 'other' })).toBeUndefined();
    expect(findStandingSite(cache, { out: copy, inputs: 'same' })).toBeUndefined();
    expect(findStandingSite(aFolder(), { out, inputs: 'same' })).toBeUndefined();
  });

  it.each<[string, (out: string) => void]>([
    ['a page was altered', (out) => appendFileSync(join(out, 'index.html'), ' ')],
    ['a page is gone', (out) => rmSync(join(out, 'index.html'))],
    ['a file was added', (out) => writeFileSync(join(out, 'notes.txt'), '')],
    [
      'a file took the place of another',
      (out) => {
        rmSync(join(out, 'style.css'));
        writeFileSync(join(out, 'sheet.css'), 'h1 {}');
      },
    ],
    ['its manifest is gone', (out) => rmSync(join(out, manifestName))],
    ['another site was put there since', (out) => writeSite(out, { 'index.html': '<h1>Autre</h1>' })],
    ['the folder is gone', (out) => rmSync(out, { recursive: true })],
  ])('is not found where %s', (_, spoil) => {
    const { cache, out } = standing('same');
    spoil(out);
    expect(findStandingSite(cache, { out, inputs: 'same' })).toBeUndefined();
  });
});

describe('what a site is made from', () => {
  const circumstances = { asOf: '2026-11-23', edition: undefined, base: '/', site: undefined };

  it('is the content that is read, wherever it stands, and nothing that is left alone', () => {
    const [one, other] = [aFolder(), aFolder()];
    for (const root of [one, other]) {
      mkdirSync(join(root, 'guides'));
      writeFileSync(join(root, 'guides/a.mdx'), 'Texte');
    }
    writeFileSync(join(other, 'README.md'), 'Pour les auteurs');
    mkdirSync(join(other, '.git'));
    writeFileSync(join(other, '.git/HEAD'), 'ref');
    expect(contentDigest(other)).toBe(contentDigest(one));
    writeFileSync(join(other, 'guides/b.mdx'), '');
    expect(contentDigest(other)).not.toBe(contentDigest(one));
    rmSync(join(other, 'guides/b.mdx'));
    writeFileSync(join(other, 'guides/a.mdx'), 'Texte.');
    expect(contentDigest(other)).not.toBe(contentDigest(one));
  });

  it('is the day, the edition, the path and the address too', () => {
    const digest = inputsDigest('content', circumstances);
    expect(inputsDigest('content', circumstances)).toBe(digest);
    const others = [
      { asOf: '2026-11-24' },
      { edition: 'norecia' },
      { base: '/playbook/' },
      { site: 'https://a.example' },
    ].map((other) => inputsDigest('content', { ...circumstances, ...other }));
    expect(new Set([digest, inputsDigest('other content', circumstances), ...others]).size).toBe(6);
  });
});
