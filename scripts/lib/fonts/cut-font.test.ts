import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { projectRoot } from '../caller.ts';
import { cutFont, typefaces } from './cut-font.ts';

const servedBytes = (served: string) => readFileSync(join(projectRoot, served));

describe('the fonts of the site', () => {
  it.each(typefaces.map((typeface) => [typeface.served, typeface] as const))(
    'are what npm run fonts makes of the published ones: %s',
    async (served, typeface) => {
      expect(servedBytes(served).equals(await cutFont(typeface))).toBe(true);
    },
  );

  it('weigh 55 kB in all at most', () => {
    const bytes = typefaces.map(({ served }) => servedBytes(served).length);
    expect(bytes.reduce((sum, length) => sum + length, 0)).toBeLessThan(55_000);
  });
});
