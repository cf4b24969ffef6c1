import { describe, expect, it } from 'vitest';
import { aKpi, aKpiUse, day, measurements } from '../../../testing/builders.ts';
import { said, section } from '../../../testing/sections.ts';
import type { Okr } from '../../../model/okr.ts';

describe('the shared OKRs', () => {
  const kpis = [aKpi({ unit: 'count' })];
  const okr = (values: readonly number[], fields: Partial<Okr> = {}): Okr => ({
    id: 'reference',
    objective: 'Devenir la référence',
    from: day('2026-11-13'),
    due: day('2026-12-03'),
    results: values.map((to, index) => ({ id: `r${index}`, statement: 'Ventes', kpi: 'availability', from: 0, to })),
    ...fields,
  });
  const record = (...okrs: Okr[]) => ({
    okrs,
    kpis: [aKpiUse()],
    measurements: measurements('availability', '2026-10', [50]),
  });

  it('M03 says where the first objective stands beside the time gone, and how many results hold the pace', () => {
    expect(said('okrs', record(okr([50, 100, 200])), { kpis })).toBe(
      '«\u00a0Devenir la référence\u00a0» est à 58\u00a0% alors que 50\u00a0% du temps est écoulé. Deux résultats sur trois tiennent l’allure.',
    );
    expect(said('okrs', record(okr([50, 100, 80])), { kpis })).toContain(
      'Les trois résultats mesurés tiennent l’allure.',
    );
    expect(said('okrs', record(okr([200, 200, 400])), { kpis })).toContain(
      'Aucun des trois résultats mesurés ne tient l’allure.',
    );
    expect(said('okrs', record(okr([50, 100, 200])), { kpis }, 'en')).toBe(
      '“Devenir la référence” is at 58% while 50% of the time is gone. Two results out of three are on pace.',
    );
  });

  it('M03 says of a result on pace whose last value fell that it falls', () => {
    const falling = { ...record(okr([50, 100, 80])), measurements: measurements('availability', '2026-09', [60, 50]) };
    const found = section('okrs', falling, { kpis });
    expect(found.kind === 'okrs' && found.okrs[0]?.rows.map(({ status }) => status)).toMatchObject([
      { word: 'Atteint' },
      { word: 'À l’allure, mais en recul', tone: 'watch' },
      { word: 'À l’allure, mais en recul', tone: 'watch' },
    ]);
  });

  it('M03 says when too few figures tell, and when there is no due date', () => {
    expect(said('okrs', { okrs: [okr([50, 100, 200])] }, { kpis })).toBe(
      'Trop peu de mesures disent où en est «\u00a0Devenir la référence\u00a0». Trois résultats n’ont pas de mesure.',
    );
    expect(said('okrs', record(okr([100, 100, 100], { due: undefined })), { kpis })).toBe(
      '«\u00a0Devenir la référence\u00a0» est à 50\u00a0%, sans échéance à laquelle comparer.',
    );
  });

  it('M03 warns outside three to five key results, and shows the part of a party under the whole', () => {
    const part = okr([100, 100], { id: 'part', party: 'norecia', parent: 'reference' });
    const found = section('okrs', record(part, okr([50, 100, 200])), { kpis });
    expect(found.kind === 'okrs' && found.okrs.map(({ nested, warning }) => [nested, warning?.word])).toEqual([
      [false, undefined],
      [true, 'Deux résultats clés, il en faut trois à cinq'],
    ]);
    expect(found.kind === 'okrs' && found.okrs[1]?.details[0]).toBe('La part de Norécia');
  });

  it('M03 keeps the reckoned share beside the one shown when it leaves 0 to 100 %', () => {
    const found = section('okrs', record(okr([25, 50, 100])), { kpis });
    expect(found.kind === 'okrs' && found.okrs[0]?.rows.map(({ share, raw }) => [share, raw])).toEqual([
      ['100\u00a0%', 'calculé\u00a0: 200\u00a0%'],
      ['100\u00a0%', undefined],
      ['50\u00a0%', undefined],
    ]);
  });
});

describe('a key result almost there', () => {
  it('M03 is not shown as done while it is not', () => {
    const result = { id: 'r', statement: 'Ventes', kpi: 'availability', from: 0, to: 50.1 };
    const okrs: Okr[] = [{ id: 'o', objective: 'Vendre', due: day('2026-12-03'), results: [result] }];
    const figures = { okrs, kpis: [aKpiUse()], measurements: measurements('availability', '2026-10', [50]) };
    const found = section('okrs', figures, { kpis: [aKpi({ unit: 'count' })] });
    expect(found.kind === 'okrs' && found.okrs[0]?.rows[0]).toMatchObject({ share: '99\u00a0%' });
    expect(found.kind === 'okrs' && found.okrs[0]?.details).toContain('99\u00a0%');
  });
});
