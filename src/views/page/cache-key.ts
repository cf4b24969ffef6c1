import { hash } from 'node:crypto';

/**
 * A name for a value: equal JSON gives an equal name, any other another (SHA-256). What a page shows decides
 * whether it is rendered again.
 */
export function cacheKey(...values: readonly unknown[]): string {
  return hash('sha256', JSON.stringify(values), 'base64url');
}
