import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { removeFolders } from './remove-folders.ts';

let parent = '';
beforeEach(() => {
  parent = mkdtempSync(join(tmpdir(), 'removed-'));
});
afterEach(() => rmSync(parent, { recursive: true, force: true }));

describe('removing folders beside other work', () => {
  it('removes them with all they hold, and nothing beside them', async () => {
    const [gone, kept] = [join(parent, 'gone'), join(parent, 'kept')];
    for (const folder of [gone, kept]) {
      mkdirSync(join(folder, 'deep', 'deeper'), { recursive: true });
      writeFileSync(join(folder, 'deep', 'deeper', 'page.html'), 'page');
    }
    await removeFolders([gone, join(parent, 'never-was')]);
    expect(existsSync(gone)).toBe(false);
    expect(existsSync(join(kept, 'deep', 'deeper', 'page.html'))).toBe(true);
  });

  it('says what the file system refuses', async () => {
    await expect(removeFolders([join(parent, 'not a name\0')])).rejects.toThrow('null bytes');
  });
});
