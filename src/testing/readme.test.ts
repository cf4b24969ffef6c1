import { globSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { rooms } from './walls/rooms.ts';

function read(name: string): string {
  return readFileSync(new URL(`../../${name}`, import.meta.url), 'utf8');
}

const manifest: unknown = JSON.parse(read('package.json'));

/** The names under a key of package.json. */
function names(key: string): string[] {
  const section: unknown = Object.entries(manifest ?? {}).find(([name]) => name === key)?.[1];
  return typeof section === 'object' && section !== null ? Object.keys(section) : [];
}

describe.each(['README.md', 'CONTRIBUTING.md', 'SECURITY.md'])('%s', (name) => {
  it('names no command that does not exist', () => {
    const named = [...read(name).matchAll(/npm run (?:-s )?([a-z][a-z:-]*)/g)].map(([, script]) => script);
    expect(named.filter((script) => script === undefined || !names('scripts').includes(script))).toEqual([]);
  });

  it('names no file of the project that does not exist', () => {
    const paths = [...read(name).matchAll(/`((?:src|scripts|\.github)\/[\w./-]+?)\/?`/g)].map(([, path = '']) => path);
    for (const path of paths.filter((each) => !each.includes('*'))) {
      expect(() => readFileSync(new URL(`../../${path}`, import.meta.url)), path).not.toThrow(/ENOENT/);
    }
  });
});

it('no comment names a document that the repository does not hold', () => {
  const root = new URL('../../', import.meta.url);
  const held = new Set(readdirSync(root).filter((name) => name.endsWith('.md')));
  const files = globSync(['src/**/*.{ts,astro,css}', 'scripts/**/*.ts'], { cwd: root });
  expect(files.length).toBeGreaterThan(1000);
  const named = files.flatMap((file) =>
    [...read(file).matchAll(/^\s*(?:\/?\*|\/\/|<!--).*?\b([A-Za-z][\w-]*\.md)\b/gm)].map(([, name = '']) => ({
      file,
      name,
    })),
  );
  expect(named.length).toBeGreaterThan(0);
  expect(named.filter(({ name }) => !held.has(name))).toEqual([]);
});

describe('README.md', () => {
  it('says what each package is for, and names none that is not there', () => {
    const [, table = ''] = /## What it stands on\n(.*?)\n## /s.exec(read('README.md')) ?? [];
    const rows = table.split('\n').filter((line) => line.startsWith('| `'));
    const named = rows.flatMap((row) =>
      [...(row.split('|')[1] ?? '').matchAll(/`([^`]+)`/g)].map(([, dependency]) => dependency),
    );
    expect(named.length).toBeGreaterThan(10);
    expect(
      named.filter((dependency) => dependency === undefined || !names('dependencies').includes(dependency)),
    ).toEqual([]);
  });

  it('gives the import table that the linter keeps', () => {
    const [, table = ''] = /\n\| Room .*?\n\| -.*?\n(.*?)\n\n/s.exec(read('README.md')) ?? [];
    const told = table.split('\n').map((row) => {
      const [, ...cells] = row.split('|').map((cell) => [...cell.matchAll(/`([^`]+)`/g)].map(([, name]) => name));
      return cells.slice(0, 4);
    });
    const kept = Object.entries(rooms).filter(([name]) => name !== 'testing');
    expect(told).toEqual(kept.map(([name, room]) => [[name], room.rooms, room.roomTypes ?? [], room.packages]));
  });

  it('follows one figure through lines that say what it says', () => {
    const line = (file: string, number: number) =>
      read(`content/partnerships/boucle-chaude/${file}`).split('\n')[number - 1] ?? '';
    const quoted = [...read('README.md').matchAll(/`((?:trimestres\.csv|index\.mdx)):(\d+)`/g)];
    const lines = quoted.map(([, file = '', number]) => line(file, Number(number)));
    expect(lines).toHaveLength(3);
    expect(lines[0]).toMatch(/^T3 2026;.*;58 %;/);
    expect(lines[1]).toContain('kpi: commitments-kept');
    expect(lines[2]).toContain('clause: renfort-de-moyens, article: "13.5", body: steering, within: 30 days');
    for (const entry of ['2026-10-12-renfort-du-suivi', '2026-10-14-mi-temps-de-suivi'])
      expect(read(`content/partnerships/boucle-chaude/journal/${entry}.mdx`)).toContain('answers: 2026-Q3');
  });
});
