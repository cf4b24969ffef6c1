import { hash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { problem } from '../diagnostics/catalogue/index.ts';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { imagePath } from '../model/image-file.ts';
import { anyId, markBroken } from './broken-content.ts';
import { classifyFile, expectedPlace, isList, isPage, type ContentFile } from './content-layout.ts';
import type { Folders } from './folders.ts';
import { readContent, type TextContent } from './read-content.ts';
import { readImage } from './read-image.ts';
import { recordLists } from './record-lists.ts';
import type { SourceRegistry } from './source-registry.ts';
import { decodeTextFile } from './text-file.ts';

const pageLimit = 256 * 1024;
const listLimit = 1024 * 1024;

/** One reading of a content folder: where it stands, and what is gathered on the way. */
export interface ContentReading {
  /** The absolute path of the content folder. */
  readonly root: string;
  readonly folders: Folders;
  readonly sources: SourceRegistry;
  /** Each file that could be read, with a digest of its bytes. */
  readonly fingerprints: Map<string, string>;
  /** Every file there is. */
  readonly files: readonly string[];
}

/** What the bytes of a file are for. */
type KnownContent = Exclude<ContentFile, { kind: 'unknown' | 'misnamed' }>;

/**
 * Reads one file of the content folder, by what its path says it holds; one that no place is for is told and left out.
 */
export function readFile(file: string, reading: ContentReading): Diagnostic[] {
  const content = classifyAmong(file, reading.files);
  const start = { file, line: 1, column: 1 };
  if (content.kind === 'unknown') {
    const expected = expectedPlace(file);
    markAwaited(expected, reading);
    return [problem('misplaced-file', start, { expected })];
  }
  if (content.kind === 'misnamed') {
    markAwaited(content.expected, reading);
    const beside = reading.files.includes(content.expected) ? 'yes' : 'no';
    return [problem('misnamed-file', start, { expected: content.expected, beside })];
  }
  const read = readBytes(join(reading.root, file));
  if ('reason' in read) {
    if (content.kind === 'settings') markBroken(reading.folders, 'settings', 'csv');
    return [problem('unreadable-file', start, read)];
  }
  reading.fingerprints.set(file, hash('sha1', read.bytes));
  return keepContent(content, read.bytes, reading);
}

/**
 * What a file holds by its path, or by the company it keeps: the only text of a partnership’s folder is its record,
 * whatever its name.
 */
function classifyAmong(file: string, files: readonly string[]): ContentFile {
  const content = classifyFile(file);
  const folder = /^partnerships\/[^/]+\/(?=[^/]+\.mdx?$)/.exec(file)?.[0];
  if (content.kind !== 'unknown' || folder === undefined) return content;
  const isText = (other: string) => /^[^/]+\.mdx?$/i.test(other.slice(folder.length));
  const isAlone = files.every((other) => other === file || !other.startsWith(folder) || !isText(other));
  const isOther = /^(?:\d{4}-\d{2}-\d{2}|readme\b)/i.test(file.slice(folder.length));
  return isAlone && !isOther ? { kind: 'misnamed', file, locale: 'fr', expected: `${folder}index.mdx` } : content;
}

/** Remembers what a file would have held in its right place: who refers to it is not mistaken. */
function markAwaited(expected: string, { files, folders }: ContentReading): void {
  const content = classifyFile(expected);
  const isText = content.kind !== 'unknown' && content.kind !== 'misnamed' && content.kind !== 'image';
  if (isText && content.kind !== 'measurements' && !files.includes(expected)) markUnread(content, folders);
}

function readBytes(path: string): { bytes: Uint8Array } | { reason: string } {
  try {
    return { bytes: readFileSync(path) };
  } catch (error) {
    return { reason: error instanceof Error && 'code' in error ? String(error.code) : 'unknown' };
  }
}

function keepContent(content: KnownContent, bytes: Uint8Array, reading: ContentReading): Diagnostic[] {
  const { file } = content;
  const { folders } = reading;
  if (content.kind === 'measurements') {
    folders.figures(content.partnership).push({ file, bytes });
    return [];
  }
  if (content.kind === 'image') {
    const { image, diagnostics } = readImage(file, bytes);
    if (image) folders.images.push(image);
    else markBroken(folders, 'image', imagePath(file));
    return diagnostics;
  }
  return keepText(content, bytes, reading);
}

function keepText(content: TextContent, bytes: Uint8Array, { folders, sources }: ContentReading): Diagnostic[] {
  const limit = content.file.endsWith('.mdx') ? pageLimit : listLimit;
  const { textFile, diagnostics } = decodeTextFile(content.file, bytes, limit);
  if (textFile) return [...diagnostics, ...readContent(content, textFile, folders, sources)];
  markUnread(content, folders);
  return diagnostics;
}

/** Remembers what a file that is no text leaves unknown. */
function markUnread(content: TextContent, folders: Folders): void {
  if (content.locale !== 'fr') return;
  if (content.kind === 'settings') markBroken(folders, 'settings', 'csv');
  else if (content.kind === 'journal') markBroken(folders, 'journal', `${content.partnership}/${content.name}`);
  else if (isPage(content)) markBroken(folders, content.kind, content.name);
  else if (isList(content)) {
    const { item } = recordLists[content.kind];
    if (item !== undefined) markBroken(folders, item, anyId);
  }
}
