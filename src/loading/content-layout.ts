import { nearestOf } from '../diagnostics/near-match.ts';
import { imageTypeOf } from '../model/image-file.ts';
import type { Locale } from '../model/locale.ts';
import { pagedRecords, pageKinds, type PageKind } from '../model/record-kinds.ts';
import { isQuarter } from '../model/review-pack.ts';

/** The lists under `reference/`, each in a file of its name. */
const referenceKinds = ['types', 'contract-kinds', 'tools', 'programme', 'claims'] as const;
type ReferenceKind = (typeof referenceKinds)[number];
/** A YAML file that holds a list of records. */
export type ListKind = 'people' | 'network' | ReferenceKind;

const rootFiles = ['playbook.yaml', 'people.yaml', 'network.yaml'];
const referenceFiles = referenceKinds.map((kind) => `${kind}.yaml`);
/** The names that only one file may have in its folder. */
const fixedNames = ['index.mdx', ...rootFiles, ...referenceFiles];

/** What a path inside the content folder holds; `locale` is `en` for the counterparts under `en/`. */
export type ContentFile =
  | { readonly kind: 'settings'; readonly file: string; readonly locale: 'fr' }
  | { readonly kind: 'people' | 'network'; readonly file: string; readonly locale: 'fr' }
  | { readonly kind: ReferenceKind; readonly file: string; readonly locale: Locale }
  | {
      readonly kind: PageKind;
      readonly name: string;
      readonly file: string;
      readonly locale: Locale;
    }
  | {
      readonly kind: 'clause-version';
      readonly clause: string;
      readonly version: string;
      readonly file: string;
      readonly locale: 'fr';
    }
  | {
      readonly kind: 'journal';
      readonly partnership: string;
      readonly name: string;
      readonly file: string;
      readonly locale: Locale;
    }
  | {
      readonly kind: 'review';
      readonly partnership: string;
      readonly quarter: string;
      readonly file: string;
      readonly locale: 'fr';
    }
  | { readonly kind: 'measurements'; readonly partnership: string; readonly file: string; readonly locale: 'fr' }
  | { readonly kind: 'image'; readonly file: string; readonly locale: 'fr' }
  | { readonly kind: 'misnamed'; readonly file: string; readonly locale: 'fr'; readonly expected: string }
  | { readonly kind: 'unknown'; readonly file: string; readonly locale: 'fr' };

const pageFolders: readonly string[] = pageKinds.map((kind) => pagedRecords[kind].folder);

/**
 * Says what a file is by its path alone, `/`-separated and relative to the content folder. `en/guides/x.mdx` is the
 * English counterpart of `guides/x.mdx`; settings, people, the network and figures have none.
 * `partnerships/x/reviews/2026-Q3.json` is the snapshot of a quarterly review. `clauses/x/1.2.mdx` is version 1.2 of
 * the clause `x`, which has since moved on. A record whose path is right but for its extension, its capitals or a slip
 * in its folder’s name is `misnamed`: it would be lost without a word.
 */
export function classifyFile(file: string): ContentFile {
  const content = classifyExactly(file);
  if (content.kind !== 'unknown') return content;
  const expected = usualName(inUsualFolder(inUsualLanguage(file)));
  return expected !== file && classifyExactly(expected).kind !== 'unknown'
    ? { kind: 'misnamed', file, locale: 'fr', expected }
    : content;
}

/** The path as the playbook parts its languages, English under `en/`, French at the root: `anglais/…`, `fr/…` */
function inUsualLanguage(file: string): string {
  return file
    .replace(/^(?:en(?:[-_][a-z]{2})?|eng|english|anglais)\/(?=.)/i, 'en/')
    .replace(/^(?:fr(?:[-_][a-z]{2})?|fran[cç]ais|french)\/(?=.)/i, '');
}

/** The path with the folder of the playbook that its first one nearly names: `clause/x.mdx`, `Partenariats/…` */
function inUsualFolder(file: string): string {
  const [, locale = '', folder = '', rest = ''] = /^(en\/)?([^/]+)(\/.*)$/.exec(file) ?? [];
  const known = [...pageFolders, 'reference'];
  if (rest === '' || known.includes(folder)) return file;
  const meant = nearestOf(folder, known);
  return meant === '' ? file : `${locale}${meant}${rest}`;
}

/** The folders that a partnership may hold. */
const insideRecord = ['journal', 'reviews'];

/**
 * The name a record would have with the extension the playbook reads, without the `.txt` that a simple editor adds, and
 * the fixed names as they are written.
 */
function usualName(file: string): string {
  return file
    .replace(/(?<=\.(?:mdx?|markdown|ya?ml|csv))\.txt$/i, '')
    .replace(/\.(?:mdx?|markdown)$/i, '.mdx')
    .replace(
      /(?<=^(?:en\/)?partnerships\/[^/]+\/)[^/]+(?=\/[^/]+$)/,
      (folder) => nearestOf(folder, insideRecord) || folder,
    )
    .replace(/\.ya?ml$/i, '.yaml')
    .replace(/(?<=^(?:en\/)?reference\/)[^/]+(?=\.yaml$)/, (stem) => nearestOf(stem, referenceKinds) || stem)
    .replace(/(?<=\/reviews\/\d{4}-)q(?=[1-4]\.json$)/, 'Q')
    .replace(/[^/]+$/, (name) => fixedNames.find((fixed) => fixed === name.toLowerCase()) ?? name);
}

function classifyExactly(file: string): ContentFile {
  if (imageTypeOf(file) !== undefined) return { kind: 'image', file, locale: 'fr' };
  const path = takeApart(file);
  return (
    rootFile(path) ??
    referenceList(path) ??
    partnershipFile(path) ??
    cataloguePage(path) ??
    clauseVersion(path) ?? { kind: 'unknown', file, locale: 'fr' }
  );
}

