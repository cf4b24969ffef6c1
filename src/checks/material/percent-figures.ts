import type { FieldPath } from '../../diagnostics/source-map.ts';
import type { Partnership, Playbook } from '../../model/playbook.ts';
import { programmeCriteria } from './programme-criteria.ts';

/** A figure agreed on a KPI that is counted in %, kept as a share of 1. */
export interface PercentFigure {
  readonly file: string;
  readonly path: FieldPath;
  readonly field: string;
  readonly kpi: string;
  readonly value: number;
}

const limits = ['target', 'target-high', 'amber', 'floor', 'ceiling', 'critical', 'baseline'] as const;

/** Every figure that the records state of a KPI counted in %: agreed limits, targets of objectives, bounds of key results, levels of the programme. */
export function percentFigures(playbook: Pick<Playbook, 'partnerships' | 'kpis' | 'reference'>): PercentFigure[] {
  const { partnerships, kpis } = playbook;
  const percents = new Set(kpis.filter(({ unit }) => unit === '%').map(({ id }) => id));
  return [...partnerships.flatMap(figuresIn), ...programmeFigures(playbook)].filter(({ kpi }) => percents.has(kpi));
}

function programmeFigures(playbook: Pick<Playbook, 'reference'>): PercentFigure[] {
  return programmeCriteria(playbook).flatMap(({ file, path, criterion: { kpi, reach } }) =>
    kpi === undefined || reach === undefined
      ? []
      : [{ file, path: [...path, 'reach'], field: 'reach', kpi, value: reach }],
  );
}

function figuresIn({ file, kpis = [], objectives = [], okrs = [] }: Partnership): PercentFigure[] {
  const figures: PercentFigure[] = [];
  const add = (path: FieldPath, field: string, kpi: string | undefined, value: number | undefined) => {
    if (kpi !== undefined && value !== undefined) figures.push({ file, path: [...path, field], field, kpi, value });
  };
  kpis.forEach((use, index) => {
    for (const field of limits) add(['kpis', index], field, use.kpi, use[field]);
  });
  objectives.forEach(({ measure }, index) => {
    add(['objectives', index, 'measure'], 'target', measure?.kpi, measure?.target);
  });
  okrs.forEach(({ results }, at) => {
    results.forEach(({ kpi, from, to }, index) => {
      add(['okrs', at, 'results', index], 'from', kpi, from);
      add(['okrs', at, 'results', index], 'to', kpi, to);
    });
  });
  return figures;
}
