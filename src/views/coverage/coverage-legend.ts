import type { MarkName, StatusView } from '../ui/mark.ts';

/** A state that cells of a coverage matrix are in, and how many of them. */
export interface CoverageState {
  readonly status: StatusView;
  readonly count: string;
}

/** From what holds to what is unknown. */
const order: readonly MarkName[] = ['ok', 'half', 'clause', 'watch', 'waived', 'bad', 'expired', 'none'];

/** The states met among cells, told apart by their words, each counted once. */
export function coverageLegend(statuses: readonly StatusView[]): readonly CoverageState[] {
  const counts = new Map<string, { readonly status: StatusView; readonly count: number }>();
  for (const status of statuses) counts.set(status.word, { status, count: (counts.get(status.word)?.count ?? 0) + 1 });
  return [...counts.values()]
    .toSorted((a, b) => order.indexOf(a.status.mark) - order.indexOf(b.status.mark))
    .map(({ status, count }) => ({ status, count: String(count) }));
}
