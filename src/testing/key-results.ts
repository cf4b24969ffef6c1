import type { KeyResult } from '../model/okr.ts';

/** Key results that lack nothing, as many as asked for. */
export const keyResults = (count: number): KeyResult[] =>
  Array.from({ length: count }, (_, index) => ({
    id: `r${index}`,
    statement: 'Un résultat',
    kpi: 'availability',
    from: 0,
    to: 1,
  }));
