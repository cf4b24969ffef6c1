import { randomBytes } from 'node:crypto';
import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { aSharedFolder } from '../../../src/testing/a-folder.ts';
import { headersFor, readHeaderRules } from './headers-file.ts';
import { listen } from './listen.ts';
import { answerTo, createStaticSite } from './static-site.ts';

const folder = join(aSharedFolder(), 'site');
beforeAll(() => {
  mkdirSync(join(folder, 'clauses'), { recursive: true });
  writeFileSync(join(folder, '..', 'secret.txt'), 'secret');
  for (const file of ['index.html', '404.html', 'clauses/index.html', 'a b.css', '_headers'])
    writeFileSync(join(folder, file), file);
  symlinkSync(join(folder, '..', 'secret.txt'), join(folder, 'link.txt'));
});

const rules = readHeaderRules('# note\n/*\n  X-One: a: b\n  X-Two: x\n\n/_astro/*\n  X-Two: y\n');
const ask = (url: string, base = '/', method = 'GET') => answerTo(method, url, { folder, base, rules });

describe('a served site', () => {
  it('gives pages, files and their kind', () => {
    expect(ask('/')).toMatchObject({
      status: 200,
      file: join(folder, 'index.html'),
      headers: { 'Content-Type': 'text/html; charset=utf-8' },
    });
    expect(ask('/clauses/?q=1')).toMatchObject({ status: 200, file: join(folder, 'clauses/index.html') });
    expect(ask('/a%20b.css')).toMatchObject({
      status: 200,
      headers: { 'Content-Type': 'text/css; charset=utf-8', 'X-One': 'a: b' },
    });
  });

  it('sends a folder without its slash to the one with it', () => {
    expect(ask('/clauses?q=1')).toMatchObject({ status: 301, headers: { Location: '/clauses/?q=1' } });
  });

  it('answers what it does not have with its own 404 page', () => {
    expect(ask('/absent/')).toMatchObject({ status: 404, file: join(folder, '404.html') });
    expect(ask('/index.html/')).toMatchObject({ status: 404 });
    expect(ask('/_headers')).toMatchObject({ status: 404 });
  });

  it('never leaves its folder', () => {
    for (const url of ['/../secret.txt', '/%2e%2e/secret.txt', '/clauses/..%2f..%2fsecret.txt', '/link.txt']) {
      expect(ask(url).file).not.toMatch(/secret|link/);
      expect(ask(url).status).toBe(404);
    }
    expect(ask('/%00').status).toBe(400);
    expect(ask('/%zz').status).toBe(400);
  });

  it('lives under its base', () => {
    expect(ask('/p/clauses/', '/p/')).toMatchObject({ status: 200 });
    expect(ask('/p', '/p/')).toMatchObject({ status: 301, headers: { Location: '/p/' } });
    expect(ask('/', '/p/')).toMatchObject({ status: 302, headers: { Location: '/p/' } });
    expect(ask('/clauses/', '/p/')).toMatchObject({ status: 404 });
  });

  it('is read, not written', () => {
    expect(ask('/', '/', 'HEAD').status).toBe(200);
    expect(ask('/', '/', 'POST').status).toBe(405);
  });
});

describe('a file on its way to a browser', () => {
  it('is the file, compressed only for who asks', async () => {
    const words = `é${randomBytes(40_000).toString('hex')}`;
    writeFileSync(join(folder, 'long.txt'), words);
    const server = await listen(createStaticSite(folder, '/'), 4870);
    const get = async (accepted: string) => {
      const response = await fetch(`http://127.0.0.1:${server?.port}/long.txt`, {
        headers: { 'Accept-Encoding': accepted },
      });
      return [response.headers.get('content-encoding'), (await response.text()) === words];
    };
    expect(await get('gzip')).toEqual(['gzip', true]);
    expect(await get('identity')).toEqual([null, true]);
    await server?.close();
  });
});

describe('a _headers file', () => {
  it('gives a path every header of the rules that fit it, the later one winning', () => {
    expect(headersFor('/clauses/', rules)).toEqual({ 'X-One': 'a: b', 'X-Two': 'x' });
    expect(headersFor('/_astro/a.css', rules)).toEqual({ 'X-One': 'a: b', 'X-Two': 'y' });
  });
});
