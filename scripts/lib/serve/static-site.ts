import { createReadStream, existsSync, readFileSync, realpathSync, statSync } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { extname, join, sep } from 'node:path';
import { pipeline } from 'node:stream';
import { createGzip } from 'node:zlib';
import { gzipHeaders } from './compression.ts';
import { headersFor, readHeaderRules, type HeaderRule } from './headers-file.ts';

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.webmanifest': 'application/manifest+json; charset=utf-8',
  '.svg': 'image/svg+xml; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.md': 'text/markdown; charset=utf-8',
  '.xml': 'application/xml; charset=utf-8',
  '.csv': 'text/csv; charset=utf-8',
  '.ics': 'text/calendar; charset=utf-8',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.jpeg': 'image/jpeg',
  '.webp': 'image/webp',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
  '.wasm': 'application/wasm',
  '.pdf': 'application/pdf',
  '.docx': 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  '.xlsx': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  '.pptx': 'application/vnd.openxmlformats-officedocument.presentationml.presentation',
};

/** What to answer to one request. */
export interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  /** The file to send; absent when there is nothing to send. */
  readonly file?: string;
}

/**
 * Serves a built site as a static host would: with the headers of its `_headers` file, its own 404 page, a trailing
 * slash on folders, and words compressed. (Astro’s own preview sends none of these headers, so a page that a host’s
 * policy breaks would look right in it.)
 */
export function createStaticSite(
  folder: string,
  base: string,
): (request: IncomingMessage, response: ServerResponse) => void {
  return (request, response) => {
    const rules = existsSync(join(folder, '_headers'))
      ? readHeaderRules(readFileSync(join(folder, '_headers'), 'utf8'))
      : [];
    const answer = answerTo(request.method ?? 'GET', request.url ?? '/', { folder, base, rules });
    const gzipped = answer.file ? gzipHeaders(answer.headers, request.headers['accept-encoding']) : undefined;
    response.writeHead(answer.status, gzipped ?? answer.headers);
    if (!answer.file || request.method === 'HEAD') {
      response.end();
      return;
    }
    const file = createReadStream(answer.file);
    // A file that cannot be read, or a browser that went away: `pipeline` closes both ends, and
    // nobody is left to be told.
    const ended = () => undefined;
    if (gzipped) pipeline(file, createGzip(), response, ended);
    else pipeline(file, response, ended);
  };
}

/** Decides an answer without sending it. */
export function answerTo(
  method: string,
  url: string,
  site: { folder: string; base: string; rules: readonly HeaderRule[] },
): Answer {
  if (method !== 'GET' && method !== 'HEAD') return { status: 405, headers: { Allow: 'GET, HEAD' } };
  const mark = url.indexOf('?');
  const [address, suffix] = mark < 0 ? [url, ''] : [url.slice(0, mark), url.slice(mark)];
  const path = decodePath(address);
  if (path === undefined) return { status: 400, headers: {} };
  if (!`${path}/`.startsWith(site.base))
    return path === '/' ? { status: 302, headers: { Location: `${site.base}${suffix}` } } : notFound(path, site);
  const inside = path.slice(site.base.length);
  const file = join(site.folder, inside);
  if (!isInside(file, site.folder) || inside === '_headers') return notFound(path, site);
  const isFolder = existsSync(file) && statSync(file).isDirectory();
  if (isFolder && !path.endsWith('/')) return { status: 301, headers: { Location: `${encodeURI(path)}/${suffix}` } };
  const found = isFolder ? join(file, 'index.html') : file;
  const wellAsked = path.endsWith('/') === isFolder;
  return wellAsked && existsSync(found) ? send(200, found, path, site.rules) : notFound(path, site);
}

function notFound(path: string, site: { folder: string; rules: readonly HeaderRule[] }): Answer {
  const page = join(site.folder, '404.html');
  return existsSync(page) ? send(404, page, path, site.rules) : { status: 404, headers: {} };
}

function send(status: number, file: string, path: string, rules: readonly HeaderRule[]): Answer {
  const type = types[extname(file).toLowerCase()] ?? 'application/octet-stream';
  const defaults = { 'Content-Type': type, 'Content-Length': String(statSync(file).size), 'Cache-Control': 'no-cache' };
  return { status, file, headers: { ...defaults, ...headersFor(path, rules) } };
}

function decodePath(address: string): string | undefined {
  try {
    const path = decodeURIComponent(address);
    return path.startsWith('/') && !path.includes('\0') && !path.includes('\\') ? path : undefined;
  } catch {
    return undefined;
  }
}

/** Both as written and after symbolic links: a site holds none that leads out of it. */
function isInside(file: string, folder: string): boolean {
  if (file !== folder && !file.startsWith(folder + sep) && file !== folder + sep) return false;
  if (!existsSync(file)) return true;
  const root = realpathSync(folder);
  const real = realpathSync(file);
  return real === root || real.startsWith(root + sep);
}
