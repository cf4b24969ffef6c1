import type { ReviewPack } from '../../model/review-pack.ts';
import type { ReviewReader } from './review-reader.ts';

/**
 * A pack whose lines name clauses and KPIs as their reader does: by the title they bear today in the language of the
 * page, those that are gone by the title they had. What is told of an obligation bears the title of its clause (M55).
 */
export function localPack(pack: ReviewPack, reader: ReviewReader): ReviewPack {
  const clauseOf = new Map(pack.obligations.map(({ id, clause }) => [id, clause]));
  const ofClause = (about: string, title: string) => {
    const clause = clauseOf.get(about);
    return clause === undefined ? title : reader.clause(clause, title).text;
  };
  return {
    ...pack,
    kpis: pack.kpis.map((line) => ({ ...line, title: reader.kpi(line.kpi, line.title).text })),
    obligations: pack.obligations.map((line) => ({ ...line, title: reader.clause(line.clause, line.title).text })),
    'post-mortems': pack['post-mortems'].map((line) =>
      line.kind === 'clause' ? { ...line, title: ofClause(line.about, line.title) } : line,
    ),
    wanted: pack.wanted.map((line) =>
      line.kind === 'clause' ? { ...line, title: ofClause(line.about, line.title) } : line,
    ),
    actions: pack.actions.map((line) => {
      switch (line.kind) {
        case 'clause':
          return { ...line, title: ofClause(line.about, line.title) };
        case 'data':
        case 'variance':
          return { ...line, title: reader.kpi(line.about, line.title).text };
        case 'payment':
        case 'commitment':
          return line;
      }
    }),
  };
}
