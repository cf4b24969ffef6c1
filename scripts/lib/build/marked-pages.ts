import { existsSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { locales } from '../../../src/model/locale.ts';
import type { Playbook } from '../../../src/model/playbook.ts';
import { routeTo } from '../../../src/i18n/routes.ts';
import { cutLength } from '../../../src/views/language/passages.ts';
import { writtenTexts } from '../../../src/views/language/written-passages.ts';

/**
 * Pages of another language say which of their passages are in that of the records, and those are sought among the
 * texts of all records: a text that a record gains or loses may change the marks of a page that says nothing of this
 * record. Takes such pages out of the cache, and some that hold a text which begins alike, so that they are made again;
 * and notes the texts of this build for the next one.
 * @param cache the opened cache, empty where nothing is to be restored
 */
export function forgetMarkedPages(cache: string, playbook: Playbook): void {
  for (const locale of locales) {
    if (locale === playbook.language) continue;
    const pages = join(cache, 'dist', routeTo({ kind: 'home' }, locale));
    const note = join(cache, `written-texts.${locale}.json`);
    const texts = writtenTexts(playbook, locale);
    if (existsSync(note)) forgetPagesWith(texts.symmetricDifference(textsIn(note)), pages);
    else rmSync(pages, { recursive: true, force: true });
    writeFileSync(note, JSON.stringify([...texts]));
  }
}

function textsIn(note: string): ReadonlySet<string> {
  const texts: unknown = JSON.parse(readFileSync(note, 'utf8'));
  return new Set(Array.isArray(texts) ? texts.map(String) : []);
}

function forgetPagesWith(changed: ReadonlySet<string>, folder: string): void {
  if (changed.size === 0 || !existsSync(folder)) return;
  const traces = [...changed].map(traceOf);
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.name.endsWith('.html')) continue;
    const file = join(entry.parentPath, entry.name);
    const page = readFileSync(file, 'utf8').replaceAll(/<span lang="[a-z]+">|<\/span>/g, '');
    if (traces.some((trace) => page.includes(trace))) rmSync(file);
  }
}

/**
 * What a page holds wherever a text is found in it: its beginning, which a long text may be cut after, without its
 * first letter, which a sentence may have in the other case; the longest part of it that HTML writes as it is.
 */
export function traceOf(text: string): string {
  const first = text.search(/[\p{L}\p{N}]/u);
  const beginning = /\s/.test(text) ? text.slice(first + 1, cutLength) : text;
  return beginning.split(/[&<>"']/).reduce((longest, part) => (part.length > longest.length ? part : longest), '');
}
