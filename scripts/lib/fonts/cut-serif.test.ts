import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { projectRoot } from '../caller.ts';
import { cutSerif, servedSerif } from './cut-serif.ts';

describe('the serif of the site', () => {
  it('is what npm run fonts makes of the published one, and half its weight', async () => {
    const served = readFileSync(join(projectRoot, servedSerif));
    expect(served.equals(await cutSerif())).toBe(true);
    expect(served.length).toBeLessThan(35_000);
  });
});
