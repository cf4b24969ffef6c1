import { hash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { problem } from '../diagnostics/catalogue/index.ts';
import type { SourceMap } from '../diagnostics/source-map.ts';
import type { Playbook } from '../model/playbook.ts';
import { assemblePlaybook } from './assemble-playbook.ts';
import { anyId, markBroken } from './broken-content.ts';
import { classifyFile, expectedPlace, isList, isPage, type ContentFile } from './content-layout.ts';
import { createFolders, withMended, type Folders } from './folders.ts';
import { unusedCsvSettings } from './csv-settings.ts';
import { listFiles } from './list-files.ts';
import { readContent, type TextContent } from './read-content.ts';
import { readImage } from './read-image.ts';
import { recordLists } from './record-lists.ts';
import type { Hole } from './records/mend-record.ts';
import { createSourceRegistry, type SourceRegistry } from './source-registry.ts';
import { decodeTextFile } from './text-file.ts';

const recordLimit = 256 * 1024;
const listLimit = 1024 * 1024;

/** The content folder as read: what is sound, and everything there is to say about the rest. */
export interface LoadedPlaybook {
  readonly playbook: Playbook;
  readonly sources: SourceMap;
  readonly diagnostics: Diagnostic[];
  /** Records that exist but could not be read whole, as `clause/pilote`: a reference to one is not a mistake of its own. */
  readonly broken: ReadonlySet<string>;
  /** Absent while every page is sound. */
  readonly mended?: MendedPlaybook;
  readonly fileCount: number;
  /** Each file that could be read, with a digest of its bytes. */
  readonly fingerprints: ReadonlyMap<string, string>;
}

/** The playbook with its broken pages mended, which nothing but the rules may see, and what was mended in each file. */
export interface MendedPlaybook {
  readonly playbook: Playbook;
  readonly holes: ReadonlyMap<string, readonly Hole[]>;
}

/** How to load: `lastGood` lends its version of a record that has since broken, as the live preview does. */
export interface LoadOptions {
  readonly lastGood?: Playbook;
}

/**
 * Reads a content folder into one validated model. Never throws for bad content: each problem becomes a diagnostic,
 * all of them in one run, and whatever is sound is kept. This and its neighbours are the only readers of `content/`.
 * @param root absolute path of the content folder
 */
export async function loadPlaybook(root: string, options: LoadOptions = {}): Promise<LoadedPlaybook> {
  const sources = createSourceRegistry();
  const { files, diagnostics } = listFiles(root);
  const folders = createFolders();
  const fingerprints = new Map<string, string>();
  for (const file of files) diagnostics.push(...readFile(root, classifyFile(file), folders, sources, fingerprints));
  if (!files.includes('playbook.yaml')) {
    diagnostics.push(problem('missing-settings', { file: 'playbook.yaml', line: 1, column: 1 }, {}));
    markBroken(folders, 'settings', 'csv');
  }
  const assembled = assemblePlaybook(folders, options.lastGood);
  diagnostics.push(...assembled.diagnostics, ...unusedCsvSettings(assembled.playbook.settings, files, sources));
  const { holes } = folders.mended;
  const mended = holes.size > 0 && { holes, playbook: assemblePlaybook(withMended(folders), undefined).playbook };
  return Promise.resolve({
    playbook: assembled.playbook,
    sources,
    diagnostics,
    broken: folders.broken,
    ...(mended && { mended }),
    fileCount: files.length,
    fingerprints,
  });
}

function readFile(
  root: string,
  content: ContentFile,
  folders: Folders,
  sources: SourceRegistry,
  fingerprints: Map<string, string>,
): Diagnostic[] {
  if (content.kind === 'unknown') {
    return [
      problem('misplaced-file', { file: content.file, line: 1, column: 1 }, { expected: expectedPlace(content.file) }),
    ];
  }
  if (content.kind === 'misnamed') {
    return [problem('misnamed-file', { file: content.file, line: 1, column: 1 }, { expected: content.expected })];
  }
  const bytes = readBytes(root, content.file);
  if ('reason' in bytes) {
    if (content.kind === 'settings') markBroken(folders, 'settings', 'csv');
    return [problem('unreadable-file', { file: content.file, line: 1, column: 1 }, bytes)];
  }
  fingerprints.set(content.file, hash('sha1', bytes.bytes));
  if (content.kind === 'measurements') {
    folders.figures(content.partnership).push({ file: content.file, bytes: bytes.bytes });
    return [];
  }
  if (content.kind === 'image') {
    const { image, diagnostics } = readImage(content.file, bytes.bytes);
    if (image) folders.images.push(image);
    else markBroken(folders, 'image', content.file);
    return diagnostics;
  }
  const isPage = content.file.endsWith('.mdx');
  const { textFile, diagnostics } = decodeTextFile(content.file, bytes.bytes, isPage ? recordLimit : listLimit);
  if (!textFile) {
    markUnread(content, folders);
    return diagnostics;
  }
  return [...diagnostics, ...readContent(content, textFile, folders, sources)];
}

/** Remembers what a file that is no text leaves unknown. */
function markUnread(content: TextContent, folders: Folders): void {
  if (content.locale !== 'fr') return;
  if (content.kind === 'settings') markBroken(folders, 'settings', 'csv');
  else if (isPage(content)) markBroken(folders, content.kind, content.name);
  else if (isList(content)) {
    const { item } = recordLists[content.kind];
    if (item !== undefined) markBroken(folders, item, anyId);
  }
}

function readBytes(root: string, file: string): { bytes: Uint8Array } | { reason: string } {
  try {
    return { bytes: readFileSync(join(root, file)) };
  } catch (error) {
    return { reason: error instanceof Error && 'code' in error ? String(error.code) : 'unknown' };
  }
}
