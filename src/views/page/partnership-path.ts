import type { Partnership } from '../../model/playbook.ts';
import type { Prose } from '../../model/prose.ts';
import { cacheKey } from './cache-key.ts';
import { once } from '../facts.ts';
import type { ViewContext } from '../view-context.ts';

/**
 * A page of a partnership in a route with parameters. Its view is made when Astro renders the page; while the key is
 * the one of the last build, the page is restored instead and nothing of it is computed.
 */
export interface PartnershipPath<Params, View> {
  readonly params: Params;
  readonly props: { readonly make: () => View };
  readonly cacheKey: string;
}

/** The path of a page that shows one partnership. Of the other partnerships it may show no more than `cardOf` holds. */
export function partnershipPath<Params, View>(
  context: ViewContext,
  partnership: Partnership,
  params: Params,
  make: () => View,
): PartnershipPath<Params, View> {
  return { params, props: { make }, cacheKey: cacheKey(commonKey(context), ownKey(context, partnership)) };
}

/** What a page of one partnership may say of another: who it binds, how far along it is, which tools it uses. */
export function cardOf(partnership: Partnership): Partnership {
  const { id, title, summary, type, stage, parties, formerly, tools, file } = partnership;
  return {
    ...{ id, title, type, parties, file },
    ...(summary !== undefined && { summary }),
    ...(stage !== undefined && { stage }),
    ...(formerly !== undefined && { formerly }),
    ...(tools !== undefined && { tools }),
    translations: Object.fromEntries(
      Object.entries(partnership.translations).map(([locale, { title, file }]) => [locale, { title, file, prose }]),
    ),
    ...{ prose, shared: [], measurements: [], journal: [], reviews: [] },
  };
}

const prose: Prose = { type: 'root', children: [] };

const ownFile = /^(?:[a-z]+\/)?partnerships\/([^/]+)\//;

function folderOf(file: string): string | undefined {
  return ownFile.exec(file)?.[1];
}

/** The files of a partnership: its record, its figures, its journal, in every language. */
function ownKey({ playbook, fingerprints }: ViewContext, { id }: Partnership): string {
  const byFolder = once(playbook, 'fingerprints by partnership', () =>
    Map.groupBy(fingerprints, ([file]) => folderOf(file)),
  );
  return cacheKey(byFolder.get(id));
}

/** Everything but the partnerships’ own files: the catalogues, the settings, the people, the day, the address. */
function commonKey(context: ViewContext): string {
  const { playbook, fingerprints, asOf, base, site, locale, indexed } = context;
  return once(playbook, `common key ${locale} ${asOf} ${base}`, () =>
    cacheKey(
      [asOf, base, site, locale, indexed, playbook.edition],
      [...fingerprints].filter(([file]) => folderOf(file) === undefined),
      playbook.partnerships.map(cardOf),
    ),
  );
}
