/** The kinds of file a published site may hold; anything else was put there by mistake. */
const kinds: ReadonlySet<string> = new Set([
  'html',
  'css',
  'js',
  'json',
  'txt',
  'xml',
  'svg',
  'png',
  'jpg',
  'jpeg',
  'webp',
  'ico',
  'woff2',
  'webmanifest',
  'csv',
  'ics',
  'docx',
  'xlsx',
  'pptx',
  'md',
  'pdf',
]);

/** What the search index writes beside them. */
const searchKinds: ReadonlySet<string> = new Set([
  'pagefind',
  'pf_meta',
  'pf_index',
  'pf_fragment',
  'pf_filter',
  'wasm',
]);

/** Files without an ending, or hidden, that hosts read. */
const named: ReadonlySet<string> = new Set(['_headers', '_redirects', '.nojekyll', 'CNAME']);

/** The files of a site that have no business there: source maps, server chunks, sources, dotfiles. */
export function findStrangers(files: Iterable<string>): string[] {
  return [...files].filter((file) => !isExpected(file)).sort();
}

function isExpected(file: string): boolean {
  const name = file.split('/').at(-1) ?? file;
  if (named.has(file)) return true;
  if (file.split('/').some((step) => step.startsWith('.'))) return false;
  const ending = /\.([a-z0-9_]+)$/i.exec(name)?.[1]?.toLowerCase() ?? '';
  return kinds.has(ending) || (searchKinds.has(ending) && /^(?:.*\/)?pagefind[^/]*\//.test(file));
}
