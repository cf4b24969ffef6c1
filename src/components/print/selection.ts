/** Where the pages of a selection may be. */
export interface SelectionBounds {
  /** The address of the page that gathers them, which cannot gather itself. */
  readonly here: string;
  /** The path the site is served under, with slashes at both ends. */
  readonly base: string;
  /** How many pages are gathered at most. */
  readonly limit: number;
}

/** The pages that an address asks for. */
export interface Selection {
  /** Paths of the site, each once, in the order they were asked for. */
  readonly paths: readonly string[];
  /** What was asked for and is no page of this site. */
  readonly refused: readonly string[];
  /** How many pages beyond the limit were left. */
  readonly left: number;
}

/**
 * The pages a selection asks for, from the query of its address: `?p=/clauses/sortie/&p=…`, then `page`, the one
 * written by hand. A whole address is taken for its path; one of another host, outside the site, of a file or of the
 * gathering page itself is refused, so that nothing else is ever fetched.
 */
export function readSelection(query: string, { here, base, limit }: SelectionBounds): Selection {
  const fields = new URLSearchParams(query);
  const asked = [...fields.getAll('p'), ...fields.getAll('page')]
    .map((value) => value.trim())
    .filter((value) => value !== '');
  const read = asked.map((value) => ({ value, path: pageAt(value, here, base) }));
  const paths = [...new Set(read.flatMap(({ path }) => path ?? []))];
  return {
    paths: paths.slice(0, limit),
    refused: read.filter(({ path }) => path === undefined).map(({ value }) => value),
    left: Math.max(paths.length - limit, 0),
  };
}

function pageAt(value: string, here: string, base: string): string | undefined {
  const current = new URL(here);
  if (!URL.canParse(value, current.origin)) return undefined;
  const { origin, pathname } = new URL(value, current.origin);
  const path = pathname.endsWith('/') ? pathname : `${pathname}/`;
  const isFile = path.split('/').at(-2)?.includes('.') === true;
  if (origin !== current.origin || !path.startsWith(base) || isFile || path === current.pathname) return undefined;
  return path;
}
