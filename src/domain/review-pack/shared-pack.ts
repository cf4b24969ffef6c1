import type { ReviewPack } from '../../model/review-pack.ts';

/**
 * A pack without what the house draws from several sources: indices, matters to look back on, objectives off their
 * course, decisions wanted, actions, who owes a figure or a reason. In a partner edition these would be drawn from a
 * part of the record only, and what is withheld is not missing.
 */
export function withoutDeductions({ health: _, ...pack }: ReviewPack): ReviewPack {
  return {
    ...pack,
    kpis: pack.kpis.map(({ late: __, explanation, ...line }) => ({
      ...line,
      ...(explanation !== undefined && explanation.kind !== 'owed' && { explanation }),
    })),
    'post-mortems': [],
    adjustment: { ...pack.adjustment, objectives: [] },
    wanted: [],
    actions: [],
  };
}
