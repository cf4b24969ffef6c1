import { globSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { expect, it } from 'vitest';

const root = new URL('../../../', import.meta.url);
const sources = new Map(
  globSync(['src/**/*.{ts,astro}', 'scripts/**/*.ts', '*.{ts,js,mjs}'], { cwd: root }).map((file) => [
    file.replaceAll('\\', '/'),
    readFileSync(new URL(file, root), 'utf8'),
  ]),
);

/** What Astro calls by its name. */
const calledByAstro = (file: string) =>
  file.startsWith('src/pages/') || file === 'src/integrations/passages-middleware.ts';

/** The names that each file has imported from it; `*` where all may be. */
function namesImported(): Map<string, Set<string>> {
  const imported = new Map<string, Set<string>>();
  const add = (from: string, path: string, ...names: string[]) => {
    if (!path.startsWith('.')) return;
    const file = normalize(join(dirname(from), path)).replaceAll('\\', '/');
    imported.set(file, (imported.get(file) ?? new Set()).union(new Set(names)));
  };
  for (const [file, text] of sources) {
    for (const [, clause = '', path = ''] of text.matchAll(/(?:import|export)\s+([\w*\s{},$]*?)\s*from\s*'([^']+)'/g)) {
      const [, names = ''] = /\{([^}]*)\}/.exec(clause) ?? [];
      if (clause.includes('*')) add(file, path, '*');
      for (const name of names.split(','))
        add(
          file,
          path,
          name
            .replace(/^\s*type\s/, '')
            .trim()
            .split(/\s/)[0] ?? '',
        );
    }
    for (const [, path = ''] of text.matchAll(/import\('([^']+)'\)/g)) add(file, path, '*');
  }
  return imported;
}

it('no file exports a function or a value that no other imports', () => {
  const imported = namesImported();
  const exported = [...sources].flatMap(([file, text]) =>
    [...text.matchAll(/^export (?:async )?(?:function\*?|const|let|class) (\w+)/gm)].map(([, name = '']) => ({
      file,
      name,
    })),
  );
  expect(exported.length).toBeGreaterThan(1000);
  const idle = exported.filter(
    ({ file, name }) => !calledByAstro(file) && !imported.get(file)?.has(name) && !imported.get(file)?.has('*'),
  );
  expect(idle).toEqual([]);
});
