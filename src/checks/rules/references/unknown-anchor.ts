import { problem } from '../../../diagnostics/catalogue/index.ts';
import type { Diagnostic } from '../../../diagnostics/diagnostic.ts';
import { nearestOf } from '../../../diagnostics/near-match.ts';
import { pagesOf } from '../../../domain/pages-of.ts';
import { outlineOf } from '../../../domain/prose/prose-text.ts';
import { prosesOf } from '../../../domain/prose/proses.ts';
import { siteLinks, type SiteLink } from '../../../domain/prose/site-links.ts';
import { routeTo } from '../../../i18n/routes.ts';
import { locales } from '../../../model/locale.ts';
import type { Playbook } from '../../../model/playbook.ts';
import { pageOfFile } from '../../material/page-of-file.ts';
import type { CheckContext } from '../../check.ts';

/** A host that stands for the site’s own, wherever it is served. */
const site = 'https://site.invalid';

/**
 * A link to a heading that its own text does not have, or nearly one of another page’s text. A warning: the page around
 * a text may bear that anchor, which of another page is taken for granted where no heading is near it.
 */
export function checkUnknownAnchor({ playbook }: CheckContext): Diagnostic[] {
  const proses = prosesOf(playbook);
  const links = proses.flatMap(({ prose }) => siteLinks(prose)).filter(({ address }) => /[^#]#./.test(address));
  const anchorsOf = links.length === 0 ? new Map<string, string[]>() : anchorsByPage(playbook);
  const own = proses.flatMap(({ prose }) => {
    const anchors = outlineOf(prose).map(({ id }) => `#${id}`);
    return siteLinks(prose).flatMap(({ address, place }) => {
      if (!/^#./.test(address) || address === '#top' || anchors.includes(address)) return [];
      return [problem('unknown-anchor', place, { address, suggestion: nearestOf(address, anchors), page: '' })];
    });
  });
  return [...own, ...links.flatMap((link) => tellNearHeading(link, anchorsOf))];
}

function tellNearHeading(
  { address, place }: SiteLink,
  anchorsOf: ReadonlyMap<string, readonly string[]>,
): Diagnostic[] {
  const [page = '', anchor = ''] = address.split(/(?=#)/, 2);
  const from = site + (pageOfFile(place.file) ?? '/');
  const anchors = URL.canParse(page, from) ? anchorsOf.get(new URL(page, from).pathname) : undefined;
  if (!anchors || anchors.includes(anchor)) return [];
  const near = nearestOf(anchor, anchors);
  return near === '' ? [] : [problem('unknown-anchor', place, { address, suggestion: `${page}${near}`, page })];
}

/** The anchors that the text of each record gives its page, those of every language it is written in. */
function anchorsByPage(playbook: Playbook): Map<string, string[]> {
  return new Map(
    pagesOf(playbook).flatMap(({ kind, record }) => {
      const texts = [record.prose, ...Object.values(record.translations).map(({ prose }) => prose)];
      const anchors = texts.flatMap(outlineOf).map(({ id }) => `#${id}`);
      return locales.map((locale): [string, string[]] => [routeTo({ kind, id: record.id }, locale), anchors]);
    }),
  );
}
