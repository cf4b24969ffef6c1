import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, onTestFinished } from 'vitest';

/** A new, empty folder, removed once the test that asked for it has ended. */
export function aFolder(): string {
  return folderUntil(onTestFinished);
}

/** A new, empty folder for all the tests of a file, removed once they have ended. Asked for outside of any test. */
export function aSharedFolder(): string {
  return folderUntil(afterAll);
}

function folderUntil(end: (remove: () => void) => void): string {
  const folder = mkdtempSync(join(tmpdir(), 'playbook-test-'));
  end(() => {
    rmSync(folder, { recursive: true, force: true });
  });
  return folder;
}
