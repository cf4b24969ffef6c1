import { describe, expect, it } from 'vitest';
import { indexKpiNames, type KpiHeading } from './kpi-names.ts';

const kpi = (id: string, title: string, ...aliases: string[]): KpiHeading => ({
  id,
  title,
  aliases,
  unit: 'count',
  frequency: 'monthly',
});
const idsOf = (kpis: readonly KpiHeading[], name: string) =>
  indexKpiNames(kpis)
    .find(name)
    .map(({ id }) => id);

describe('indexKpiNames', () => {
  const kpis = [kpi('margin', 'Marge incrémentale', 'Marge'), kpi('gas-saving', 'Économie de gaz')];

  it.each([
    ['margin', 'margin'],
    ['MARGE', 'margin'],
    ['marge incrementale', 'margin'],
    ['gas_saving', 'gas-saving'],
    ['economie de gaz', 'gas-saving'],
  ])('finds %j by id, title or alias', (name, id) => {
    expect(idsOf(kpis, name)).toEqual([id]);
  });

  it('gives every KPI that shares a title or alias', () => {
    expect(idsOf([kpi('a', 'Délai'), kpi('b', 'Autre', 'délai')], 'Délai')).toEqual(['a', 'b']);
  });

  it('lets an id come before another KPI’s title', () => {
    expect(idsOf([kpi('delay', 'Retard'), kpi('b', 'Delay')], 'delay')).toEqual(['delay']);
  });

  it('knows which KPI had an id before, and reads no figure under it', () => {
    const renamed = [{ ...kpi('margin', 'Marge'), formerly: ['net-margin'] }];
    expect(indexKpiNames(renamed).renamed('Net_margin')).toBe('margin');
    expect(indexKpiNames(renamed).renamed('margin')).toBe('');
    expect(idsOf(renamed, 'net-margin')).toEqual([]);
  });

  it('counts a KPI once where its alias repeats its title', () => {
    expect(idsOf([kpi('a', 'Marge', 'marge')], 'Marge')).toEqual(['a']);
  });
});
