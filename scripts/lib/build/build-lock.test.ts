import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { aFolder } from '../../../src/testing/a-folder.ts';
import { takeLock } from './build-lock.ts';

let folder = '';
beforeEach(() => {
  folder = aFolder();
});

describe('the lock of a build', () => {
  it('is taken, names its owner and is given back', () => {
    const file = join(folder, 'new', 'lock');
    const lock = takeLock(file);
    expect(readFileSync(file, 'utf8')).toBe(String(process.pid));
    if (typeof lock !== 'number') lock.release();
    expect(readdirSync(join(folder, 'new'))).toEqual([]);
  });

  it('held by a live process is refused with that process’s id', () => {
    const file = join(folder, 'lock');
    writeFileSync(file, '1');
    expect(takeLock(file)).toBe(1);
    expect(readdirSync(folder)).toEqual(['lock']);
  });

  it.each([
    ['of a dead process', '99999999'],
    ['that is empty', ''],
  ])('%s is taken over', (_, text) => {
    const file = join(folder, 'lock');
    writeFileSync(file, text);
    expect(takeLock(file)).not.toBeTypeOf('number');
    expect(readFileSync(file, 'utf8')).toBe(String(process.pid));
  });
});
