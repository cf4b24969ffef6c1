import { problem } from '../../../diagnostics/catalogue/index.ts';
import type { Diagnostic } from '../../../diagnostics/diagnostic.ts';
import type { FieldPath } from '../../../diagnostics/source-map.ts';
import { headingName } from '../../../loading/csv/heading-name.ts';
import type { CheckContext } from '../../check.ts';

/**
 * Two KPIs of one name: a CSV column headed by it could belong to either (M33). Case, accents and
 * spacing do not tell them apart.
 */
export function checkDuplicateKpiName({ playbook, sources }: CheckContext): Diagnostic[] {
  const owners = new Map(playbook.kpis.map(({ id }) => [headingName(id), id]));
  return playbook.kpis.flatMap(({ id, file, title, aliases = [] }) => {
    const names: { name: string; path: FieldPath }[] = [
      { name: title, path: ['title'] },
      ...aliases.map((name, index) => ({ name, path: ['aliases', index] })),
    ];
    return names.flatMap(({ name, path }) => {
      const other = owners.get(headingName(name)) ?? id;
      owners.set(headingName(name), other);
      return other === id ? [] : [problem('duplicate-kpi-name', sources.placeOf(file, path), { name, other })];
    });
  });
}
