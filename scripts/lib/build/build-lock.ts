import { linkSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

/** A lock held by this process; `release` gives it back. */
export interface BuildLock {
  release(): void;
}

/** Whether a process of this machine is alive. One that belongs to somebody else is. */
export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return hasCode(error, 'EPERM');
  }
}

/**
 * Takes a lock file that holds the process id of its owner. A lock whose owner is dead is taken over.
 * @returns the lock, or the id of the live process that holds it
 */
export function takeLock(file: string): BuildLock | number {
  mkdirSync(dirname(file), { recursive: true });
  const mine = `${file}.${process.pid}`;
  writeFileSync(mine, String(process.pid));
  try {
    for (;;) {
      if (linked(mine, file)) return { release: () => rmSync(file, { force: true }) };
      const owner = readOwner(file);
      if (owner !== undefined && owner !== process.pid && isAlive(owner)) return owner;
      setAside(file, mine);
    }
  } finally {
    rmSync(mine, { force: true });
  }
}

/** A link fails where the name exists, so that the lock appears with its owner already in it. */
function linked(from: string, to: string): boolean {
  try {
    linkSync(from, to);
    return true;
  } catch (error) {
    if (hasCode(error, 'EEXIST')) return false;
    throw error;
  }
}

/** Removes a dead owner’s lock. Another process may have done so and taken the lock since: then it gets it back. */
function setAside(file: string, mine: string): void {
  const stale = `${mine}.stale`;
  try {
    renameSync(file, stale);
  } catch (error) {
    if (hasCode(error, 'ENOENT')) return;
    throw error;
  }
  const owner = readOwner(stale);
  if (owner !== undefined && owner !== process.pid && isAlive(owner)) linked(stale, file);
  rmSync(stale, { force: true });
}

function readOwner(file: string): number | undefined {
  try {
    const pid = Number(readFileSync(file, 'utf8'));
    return Number.isInteger(pid) && pid > 0 ? pid : undefined;
  } catch (error) {
    if (hasCode(error, 'ENOENT')) return undefined;
    throw error;
  }
}

function hasCode(error: unknown, code: string): boolean {
  return error instanceof Error && 'code' in error && error.code === code;
}
