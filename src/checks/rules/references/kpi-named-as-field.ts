import { problem } from '../../../diagnostics/catalogue/index.ts';
import type { Diagnostic } from '../../../diagnostics/diagnostic.ts';
import type { FieldPath } from '../../../diagnostics/source-map.ts';
import { fieldNamed } from '../../../loading/csv/field-names.ts';
import type { CheckContext } from '../../check.ts';

/**
 * A KPI named as a field of the CSV files, `Note` or `Valeur`: a column headed by that name holds the field,
 * never its figures (M33).
 */
export function checkKpiNamedAsField({ playbook, sources }: CheckContext): Diagnostic[] {
  return playbook.kpis.flatMap(({ id, file, title, aliases = [] }) => {
    const names: { name: string; path: FieldPath }[] = [
      { name: title, path: ['title'] },
      ...aliases.map((name, index) => ({ name, path: ['aliases', index] })),
    ];
    return names
      .filter(({ name }) => fieldNamed(name) !== undefined)
      .map(({ name, path }) => problem('kpi-named-as-field', sources.placeOf(file, path), { name, kpi: id }));
  });
}
