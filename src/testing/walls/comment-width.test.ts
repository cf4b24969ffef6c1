import { globSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

const root = new URL('../../../', import.meta.url);
const { printWidth } = JSON.parse(readFileSync(new URL('.prettierrc.json', root), 'utf8')) as { printWidth: number };

const commentLine = /^\s*(?:\/\/|\/?\*)/;

it('every comment is as narrow as the code, which the formatter leaves to its author', () => {
  const wide = globSync('{src,scripts}/**/*.{ts,astro,css}', { cwd: root }).flatMap((file) =>
    readFileSync(new URL(file, root), 'utf8')
      .split('\n')
      .flatMap((line, index) =>
        commentLine.test(line) && line.length > printWidth ? [`${file}:${index + 1}, ${line.length} signs`] : [],
      ),
  );
  expect(wide).toEqual([]);
});
