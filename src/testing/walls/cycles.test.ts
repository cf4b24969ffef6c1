import { globSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { expect, it } from 'vitest';

const root = new URL('../../../', import.meta.url);
const sources = new Map(
  globSync('src/**/*.{ts,astro}', { cwd: root })
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => !file.endsWith('.test.ts'))
    .map((file) => [file, readFileSync(new URL(file, root), 'utf8')]),
);

const importing = /^\s*(?:import|export)\s+(?!type\s)(?:([\w*\s{},$]*?)\s*from\s*)?'(\.[^']+)'/gm;

/** Whether a clause takes types alone, as `{ type A, type B }` does: nothing of it is left when the file runs. */
function takesTypesAlone(clause: string): boolean {
  const names =
    /^\{([^}]*)\}$/
      .exec(clause)?.[1]
      ?.split(',')
      .filter((name) => name.trim() !== '') ?? [];
  return names.length > 0 && names.every((name) => /^\s*type\s/.test(name));
}

/**
 * The files of which a file takes a value as soon as it is read, in the order it names them.
 * What it fetches later by `import()` cannot find the other half read, and is left out.
 */
function valuesFrom(file: string, text: string): string[] {
  return [...text.matchAll(importing)]
    .filter(([, clause = '']) => !takesTypesAlone(clause))
    .map(([, , path = '']) => normalize(join(dirname(file), path)).replaceAll('\\', '/'))
    .filter((target) => sources.has(target));
}

/**
 * The first ring of files met that takes values from one to the next and ends where it began; undefined without any.
 */
function ringAmong(imports: ReadonlyMap<string, readonly string[]>): readonly string[] | undefined {
  const cleared = new Set<string>();
  const way: string[] = [];
  const walk = (file: string): readonly string[] | undefined => {
    if (way.includes(file)) return [...way.slice(way.indexOf(file)), file];
    if (cleared.has(file)) return undefined;
    way.push(file);
    for (const target of imports.get(file) ?? []) {
      const ring = walk(target);
      if (ring) return ring;
    }
    way.pop();
    cleared.add(file);
    return undefined;
  };
  for (const file of imports.keys()) {
    const ring = walk(file);
    if (ring) return ring;
  }
  return undefined;
}

it('no file takes a value from one that needs it in turn', () => {
  const imports = new Map([...sources].map(([file, text]) => [file, valuesFrom(file, text)]));
  expect([...imports.values()].flat().length).toBeGreaterThan(3000);
  expect(ringAmong(imports)).toBeUndefined();
});

it('a ring of files is found, and types make none', () => {
  const one = 'src/views/partnership/rail.ts';
  const two = 'src/views/partnership/sections.ts';
  const ring = (back: string) =>
    ringAmong(
      new Map([
        [one, valuesFrom(one, "import { type SectionPart, hasPage } from './sections.ts';")],
        [two, valuesFrom(two, back)],
      ]),
    );
  expect(ring("import {\n  railOf,\n  type RailView,\n} from './rail.ts';")).toEqual([one, two, one]);
  expect(ring("export { railOf } from './rail.ts';")).toEqual([one, two, one]);
  expect(ring("import './rail.ts';")).toEqual([one, two, one]);
  expect(ring("import type { RailView } from './rail.ts';")).toBeUndefined();
  expect(ring("import { type RailView, type RailLink } from './rail.ts';")).toBeUndefined();
});
