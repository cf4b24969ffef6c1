import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { aFolder } from '../../../src/testing/a-folder.ts';
import { removeFolders } from './remove-folders.ts';

describe('removing folders beside other work', () => {
  it('removes them with all they hold, and nothing beside them', async () => {
    const parent = aFolder();
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
    await expect(removeFolders([join(aFolder(), 'not a name\0')])).rejects.toThrow('null bytes');
  });
});
