import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { renderCacheFolder } from '../build/render-cache.ts';
import { readOwnManifest } from '../build/site-manifest.ts';
import { projectRoot } from '../caller.ts';
import { changeOneRecord } from './corpus.ts';
import { measure, measureMedian, ownMeasure, type Cost } from './measure.ts';
import { writeCorpus, writeUnder } from './write-corpus.ts';

/** The costs of one corpus. */
export interface BenchResult {
  readonly records: number;
  readonly pages: number;
  readonly megabytes: number;
  readonly costs: Readonly<Record<'floor' | 'check' | 'engine' | 'cold' | 'unchanged' | 'oneRecord', Cost>>;
}

const script = (name: string) => join(projectRoot, 'scripts', name);

/** Writes a corpus, then measures each command on it as a user would run it. */
export function benchSize(records: number, runs: number): BenchResult {
  const folder = join(projectRoot, '.bench', String(records));
  const [content, out] = [join(folder, 'content'), join(folder, 'site')];
  rmSync(folder, { recursive: true, force: true });
  const files = writeCorpus(records, content);
  const build = ['--content', content, '--out', out];
  const cache = renderCacheFolder(join(projectRoot, '.cache'), {
    root: content,
    edition: undefined,
    base: '/',
    site: undefined,
  });

  const check = measureMedian(runs, () => measure(script('check.ts'), ['--content', content]));
  const engine = measureMedian(runs, () => ownMeasure(script('lib/bench/engine.ts'), [content]));
  const cold = measureMedian(runs, () => {
    for (const stale of [out, cache]) rmSync(stale, { recursive: true, force: true });
    return measure(script('build.ts'), build);
  });
  const unchanged = measureMedian(runs, () => measure(script('build.ts'), build));
  const [file, changed] = changeOneRecord(files);
  let edits = 0;
  const oneRecord = measureMedian(runs, () => {
    edits += 1;
    writeUnder(content, file, `${changed}\n${edits}\n`);
    return measure(script('build.ts'), build);
  });
  const manifest = readOwnManifest(out);
  const pages = Object.fromEntries(
    Object.entries(manifest.files)
      .filter(([name]) => name.endsWith('.html'))
      .map(([name, entry]) => [name, entry.bytes]),
  );
  const bytes = Object.values(manifest.files).reduce((sum, entry) => sum + entry.bytes, 0);
  writeUnder(folder, 'pages.json', JSON.stringify(pages));
  const floor = measureMedian(runs, () => {
    rmSync(join(folder, 'floor'), { recursive: true, force: true });
    return measure(script('lib/bench/floor.ts'), [content, join(folder, 'floor'), join(folder, 'pages.json')]);
  });
  rmSync(cache, { recursive: true, force: true });
  return {
    records,
    pages: Object.keys(pages).length,
    megabytes: bytes / 1e6,
    costs: { floor, check, engine, cold, unchanged, oneRecord },
  };
}
