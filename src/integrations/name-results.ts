import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { namesFile } from '../search/result-names.ts';

/** What Pagefind writes of a page, as far as its name goes. */
interface Fragment {
  readonly url: string;
  readonly meta: { readonly title: string };
  readonly filters: { readonly kind: readonly [string, ...string[]] };
}

/** `fr_0307d3b.pf_fragment`: the language and the identity of a page. */
const fragmentFile = /^(([a-z]+)_[0-9a-f]+)\.pf_fragment$/;

/** What Pagefind puts before the text of its files, once they are unpacked. */
const signature = 'pagefind_dcd';

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}

function isFragment(value: unknown): value is Fragment {
  if (!isObject(value) || !isObject(value['meta']) || !isObject(value['filters'])) return false;
  const { kind } = value['filters'];
  return (
    typeof value['url'] === 'string' &&
    typeof value['meta']['title'] === 'string' &&
    Array.isArray(kind) &&
    typeof kind[0] === 'string'
  );
}

/**
 * Writes beside an index, for each of its languages, the names of its pages: what a search found is shown by its name
 * at once, where what the pages hold has to be asked for, file by file.
 * @param index the folder that Pagefind has written
 * @throws Error naming the file that is not what Pagefind writes of a page with a title and a kind
 */
export function nameResults(index: string): void {
  const folder = join(index, 'fragment');
  const names = new Map<string, Record<string, [url: string, title: string, kind: string]>>();
  for (const file of readdirSync(folder).toSorted()) {
    const [, id, language] = fragmentFile.exec(file) ?? [];
    const text = gunzipSync(readFileSync(join(folder, file))).toString('utf8');
    const page: unknown = text.startsWith(signature) ? JSON.parse(text.slice(signature.length)) : undefined;
    if (id === undefined || language === undefined || !isFragment(page))
      throw new Error(`Not a page of an index: ${file}`);
    const own = names.get(language) ?? {};
    own[id] = [page.url, page.meta.title, page.filters.kind[0]];
    names.set(language, own);
  }
  for (const [language, own] of names) writeFileSync(join(index, namesFile(language)), JSON.stringify(own));
}
