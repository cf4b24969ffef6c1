import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { problem } from '../diagnostics/catalogue/index.ts';
import { aSharedFolder } from '../testing/a-folder.ts';
import { overlayOf } from './reload.ts';

const root = aSharedFolder();
beforeAll(() => {
  writeFileSync(join(root, 'people.yaml'), 'one\ntwo\nthree\n');
});

const at = (line: number) => problem('missing-settings', { file: 'people.yaml', line, column: 1 }, {});

describe('the overlay of the live preview', () => {
  it('is not shown without an error', () => {
    expect(overlayOf([], root, 'fr')).toBeUndefined();
  });

  it('names the file and the line, with the lines around and the cure', () => {
    const overlay = overlayOf([at(2)], root, 'en');
    expect(overlay).toMatchObject({
      id: 'people.yaml:2:1',
      loc: { file: join(root, 'people.yaml'), line: 2, column: 1 },
    });
    expect(overlay?.frame).toContain('> 2 | two');
    expect(overlay?.message).toMatch(/\n→ /);
  });

  it('lists the other errors by their place, and counts those beyond', () => {
    const errors = [1, 2, 3, 4, 5, 6, 7, 8].map(at);
    const message = overlayOf(errors, root, 'en')?.message ?? '';
    expect(message).toContain('people.yaml:6:1');
    expect(message).not.toContain('people.yaml:7:1');
    expect(message).toContain('… and 2 more.');
  });
});
