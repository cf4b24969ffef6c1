import { cacheKey } from './cache-key.ts';
import type { ViewContext } from '../view-context.ts';

/**
 * The paths of a page that stands alone at its address and only in the internal edition: the page itself, or
 * nothing at all, so that a partner’s site has neither the page nor an empty shell of it. The route’s file is
 * named `[...page].astro`.
 */
export function internalPaths<T>(context: ViewContext, makeView: (context: ViewContext) => T) {
  if (context.playbook.edition) return [];
  const view = makeView(context);
  return [{ params: { page: undefined }, props: { view }, cacheKey: cacheKey(view) }];
}
