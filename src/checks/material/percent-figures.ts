import type { FieldPath } from '../../diagnostics/source-map.ts';
import type { Partnership, Playbook } from '../../model/playbook.ts';
import { programmeCriteria } from './programme-criteria.ts';

/** A figure agreed on a KPI; of one counted in %, kept as a share of 1. */
interface AgreedFigure {
  readonly file: string;
  readonly path: FieldPath;
  readonly field: string;
  readonly kpi: string;
  readonly value: number;
}

const limits = ['target', 'target-high', 'amber', 'floor', 'ceiling', 'critical', 'baseline'] as const;

/** Every figure that the records state of a KPI counted in %. */
export function percentFigures(playbook: Pick<Playbook, 'partnerships' | 'kpis' | 'reference'>): AgreedFigure[] {
  const { kpis } = playbook;
  const percents = new Set(kpis.filter(({ unit }) => unit === '%').map(({ id }) => id));
  return agreedFigures(playbook).filter(({ kpi }) => percents.has(kpi));
}

/**
 * Every figure that the records state of a KPI: agreed limits, targets of objectives, bounds of key results,
 * levels of the programme.
 */
export function agreedFigures(playbook: Pick<Playbook, 'partnerships' | 'reference'>): AgreedFigure[] {
  return [...playbook.partnerships.flatMap(figuresIn), ...programmeFigures(playbook)];
}

function programmeFigures(playbook: Pick<Playbook, 'reference'>): AgreedFigure[] {
  return programmeCriteria(playbook).flatMap(({ file, path, criterion: { kpi, reach } }) =>
    kpi === undefined || reach === undefined
      ? []
      : [{ file, path: [...path, 'reach'], field: 'reach', kpi, value: reach }],
  );
}

function figuresIn({ file, kpis = [], objectives = [], okrs = [] }: Partnership): AgreedFigure[] {
  const figures: AgreedFigure[] = [];
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
