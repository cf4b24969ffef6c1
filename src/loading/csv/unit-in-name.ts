import { fieldNamed } from './field-names.ts';
import { isSameCurrency, readKpiUnit, type KpiUnit } from './kpi-unit.ts';
import type { KpiNames, MeasuredKpi } from './kpi-names.ts';

/** A name that is a KPI’s and says a unit too: `Marge (k€)`, `Disponibilité en %`. */
export interface UnitInName {
  readonly kpis: readonly MeasuredKpi[];
  readonly unit: string;
  /** Whether it is the unit of the KPI. */
  readonly isOwn: boolean;
}

/**
 * Reads the unit that the name of a KPI bears; undefined where it bears none that is known, or is no KPI’s without it.
 */
export function readUnitInName(text: string, names: KpiNames): UnitInName | undefined {
  const parts = withUnit(text);
  const kpis = parts ? names.find(parts.name) : [];
  const [kpi] = kpis;
  if (!parts || !kpi) return undefined;
  return { kpis, unit: parts.unit, isOwn: isSameUnit(readKpiUnit(parts.unit), kpi.unit) };
}

/** The unit of `valeur (k€)`, which cannot be that of every KPI; empty for any other heading. */
export function unitOfValue(heading: string): string {
  const parts = withUnit(heading);
  return parts && fieldNamed(parts.name) === 'value' ? parts.unit : '';
}

function withUnit(text: string): { name: string; unit: string } | undefined {
  const [, name = '', bracketed, after] = /^(.+?) ?(?:[([]([^()[\]]+)[)\]]| (?:en|in) (\S+))$/.exec(text) ?? [];
  const unit = (bracketed ?? after ?? '').trim();
  return unit === '' || readKpiUnit(unit).kind === 'plain' ? undefined : { name, unit };
}

function isSameUnit(written: KpiUnit, own: KpiUnit): boolean {
  if (written.kind !== 'money' || own.kind !== 'money') return written.kind === own.kind;
  return own.scale === written.scale && isSameCurrency(written.currency, own.currency);
}
