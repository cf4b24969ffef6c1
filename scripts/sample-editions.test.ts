import { mkdtempSync, rmSync } from 'node:fs';
import { spawnSync } from 'node:child_process';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { projectRoot } from './lib/caller.ts';

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'editions-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('M54 the edition of each partner of the sample', () => {
  it.each(['norecia', 'quillard', 'sydeane', 'ostrelle'])('is built without a leak for %s', (edition) => {
    const { status, stderr } = spawnSync(
      process.execPath,
      ['scripts/build.ts', '--edition', edition, '--out', join(folder, edition)],
      { cwd: projectRoot, encoding: 'utf8', env: { ...process.env, NO_COLOR: '1' } },
    );
    expect([status, stderr]).toEqual([0, '']);
  });
});
