import { cacheKey } from './cache-key.ts';

/** One page a record, at its id. What the page shows is made at once, since it decides whether the page is kept. */
export function recordPaths<One extends { readonly id: string }, View>(
  records: readonly One[],
  makeView: (record: One) => View,
) {
  return records.map((record) => {
    const view = makeView(record);
    return { params: { id: record.id }, props: { view }, cacheKey: cacheKey(view) };
  });
}