/** A path taken apart. */
interface PathParts {
  readonly file: string;
  readonly locale: Locale;
  /** Its folders and the name of the file, without `en`. */
  readonly steps: readonly string[];
  readonly stem: string;
  /** Without its dot. */
  readonly extension: string;
}

function takeApart(file: string): PathParts {
  const locale = file.startsWith('en/') ? 'en' : 'fr';
  const steps = (locale === 'en' ? file.slice(3) : file).split('/');
  const stem = (steps.at(-1) ?? '').replace(/\.[^.]+$/, '');
  const extension = /\.([^./]+)$/.exec(file)?.[1] ?? '';
  return { file, locale, steps, stem, extension };
}

function rootFile({ file }: PathParts): ContentFile | undefined {
  if (file === 'playbook.yaml') return { kind: 'settings', file, locale: 'fr' };
  if (file === 'people.yaml') return { kind: 'people', file, locale: 'fr' };
  return file === 'network.yaml' ? { kind: 'network', file, locale: 'fr' } : undefined;
}

function referenceList({ file, locale, steps, stem, extension }: PathParts): ContentFile | undefined {
  const isInFolder = steps.length === 2 && steps[0] === 'reference';
  return isInFolder && extension === 'yaml' && isReference(stem) ? { kind: stem, file, locale } : undefined;
}

/** What the folder of a partnership holds: its record, its figures, its journal and its reviews. */
function partnershipFile({ file, locale, steps, stem, extension }: PathParts): ContentFile | undefined {
  const [folder, partnership = '', place = ''] = steps;
  if (folder !== 'partnerships') return undefined;
  if (steps.length === 3) {
    if (place === 'index.mdx') return { kind: 'partnership', name: partnership, file, locale };
    const isFigures = locale === 'fr' && extension.toLowerCase() === 'csv';
    return isFigures ? { kind: 'measurements', partnership, file, locale } : undefined;
  }
  if (steps.length !== 4) return undefined;
  if (place === 'journal' && extension === 'mdx') return { kind: 'journal', partnership, name: stem, file, locale };
  const isReview = locale === 'fr' && place === 'reviews' && extension === 'json' && isQuarter(stem);
  return isReview ? { kind: 'review', partnership, quarter: stem, file, locale } : undefined;
}

function cataloguePage({ file, locale, steps, stem, extension }: PathParts): ContentFile | undefined {
  const kind = catalogueIn(steps[0] ?? '');
  if (kind === undefined || steps.length !== 2 || extension !== 'mdx') return undefined;
  return { kind, name: stem, file, locale };
}

function clauseVersion({ file, locale, steps, stem, extension }: PathParts): ContentFile | undefined {
  const [folder, clause = ''] = steps;
  if (locale !== 'fr' || folder !== 'clauses' || steps.length !== 3) return undefined;
  return extension === 'mdx' && isVersion(stem)
    ? { kind: 'clause-version', clause, version: stem, file, locale }
    : undefined;
}

/** Where a file that stands in the wrong place probably belongs; empty for a kind of file that no place is for. */
export function expectedPlace(file: string): string {
  if (/^partnerships\/.*\.json$/.test(file)) return 'partnerships/<id>/reviews/<year>-Q<1-4>.json';
  if (!/\.(?:mdx?|markdown|csv|ya?ml)$/i.test(file)) return '';
  const name = file.split('/').at(-1) ?? file;
  const folder = file.replace(/^en\//, '').split('/')[0] ?? '';
  if (name.toLowerCase().endsWith('.csv')) {
    const partnership = /^(?:en\/)?partnerships\/([^/]+)\/./.exec(file)?.[1] ?? '<id>';
    return `partnerships/${partnership}/${name}`;
  }
  if (/\.ya?ml$/i.test(name)) return [...rootFiles, ...referenceFiles.map((list) => `reference/${list}`)].join(', ');
  const record = /^((?:en\/)?partnerships\/[^/]+)\.mdx$/.exec(file)?.[1];
  if (record !== undefined) return `${record}/index.mdx`;
  if (folder === 'partnerships') return 'partnerships/<id>/index.mdx, partnerships/<id>/journal/<date>-<slug>.mdx';
  const [, clause = '', version = ''] = /^clauses\/([^/]+)\/(?:[^/]*@)?v?(\d[^/]*)\.[^/.]+$/.exec(file) ?? [];
  if (isVersion(version)) return `clauses/${clause}/${version}.mdx`;
  if (catalogueIn(folder) !== undefined) return `${folder}/${name.replace(/\.[^.]+$/, '')}.mdx`;
  return [...pageFolders, 'reference', 'en'].map((known) => `${known}/`).join(', ');
}

/** Whether a file holds a list of records. */
export function isList(content: ContentFile): content is Extract<ContentFile, { kind: ListKind }> {
  return content.kind === 'people' || content.kind === 'network' || isReference(content.kind);
}

/** Whether a file holds a record that has a page, or its counterpart. */
export function isPage(content: ContentFile): content is Extract<ContentFile, { kind: PageKind }> {
  return Object.hasOwn(pagedRecords, content.kind);
}

function isVersion(text: string): boolean {
  return /^\d+(\.\d+)*$/.test(text);
}

function isReference(stem: string): stem is ReferenceKind {
  return referenceKinds.some((kind) => kind === stem);
}

/** The kind of the records that a folder holds one beside the other; a partnership has a folder of its own. */
function catalogueIn(folder: string): PageKind | undefined {
  return pageKinds.find((kind) => kind !== 'partnership' && pagedRecords[kind].folder === folder);
}
