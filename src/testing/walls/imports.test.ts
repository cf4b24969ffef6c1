import { Linter } from 'eslint';
import tseslint from 'typescript-eslint';
import { describe, expect, it } from 'vitest';
import { importWalls } from './imports.ts';
import { rooms } from './rooms.ts';

/** The messages the rule gives for one import written in one file. */
function objections(file: string, code: string): string[] {
  const linter = new Linter({ cwd: '/playbook' });
  const config = [
    {
      files: ['**/*.ts'],
      languageOptions: { parser: tseslint.parser },
      plugins: { walls: { rules: { imports: importWalls } } },
      rules: { 'walls/imports': 'error' },
    },
  ] as const;
  // The parser’s own type and the linter’s differ in name only.
  return linter.verify(code, config as unknown as Linter.Config[], `/playbook/${file}`).map((found) => found.message);
}

describe('the walls between the rooms', () => {
  it.each([
    ['src/views/x.ts', "import { y } from '../domain/health.ts';"],
    ['src/views/partnership/x.ts', "import { y } from '../../model/party.ts';"],
    ['src/model/x.ts', "import { z } from 'zod';"],
    ['src/model/x.ts', "import type { Root } from 'hast';"],
    ['src/loading/csv/x.ts', "import { readFile } from 'node:fs/promises';"],
    ['src/loading/csv/x.ts', "import { y } from './domain/cells.ts';"],
    ['src/components/ui/x.ts', "import { y } from '../charts/palette.ts';"],
    ['src/pages/x.ts', "import { getSite } from '../playbook.ts';"],
    ['src/domain/x.test.ts', "import { day } from '../testing/builders.ts'; import fc from 'fast-check';"],
    ['scripts/check.ts', "import { y } from '../src/loading/load-playbook.ts';"],
  ])('let %s say %s', (file, code) => {
    expect(objections(file, code)).toEqual([]);
  });

  it.each([
    ['src/domain/x.ts', "import { y } from '../views/page.ts';", /“domain” may not import “views”/],
    ['src/domain/x.ts', "import { y } from '../loading/load-playbook.ts';", /“domain” may not import “loading”/],
    ['src/domain/x.ts', "import { readFileSync } from 'node:fs';", /may not import the package “node:fs”/],
    ['src/domain/x.ts', "import { Place } from '../diagnostics/position.ts';", /only import types/],
    ['src/model/x.ts', "import { h } from 'hast';", /only import types/],
    ['src/views/x.ts', "import { y } from '../components/ui/x.ts';", /“views” may not import “components”/],
    ['src/views/x.ts', "export { y } from '../testing/builders.ts';", /“views” may not import “testing”/],
    ['src/pages/x.ts', "import { y } from '../loading/load-playbook.ts';", /“pages” may not import “loading”/],
    ['src/integrations/x.ts', "import { y } from '../../scripts/lib/terminal.ts';", /outside src/],
    ['src/loading/x.ts', "const y = await import('../views/page.ts');", /“loading” may not import “views”/],
    [
      'src/loading/x.ts',
      "import matter from 'gray-matter';",
      /^Only src\/loading\/front-matter\/split-front-matter\.ts/,
    ],
    ['src/views/x.ts', "import { y } from '../domain/health';", /with its extension/],
  ])('stop %s from saying %s', (file, code, message) => {
    expect(objections(file, code)).toEqual([expect.stringMatching(message)]);
  });

  it('only ever point down or sideways', () => {
    for (const [name, room] of Object.entries(rooms)) {
      for (const other of [...room.rooms, ...(room.roomTypes ?? [])].filter((known) => known !== 'styles')) {
        expect(rooms[other]?.floor, `${name} → ${other}`).toBeLessThanOrEqual(room.floor);
      }
    }
  });
});
