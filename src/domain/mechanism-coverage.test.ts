import { describe, expect, it } from 'vitest';
import { aChecklist, aChecklistItem, aGuide, aKpi, aPlaybook } from '../testing/builders.ts';
import { mechanismCoverage } from './mechanism-coverage.ts';

const of = (id: string, fields: Parameters<typeof aPlaybook>[0] = {}) =>
  mechanismCoverage(aPlaybook(fields)).find((each) => each.id === id);
const guides = [aGuide({ rows: ['M17', 'M42'] })];
const checklists = [aChecklist({ items: [aChecklistItem({ rows: ['M17', 'M42'] }), aChecklistItem({ id: 'b' })] })];

describe('what serves a mechanism (M49)', () => {
  it('counts every row of the domain that pages are written for', () => {
    const ids = mechanismCoverage(aPlaybook()).map(({ id }) => id);
    expect([ids.length, ids[0], ids[48], ids.at(-1)]).toEqual([51, 'M01', 'M49', 'M57']);
  });

  it('says what is missing where nothing is tagged', () => {
    expect(of('M42')?.missing).toEqual(['guide', 'line']);
    expect(of('M17')?.missing).toEqual(['guide', 'line', 'clause-or-kpi']);
  });

  it('asks a clause or a KPI of what is held or measured, and of nothing else', () => {
    expect(of('M42', { guides, checklists })?.missing).toEqual([]);
    expect(of('M17', { guides, checklists })?.missing).toEqual(['clause-or-kpi']);
    expect(of('M17', { guides, checklists, kpis: [aKpi({ rows: ['M17'] })] })?.missing).toEqual([]);
  });
});
