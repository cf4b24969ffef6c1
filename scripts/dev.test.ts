import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { aSharedFolder } from '../src/testing/a-folder.ts';
import { projectRoot } from './lib/caller.ts';

const folder = aSharedFolder();
const record = join(folder, 'ours/partnerships/verger/index.mdx');
let server: ChildProcess | undefined;
let address = '';
let printed = '';

/** The environment of a caller’s terminal: where Astro reads that Vitest runs it, its server answers nothing. */
function environment(): NodeJS.ProcessEnv {
  const { VITEST: _vitest, NODE_ENV: _mode, ...ours } = process.env;
  return { ...ours, INIT_CWD: folder, NO_COLOR: '1' };
}

beforeAll(async () => {
  for (const args of [
    ['init', 'ours', '--name', 'L’Atelier'],
    ['new', 'partnership', 'verger', '--content', 'ours'],
  ])
    spawnSync(process.execPath, [`scripts/${args[0]}.ts`, ...args.slice(1)], { cwd: projectRoot, env: environment() });
  const port = await freePort();
  address = `http://localhost:${port}/partenariats/verger/`;
  server = spawn(process.execPath, ['scripts/dev.ts', '--content', 'ours', '--port', String(port)], {
    cwd: projectRoot,
    env: environment(),
  });
  for (const stream of [server.stdout, server.stderr]) stream?.on('data', (text) => (printed += String(text)));
});

afterAll(async () => {
  if (server?.exitCode === null) {
    server.kill('SIGTERM');
    await once(server, 'exit');
  }
});

/** A port that nothing listens at. */
async function freePort(): Promise<number> {
  const probe = createServer().listen(0, 'localhost');
  await once(probe, 'listening');
  const place = probe.address();
  probe.close();
  return typeof place === 'object' && place ? place.port : 4321;
}

/** Asks again until the answer holds some words: how long the server takes decides nothing, and only a hang fails. */
async function until(words: string, ask: () => string | Promise<string>): Promise<string> {
  for (;;) {
    const answer = await ask();
    if (answer.includes(words)) return answer;
    if (server?.exitCode !== null) throw new Error(`The server has ended:\n${printed}`);
    await wait(50);
  }
}

/** The page of the record; nothing while the server does not answer. */
async function page(): Promise<string> {
  try {
    return await (await fetch(address)).text();
  } catch {
    return '';
  }
}

function change(from: RegExp, to: string): void {
  writeFileSync(record, readFileSync(record, 'utf8').replace(from, to));
}

describe('npm run dev', () => {
  it('M53 shows a saved file on a next request, and a broken one by its line while the last good version stays', async () => {
    await until('<h1', page);
    change(/^title: .*$/m, 'title: Verger du Levant');
    await until('Verger du Levant', page);
    change(/^stage: .*$/m, 'stage: awarenes');
    const line = readFileSync(record, 'utf8').split('\n').indexOf('stage: awarenes') + 1;
    await until(`partnerships/verger/index.mdx:${line}:8`, () => printed);
    expect(printed).toContain('awareness');
    expect(await page()).toContain('Verger du Levant');
  });
});
