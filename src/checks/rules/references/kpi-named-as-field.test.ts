import { expect, describe, it } from 'vitest';
import { aKpi } from '../../../testing/builders.ts';
import { tell } from '../../../testing/tell.ts';
import { checkKpiNamedAsField } from './kpi-named-as-field.ts';

const told = (title: string, ...aliases: string[]) =>
  tell(checkKpiNamedAsField, { kpis: [aKpi({ id: 'quality', title, aliases })] });

describe('kpi-named-as-field', () => {
  it('M33 tells of a title or an alias that heads another column of the CSV files', () => {
    expect(told('Note', 'Qualité', 'Valeur')).toEqual([
      {
        code: 'kpi-named-as-field',
        severity: 'warning',
        at: 'kpis/quality.mdx: title',
        values: { name: 'Note', kpi: 'quality' },
      },
      {
        code: 'kpi-named-as-field',
        severity: 'warning',
        at: 'kpis/quality.mdx: aliases.1',
        values: { name: 'Valeur', kpi: 'quality' },
      },
    ]);
    for (const name of ['Période', 'periode', 'Statut', 'KPI', 'Partie', 'Année']) expect(told(name)).toHaveLength(1);
  });

  it('lets be a name that only holds such a word', () => {
    expect(told('Note des utilisateurs', 'Valeur créée', 'Notation')).toEqual([]);
  });
});
