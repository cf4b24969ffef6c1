import { problem } from '../../../diagnostics/catalogue/index.ts';
import type { Diagnostic } from '../../../diagnostics/diagnostic.ts';
import { nearestOf } from '../../../diagnostics/near-match.ts';
import { prosesOf } from '../../../domain/prose/proses.ts';
import { decoded, siteLinks } from '../../../domain/prose/site-links.ts';
import type { Locale } from '../../../model/locale.ts';
import type { CheckContext } from '../../check.ts';
import { pageOfFile } from '../../material/page-of-file.ts';
import { sitePaths } from '../../material/site-paths.ts';

/** A host that stands for the site’s own, wherever it is served. */
const site = 'https://site.invalid';

/**
 * A link of a text to a page that the site cannot have. The build would refuse it once its pages are written; here it
 * is told at its line. Addresses of files are left to the build, but for those of texts of the content folder, which
 * are pages, and of documents beside a text, which it does not serve.
 */
export function checkBrokenLink(context: CheckContext): Diagnostic[] {
  const links = prosesOf(context.playbook).flatMap(({ prose }) => siteLinks(prose));
  if (links.length === 0) return [];
  const paths = sitePaths(context);
  return links.flatMap(({ address, place }) => {
    // Whoever reads the text refuses an address that leads to a file of a computer.
    if (address.includes('\\')) return [];
    const page = pageOfFile(place.file) ?? '/';
    if (/^[#?]|^$/.test(address) || !URL.canParse(address, site + page)) return [];
    const path = decoded(new URL(address, site + page).pathname);
    if (isOtherFile(address, path) || paths.all.has(path.replace(/\d{4}-Q[1-4]\/$/, ''))) return [];
    const suggestion = pageOfText(address, place.file, paths.all) ?? nearestPage(path, place.file, paths.of);
    return [problem('broken-link', place, { address, suggestion })];
  });
}

/** Whether a path ends as that of a file does, but for a text, which is a page. */
const isFile = (path: string) => /\.[a-z0-9]+$/i.test(path) && !/\.mdx?$/i.test(path);

/** What the site serves beside its pages. */
const served = /\.(?:csv|docx|ics|json|pptx|txt|xlsx|xml)$/i;

/**
 * Whether a path is that of a file the site may serve: any with an extension but that of a text, from the root of the
 * site; from the page, where no document of the content folder is, one that the site makes.
 */
function isOtherFile(address: string, path: string): boolean {
  if (!isFile(path)) return false;
  return address.startsWith('/') || served.test(path);
}

/**
 * The nearest page in the language of the text, or of the address where it says one; a path of the other language gives
 * the page it has in this one.
 */
function nearestPage(path: string, file: string, paths: Readonly<Record<Locale, readonly string[]>>): string {
  if (isFile(path)) return '';
  const isEnglish = file.startsWith('en/') || path.startsWith('/en/');
  const [own, other] = isEnglish ? [paths.en, paths.fr] : [paths.fr, paths.en];
  const elsewhere = isEnglish ? path.replace(/^\/en\//, '/') : `/en${path}`;
  const twinOf = (page: string) => own[other.indexOf(page)] ?? '';
  return twinOf(elsewhere) || nearestOf(path, own) || twinOf(nearestOf(elsewhere, other));
}

/** The page of the text that an address means as a file of the content folder: `../clauses/pilote.mdx`. */
function pageOfText(address: string, file: string, paths: ReadonlySet<string>): string | undefined {
  const meant = decoded(new URL(address, `${site}/${file}`).pathname).slice(1);
  const page = pageOfFile(meant.replace(/\.md$/i, '.mdx'));
  return page !== undefined && paths.has(page) ? page : undefined;
}
