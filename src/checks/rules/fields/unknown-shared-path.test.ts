import { describe, expect, it } from 'vitest';
import { catalogue } from '../../../diagnostics/catalogue/index.ts';
import { aKpi, aKpiUse, aPartnership } from '../../../testing/builders.ts';
import { tell } from '../../../testing/tell.ts';
import { checkUnknownSharedPath } from './unknown-shared-path.ts';

const told = (...shared: string[]) =>
  tell(checkUnknownSharedPath, { partnerships: [aPartnership({ shared, kpis: [aKpiUse()] })] }).map(
    ({ at, values }) => [at.split('.').at(-1), values['suggestion']],
  );

describe('unknown-shared-path', () => {
  it('accepts fields, their parts, the KPIs followed and kinds of journal entries', () => {
    expect(
      told(
        'summary',
        'governance.committees',
        'parties.manager',
        'exit.plan.transition',
        'kpis.availability',
        'journal.win',
        'prose',
        'stages.exit',
      ),
    ).toEqual([]);
  });

  it('reports a slip with the path that was meant', () => {
    expect(told('summary', 'sumary')).toEqual([['1', 'summary']]);
    expect(told('governance.comittees')).toEqual([['0', 'governance.committees']]);
    expect(told('journal.wins')).toEqual([['0', 'journal.win']]);
    expect(told('objectifs')).toEqual([['0', 'objectives']]);
    expect(told('journal.victoires')).toEqual([['0', 'journal.win']]);
    expect(told('stages.création de valeur')).toEqual([['0', 'stages.value-creation']]);
  });

  it('never proposes the whole journal for a part of it that is none', () => {
    expect(told('journal.photos')).toEqual([['0', '']]);
    expect(told('journl')).toEqual([['0', 'journal']]);
  });

  it('reports a KPI that the record does not follow', () => {
    expect(told('kpis.availabilty')).toEqual([['0', 'kpis.availability']]);
    expect(told('kpis.margin')).toEqual([['0', '']]);
  });

  it('says to follow a KPI of the catalogue that the record does not follow', () => {
    const partnerships = [aPartnership({ shared: ['kpis.margin'], kpis: [aKpiUse()] })];
    const [one] = tell(checkUnknownSharedPath, {
      partnerships,
      kpis: [aKpi(), aKpi({ id: 'margin', title: 'Marge' })],
    });
    expect(one?.values).toEqual({ value: 'kpis.margin', suggestion: '', kpi: 'margin' });
    expect(
      one && catalogue['unknown-shared-path'].fr({ value: 'kpis.margin', suggestion: '', kpi: 'margin' }).hint,
    ).toBe(
      'La fiche ne suit pas cet indicateur\u00a0: ajoutez «\u00a0- { kpi: margin, target: … }\u00a0» sous «\u00a0kpis\u00a0», ou retirez-le d’ici.',
    );
  });

  it('finds a KPI by its title among those the record follows', () => {
    const kpis = [aKpi(), aKpi({ id: 'margin', title: 'Marge' })];
    const partnerships = [aPartnership({ shared: ['kpis.Disponibilité du service', 'kpis.marge'], kpis: [aKpiUse()] })];
    expect(tell(checkUnknownSharedPath, { partnerships, kpis }).map(({ values }) => values['suggestion'])).toEqual([
      'kpis.availability',
      '',
    ]);
  });

  it('finds a KPI by words of its title that no other followed one holds', () => {
    const kpis = [aKpi({ title: 'Disponibilité du service' }), aKpi({ id: 'margin', title: 'Marge du service' })];
    const suggested = (...shared: string[]) =>
      tell(checkUnknownSharedPath, {
        partnerships: [aPartnership({ shared, kpis: [aKpiUse(), aKpiUse({ kpi: 'margin' })] })],
        kpis,
      }).map(({ values }) => values['suggestion']);
    expect(suggested('kpis.disponibilité', 'kpis.Marge', 'kpis.service', 'kpis.du', 'kpis.dispon')).toEqual([
      'kpis.availability',
      'kpis.margin',
      '',
      '',
      '',
    ]);
  });

  it('never proposes to share whole what is shared by its parts', () => {
    expect(told('governance.budget')).toEqual([['0', '']]);
    expect(told('stages.photos')).toEqual([['0', '']]);
  });

  it('reports the part of a field that can only be shared whole', () => {
    expect(told('objectives.gas')).toEqual([['0', 'objectives']]);
  });

  it('is an error: a slip is a hole in the partner’s edition', () => {
    expect(tell(checkUnknownSharedPath, { partnerships: [aPartnership({ shared: ['tout'] })] })).toEqual([
      {
        code: 'unknown-shared-path',
        severity: 'error',
        at: 'partnerships/boucle-chaude/index.mdx: shared.0',
        values: { value: 'tout', suggestion: '' },
      },
    ]);
  });
});
