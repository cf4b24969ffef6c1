import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Locale } from '../../src/model/locale.ts';
import { aSharedFolder } from '../../src/testing/a-folder.ts';
import { diskRefusal } from './disk-refusal.ts';

const folder = aSharedFolder();
const file = join(folder, 'a-file');
writeFileSync(file, '');

function refusal(work: () => void, locale: Locale = 'fr'): string | undefined {
  try {
    work();
  } catch (error) {
    return diskRefusal(error, locale);
  }
  return undefined;
}

describe('what the disk refuses', () => {
  it('is told with its path and its reason', () => {
    expect(refusal(() => mkdirSync(file))).toBe(`${file}\u00a0: il existe déjà.`);
    expect(refusal(() => mkdirSync(join(file, 'b')), 'en')).toBe(
      `${join(file, 'b')}: a file stands where a folder is wanted.`,
    );
    expect(refusal(() => readFileSync(join(folder, 'none')))).toBe(`${join(folder, 'none')}\u00a0: il n’existe pas.`);
    expect(refusal(() => writeFileSync(folder, ''))).toBe(`${folder}\u00a0: c’est un dossier.`);
  });

  it('is not what another error says', () => {
    expect(diskRefusal(new Error('x'), 'fr')).toBeUndefined();
    expect(diskRefusal('x', 'fr')).toBeUndefined();
  });
});
