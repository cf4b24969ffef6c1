import {
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { createHash } from 'node:crypto';
import { basename, dirname, join, relative, sep } from 'node:path';
import { isAlive } from './build-lock.ts';

/** A finished site that takes the place of the last one. */
export interface Swap {
  /** The finished site, on the device of the working folders. */
  readonly next: string;
  /** Where it goes. */
  readonly out: string;
  /** The folder of notes and previous sites. */
  readonly work: string;
}

interface SwapNote {
  readonly next: string;
  readonly out: string;
  readonly previous: string;
}

type Rename = (from: string, to: string) => void;

/** A short name for an output folder, unlike that of any other: `dist`, or `site-1f2e3d4c` outside the project. */
export function placeName(out: string, work: string): string {
  const way = relative(dirname(work), out);
  const inside = way !== '' && !way.startsWith('..') && !way.startsWith(sep) && !way.includes(':');
  if (inside) return way.replaceAll(sep, '-');
  return `${basename(out)}-${createHash('sha256').update(out).digest('hex').slice(0, 8)}`;
}

/**
 * Where what stood in `out` is put aside: among the working folders, or beside it where those are on another device.
 */
function asidePlace(as: 'previous' | 'removed', out: string, work: string): string {
  return isSameDevice(work, dirname(out))
    ? join(work, `${as}-${placeName(out, work)}`)
    : join(dirname(out), `.${basename(out)}.${as}`);
}

/**
 * Moves the site before the last one out of the way. To remove it takes as long as a good part of a build, and can go
 * on beside one. Where no last site stands, it is left: it may be all there is.
 * @returns the folders to remove, those that a killed build left included
 */
export function setPreviousAside(out: string, work: string): string[] {
  if (!existsSync(out) || !existsSync(work)) return [];
  const [previous, removed] = [asidePlace('previous', out, work), asidePlace('removed', out, work)];
  if (existsSync(previous)) renameSync(previous, `${removed}-${process.pid}`);
  const folder = dirname(removed);
  return list(folder)
    .filter((name) => name.startsWith(`${basename(removed)}-`))
    .map((name) => join(folder, name));
}

/**
 * Moves `next` to `out` by renaming. What stood there becomes the previous site; one before that, if it is
 * still there, is removed.
 *
 * A note of the move is written first. Killed between the two renames, the place stands empty; `recoverSwaps` then
 * finishes the move from the note, so that whoever looks through a command finds an entire site, the old or the new.
 * @param rename replaced by tests that die between two renames
 */
export function swapSite(swap: Swap, rename: Rename = renameSync): void {
  const { out, work } = swap;
  const name = placeName(out, work);
  mkdirSync(dirname(out), { recursive: true });
  mkdirSync(work, { recursive: true });
  const near = isSameDevice(work, dirname(out));
  const previous = asidePlace('previous', out, work);
  const next = near ? swap.next : join(dirname(out), `.${basename(out)}.next-${process.pid}`);
  if (!near) {
    cpSync(swap.next, next, { recursive: true });
    rmSync(swap.next, { recursive: true, force: true });
  }
  rmSync(previous, { recursive: true, force: true });
  const note = join(work, `swap-${name}.json`);
  writeFileSync(`${note}.part`, JSON.stringify({ next, out, previous } satisfies SwapNote));
  rename(`${note}.part`, note);
  if (existsSync(out)) rename(out, previous);
  rename(next, out);
  rmSync(note, { force: true });
}

/**
 * Finishes the moves that a killed process left half done. To be called with the lock held, or when nobody holds it.
 * @returns the folders that were put back in place
 */
export function recoverSwaps(work: string): string[] {
  const recovered: string[] = [];
  for (const file of list(work)) {
    if (!isNote(file)) continue;
    const note = readNote(join(work, file));
    if (note && !existsSync(note.out)) {
      const whole = [note.next, note.previous].find((folder) => existsSync(folder));
      if (whole) {
        renameSync(whole, note.out);
        recovered.push(note.out);
      }
    }
    if (note) rmSync(note.next, { recursive: true, force: true });
    rmSync(join(work, file), { force: true });
  }
  return recovered;
}

/** Whether a move was left half done. */
export function hasSwapNotes(work: string): boolean {
  return list(work).some(isNote);
}

function isNote(name: string): boolean {
  return /^swap-.+\.json$/.test(name);
}

/** Removes the unfinished copies that dead builds left beside an output folder of another file system. */
export function removeLeftovers(out: string): void {
  const parent = dirname(out);
  for (const name of list(parent)) {
    const pid = name.startsWith(`.${basename(out)}.next-`) ? Number(/-(\d+)$/.exec(name)?.[1]) : Number.NaN;
    if (Number.isInteger(pid) && !isAlive(pid)) rmSync(join(parent, name), { recursive: true, force: true });
  }
}

function readNote(file: string): SwapNote | undefined {
  const note: unknown = JSON.parse(readFileSync(file, 'utf8'));
  if (typeof note !== 'object' || note === null) return undefined;
  const { next, out, previous } = note as Partial<SwapNote>;
  return next && out && previous ? { next, out, previous } : undefined;
}

function isSameDevice(a: string, b: string): boolean {
  return statSync(a).dev === statSync(b).dev;
}

function list(folder: string): string[] {
  return existsSync(folder) ? readdirSync(folder) : [];
}
