import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { headingName } from './heading-name.ts';

/** KPIs of the catalogue whose page could not be read. */
export interface LostKpis {
  readonly ids: readonly string[];
  /** What is known of those whose page was refused by its schema alone. */
  readonly refused: readonly {
    readonly id: string;
    readonly title: string;
    readonly aliases?: readonly string[] | undefined;
  }[];
}

/** What a CSV file is told where it names a KPI that the catalogue does not hold, and under which fact that name is. */
const nameOf: Readonly<Record<string, string>> = {
  'unknown-measured-kpi': 'name',
  'unknown-column': 'column',
  'unused-column': 'column',
};

/**
 * What is wrong with CSV files, but for what follows from a page of the catalogue that could not be read: its figures
 * are not a mistake. Where such a page does not even say its title, any unknown name may be it.
 */
export function withoutLostKpis(diagnostics: readonly Diagnostic[], { ids, refused }: LostKpis): Diagnostic[] {
  if (ids.length === 0) return [...diagnostics];
  const isNamed = ids.every((id) => refused.some((kpi) => kpi.id === id));
  const names = new Set(
    [...ids, ...refused.flatMap(({ title, aliases = [] }) => [title, ...aliases])].map(headingName),
  );
  return diagnostics.filter(({ code, values }) => {
    if (code === 'no-kpi-column') return false;
    const fact = nameOf[code];
    if (fact === undefined || values['layout'] === 'long') return true;
    return isNamed && !names.has(headingName(String(values[fact])));
  });
}
