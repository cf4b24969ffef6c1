import type { Frequency } from '../../model/period.ts';
import { headingName } from './heading-name.ts';
import { readKpiUnit, type KpiUnit } from './kpi-unit.ts';

/** What the reader needs to know of a KPI of the catalogue. */
export interface KpiHeading {
  readonly id: string;
  readonly title: string;
  readonly aliases: readonly string[];
  /** The ids it had before. */
  readonly formerly?: readonly string[] | undefined;
  readonly unit: string;
  readonly frequency: Frequency;
}

/** A KPI ready for reading its figures. */
export interface MeasuredKpi {
  readonly id: string;
  readonly title: string;
  readonly frequency: Frequency;
  readonly unit: KpiUnit;
  readonly unitText: string;
}

export interface KpiNames {
  /** The KPIs an id, title or alias names: none, one, or several where the catalogue lets two share a name. */
  find(name: string): readonly MeasuredKpi[];
  /** The id today of the KPI that had this one before; empty where none had it. */
  renamed(name: string): string;
  /** Every id, title and alias, as written. */
  readonly all: readonly string[];
}

const made = new WeakMap<readonly KpiHeading[], KpiNames>();

/**
 * Indexes the catalogue by name; accents and case do not count, and an id comes before a title or alias that reads the
 * same. One index is kept for each catalogue, since a playbook reads hundreds of files against one.
 */
export function indexKpiNames(kpis: readonly KpiHeading[]): KpiNames {
  const known = made.get(kpis);
  if (known) return known;
  const names = build(kpis);
  made.set(kpis, names);
  return names;
}

function build(kpis: readonly KpiHeading[]): KpiNames {
  const ids = new Map<string, MeasuredKpi[]>();
  const others = new Map<string, MeasuredKpi[]>();
  for (const { id, title, aliases, frequency, unit } of kpis) {
    const kpi: MeasuredKpi = { id, title, frequency, unit: readKpiUnit(unit), unitText: unit };
    add(ids, id, kpi);
    for (const name of [title, ...aliases]) add(others, name, kpi);
  }
  return {
    find(name) {
      const folded = headingName(name);
      return ids.get(folded) ?? others.get(folded) ?? [];
    },
    renamed(name) {
      const folded = headingName(name);
      return kpis.find(({ formerly = [] }) => formerly.some((id) => headingName(id) === folded))?.id ?? '';
    },
    all: kpis.flatMap(({ id, title, aliases }) => [title, ...aliases, id]),
  };
}

function add(index: Map<string, MeasuredKpi[]>, name: string, kpi: MeasuredKpi): void {
  const folded = headingName(name);
  const there = index.get(folded);
  if (!there) index.set(folded, [kpi]);
  else if (!there.includes(kpi)) there.push(kpi);
}
