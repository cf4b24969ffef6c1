import { isSameCurrency, readKpiUnit } from './kpi-unit.ts';
import type { KpiNames, MeasuredKpi } from './kpi-names.ts';

/** A heading that names a KPI and says in which unit its column is: `Marge (k€)`, `Disponibilité en %`. */
export interface HeadingUnit {
  readonly kpis: readonly MeasuredKpi[];
  readonly unit: string;
  /** Whether it is the unit of the KPI. */
  readonly isOwn: boolean;
}

/** Reads the unit that a heading bears; undefined where it bears none that is known, or names no KPI without it. */
export function readHeadingUnit(heading: string, names: KpiNames): HeadingUnit | undefined {
  const [, name = '', bracketed, after] = /^(.+?) ?(?:[([]([^()[\]]+)[)\]]| (?:en|in) (\S+))$/.exec(heading) ?? [];
  const unit = (bracketed ?? after ?? '').trim();
  const kpis = names.find(name);
  const [kpi] = kpis;
  if (!kpi || unit === '') return undefined;
  const written = readKpiUnit(unit);
  if (written.kind === 'plain') return undefined;
  const { unit: own } = kpi;
  const isOwn =
    written.kind === 'percent'
      ? own.kind === 'percent'
      : own.kind === 'money' && own.scale === written.scale && isSameCurrency(written.currency, own.currency);
  return { kpis, unit, isOwn };
}
