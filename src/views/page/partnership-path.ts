import type { Partnership, Playbook } from '../../model/playbook.ts';
import { once } from '../facts.ts';
import { usersOf } from '../partnership/governance/tool-users.ts';
import type { ViewContext } from '../view-context.ts';
import { cacheKey } from './cache-key.ts';
import { partnershipsNamedBy } from './named-partnerships.ts';

/**
 * A page of a partnership in a route with parameters. Its view is made when Astro renders the page; while the key is
 * the one of the last build, the page is restored instead and nothing of it is computed.
 */
export interface PartnershipPath<Params, View> {
  readonly params: Params;
  readonly props: { readonly make: () => View };
  readonly cacheKey: string;
}

/**
 * The path of a page that shows one partnership. Of the others it may show all of those that its texts name, the titles
 * of those that use a tool it uses, and the names of the parties of any.
 */
export function partnershipPath<Params, View>(
  context: ViewContext,
  partnership: Partnership,
  params: Params,
  make: () => View,
): PartnershipPath<Params, View> {
  const { playbook } = context;
  const shown = [partnership.id, ...partnershipsNamedBy(playbook, partnership)];
  const key = cacheKey(
    commonKey(context),
    shown.map((id) => filesKey(context, id)),
    (partnership.tools ?? []).map(({ tool }) => usersKey(playbook, tool)),
  );
  return { params, props: { make }, cacheKey: key };
}

const ownFile = /^(?:[a-z]+\/)?partnerships\/([^/]+)\//;

function folderOf(file: string): string | undefined {
  return ownFile.exec(file)?.[1];
}

/** The files of a partnership: its record, its figures, its journal, in every language. */
function filesKey({ playbook, fingerprints }: ViewContext, id: string): string {
  const byFolder = once(playbook, 'fingerprints by partnership', () =>
    Map.groupBy(fingerprints, ([file]) => folderOf(file)),
  );
  return once(playbook, `files key ${id}`, () => cacheKey(byFolder.get(id)));
}

/** The partnerships that use a tool, as a page that lists them names them. */
function usersKey(playbook: Playbook, tool: string): string {
  return once(playbook, `users key ${tool}`, () => {
    return cacheKey(usersOf(playbook, tool).map((user) => [user.id, ...titlesOf(user)]));
  });
}

/** The title of a partnership in each language it has one in. */
function titlesOf({ title, translations }: Pick<Partnership, 'title' | 'translations'>): readonly unknown[] {
  return [title, Object.entries(translations).map(([locale, translated]) => [locale, translated.title])];
}

/**
 * Everything but the partnerships’ own files: the catalogues, the settings, the people, the day, the address. Of the
 * partnerships, the parties, whom any page may name by their ids.
 */
function commonKey(context: ViewContext): string {
  const { playbook, fingerprints, asOf, base, site, locale, indexed } = context;
  return once(playbook, `common key ${locale} ${asOf} ${base}`, () =>
    cacheKey(
      [asOf, base, site, locale, indexed, playbook.edition],
      [...fingerprints].filter(([file]) => folderOf(file) === undefined),
      playbook.partnerships.map(({ id, parties }) => [id, parties.map(({ id, name }) => [id, name])]),
    ),
  );
}
