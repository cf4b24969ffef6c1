import { existsSync, mkdirSync, readFileSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { aFolder } from '../../../src/testing/a-folder.ts';
import { placeName, recoverSwaps, removeLeftovers, setPreviousAside, swapSite } from './swap.ts';

let project = '';
let work = '';
let out = '';

beforeEach(() => {
  project = aFolder();
  work = join(project, '.build');
  out = join(project, 'dist');
});

function site(folder: string, mark: string): string {
  mkdirSync(folder, { recursive: true });
  for (const name of ['index.html', 'build-manifest.json']) writeFileSync(join(folder, name), mark);
  return folder;
}

const markOf = (folder: string) => readdirSync(folder).map((name) => readFileSync(join(folder, name), 'utf8'));

/** Renames as usual, and dies instead of the n-th time. */
function dyingAt(step: number) {
  let count = 0;
  return (from: string, to: string) => {
    count += 1;
    if (count === step) throw new Error('killed');
    renameSync(from, to);
  };
}

describe('putting a site in its place', () => {
  it('works where there was none', () => {
    swapSite({ next: site(join(work, 'next'), 'new'), out, work });
    expect(markOf(out)).toEqual(['new', 'new']);
    expect(readdirSync(work)).toEqual([]);
  });

  it('keeps the site it replaces, and only that one', () => {
    for (const mark of ['first', 'second', 'third']) swapSite({ next: site(join(work, 'next'), mark), out, work });
    expect(markOf(out)).toEqual(['third', 'third']);
    expect(markOf(join(work, 'previous-dist'))).toEqual(['second', 'second']);
    expect(readdirSync(work)).toEqual(['previous-dist']);
  });

  it('sets the site before the last one aside for removal, with what a killed build left of such', () => {
    for (const mark of ['first', 'second']) swapSite({ next: site(join(work, 'next'), mark), out, work });
    site(join(work, 'removed-dist-1'), 'of a killed build');
    site(join(work, 'removed-site-1'), 'of another place');
    const aside = setPreviousAside(out, work);
    expect(aside.map((folder) => markOf(folder)[0]).toSorted()).toEqual(['first', 'of a killed build']);
    expect(readdirSync(work)).not.toContain('previous-dist');
    expect(markOf(out)).toEqual(['second', 'second']);
  });

  it('leaves the previous site where no last one stands', () => {
    for (const mark of ['first', 'second']) swapSite({ next: site(join(work, 'next'), mark), out, work });
    rmSync(out, { recursive: true });
    expect(setPreviousAside(out, work)).toEqual([]);
    expect(markOf(join(work, 'previous-dist'))).toEqual(['first', 'first']);
  });

  it('has nothing to set aside before the first build', () => {
    expect(setPreviousAside(out, work)).toEqual([]);
  });

  it('names two folders of one name apart', () => {
    expect(placeName(join(project, 'dist'), work)).toBe('dist');
    expect(placeName(join(project, 'sites', 'dist'), work)).toBe('sites-dist');
    expect(placeName('/elsewhere/dist', work)).not.toBe(placeName('/other/dist', work));
  });
});

describe('a build killed while it moves the site', () => {
  const kills = [
    { step: 1, moment: 'before the note is in place', found: 'old' },
    { step: 2, moment: 'before the old site is moved away', found: 'old' },
    { step: 3, moment: 'between the two renames', found: 'new' },
  ];
  it.each(kills)('leaves one entire site when killed $moment', ({ step, found }) => {
    site(out, 'old');
    const next = site(join(work, 'next'), 'new');
    expect(() => swapSite({ next, out, work }, dyingAt(step))).toThrow('killed');
    recoverSwaps(work);
    expect(markOf(out)).toEqual([found, found]);
  });

  it('puts the old site back when the new one is lost', () => {
    site(out, 'old');
    const next = site(join(work, 'next'), 'new');
    expect(() => swapSite({ next, out, work }, dyingAt(3))).toThrow('killed');
    rmSync(next, { recursive: true });
    expect(recoverSwaps(work)).toEqual([out]);
    expect(markOf(out)).toEqual(['old', 'old']);
  });

  it('is recovered once: the note does not outlive the recovery', () => {
    site(out, 'old');
    expect(() => swapSite({ next: site(join(work, 'next'), 'new'), out, work }, dyingAt(3))).toThrow('killed');
    expect(recoverSwaps(work)).toEqual([out]);
    expect(recoverSwaps(work)).toEqual([]);
    expect(readdirSync(work)).toEqual(['previous-dist']);
  });
});

describe('a copy that a dead build left beside the site', () => {
  it('is removed; one that a live build is writing, or that is not ours, stays', () => {
    const dead = site(join(project, '.dist.next-99999999'), 'dead');
    const live = site(join(project, `.dist.next-${process.pid}`), 'live');
    const foreign = site(join(project, '.other.next-99999999'), 'not ours');
    removeLeftovers(out);
    expect([dead, live, foreign].map((folder) => existsSync(folder))).toEqual([false, true, true]);
  });
});
