import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { problem } from '../diagnostics/catalogue/index.ts';
import type { SourceMap } from '../diagnostics/source-map.ts';
import type { Playbook } from '../model/playbook.ts';
import { assemblePlaybook } from './assemble-playbook.ts';
import { isBroken, markBroken } from './broken-content.ts';
import { createFolders, withMended, type Folders } from './folders.ts';
import { unusedCsvSettings } from './csv-settings.ts';
import { listFiles } from './list-files.ts';
import { missingCatalogues, missingLists } from './missing-lists.ts';
import { readFile } from './read-file.ts';
import type { Hole } from './records/mend-record.ts';
import { createSourceRegistry } from './source-registry.ts';

/** The content folder as read: what is sound, and everything there is to say about the rest. */
export interface LoadedPlaybook {
  readonly playbook: Playbook;
  readonly sources: SourceMap;
  readonly diagnostics: Diagnostic[];
  /**
   * Records that exist but could not be read whole, as `clause/pilote`: a reference to one is not a mistake of its own.
   */
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
export function loadPlaybook(root: string, options: LoadOptions = {}): LoadedPlaybook {
  const folders = createFolders();
  const sources = createSourceRegistry();
  const fingerprints = new Map<string, string>();
  const { files, diagnostics } = listFiles(root);
  for (const file of files) diagnostics.push(...readFile(file, { root, folders, sources, fingerprints, files }));
  if (!files.includes('playbook.yaml') && !isBroken(folders, 'settings', 'csv')) {
    diagnostics.push(problem('missing-settings', { file: 'playbook.yaml', line: 1, column: 1 }, {}));
    markBroken(folders, 'settings', 'csv');
  }
  const assembleAll = () => assembleWithMended(folders, options.lastGood);
  const first = assembleAll();
  const withoutPages = missingCatalogues((first.mended ?? first.assembled).playbook, folders);
  // The figures and the counterparts of pages that are all missing have nothing more to say.
  const { assembled, mended } = withoutPages.length === 0 ? first : assembleAll();
  const { playbook } = assembled;
  diagnostics.push(...assembled.diagnostics, ...withoutPages);
  diagnostics.push(...unusedCsvSettings(playbook.settings, files, sources));
  diagnostics.push(...missingLists(files, (mended ?? assembled).playbook, folders));
  return {
    playbook,
    sources,
    diagnostics,
    broken: folders.broken,
    ...(mended && { mended }),
    fileCount: files.length,
    fingerprints,
  };
}

/** The playbook as it was read, and as it is once its broken pages are mended, where there are any. */
function assembleWithMended(folders: Folders, lastGood: Playbook | undefined) {
  const assembled = assemblePlaybook(folders, lastGood);
  const { holes } = folders.mended;
  const mended: MendedPlaybook | undefined =
    holes.size > 0 ? { holes, playbook: assemblePlaybook(withMended(folders), undefined).playbook } : undefined;
  return { assembled, mended };
}
