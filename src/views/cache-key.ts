import { hash } from 'node:crypto';

/** A short name for what a page shows: equal JSON gives an equal name, and no two different pages are expected to share one. */
export function cacheKey(...values: readonly unknown[]): string {
  return hash('sha256', JSON.stringify(values), 'base64url').slice(0, 22);
}
