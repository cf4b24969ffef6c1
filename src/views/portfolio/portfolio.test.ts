import { describe, expect, it } from 'vitest';
import type { Locale } from '../../model/locale.ts';
import { aKpi, aKpiUse, anEntry, aPartnership, day, measurements } from '../../testing/builders.ts';
import { aContext } from '../../testing/context.ts';
import { portfolioPage, portfolioRows, portfolioSentence } from './portfolio.ts';
import { plainSentence } from '../ui/sentence.ts';

const commitment = (on: string) =>
  anEntry({ id: on, kind: 'commitment', title: 'Plan', date: day('2026-10-01'), due: day(on) });
const onTarget = {
  kpis: [aKpiUse({ target: 0.98, amber: 0.97 }), aKpiUse({ kpi: 'satisfaction', target: 8, amber: 7 })],
  measurements: [
    ...measurements('availability', '2026-09', [0.99, 0.99]),
    ...measurements('satisfaction', '2026-09', [8, 9]),
  ],
};
const kpis = [aKpi(), aKpi({ id: 'satisfaction', title: 'Satisfaction', unit: 'points', relationship: true })];

function said(partnerships: Parameters<typeof aPartnership>[0][], locale: Locale = 'fr'): string {
  const context = aContext(
    { kpis, partnerships: partnerships.map((fields, index) => aPartnership({ id: `p${index}`, ...fields })) },
    locale,
  );
  return plainSentence(portfolioSentence(context, portfolioRows(context)));
}

describe('the manager of a row', () => {
  const nobody = ['valbrune', 'norecia'].map((id) => ({ id, name: id }));

  it('M12 M31 is missing where nobody is named, and untold in a partner edition', () => {
    const managerIn = (fields: Parameters<typeof aContext>[0]) =>
      portfolioRows(aContext({ partnerships: [aPartnership({ parties: nobody })], ...fields })).map((row) => [
        row.manager,
        row.managerMissing,
      ]);
    expect(managerIn({})).toEqual([['Non désigné', true]]);
    expect(managerIn({ edition: { id: 'norecia', party: 'norecia' } })).toEqual([['–', false]]);
  });
});

describe('the sentence of the portfolio', () => {
  it('says that there is none, and what to write', () => {
    const view = portfolioPage(aContext());
    expect(plainSentence(view.sentence)).toBe('Aucun partenariat n’est encore inscrit.');
    expect(view.next).toBeDefined();
  });

  it('says that one or all stand well', () => {
    expect(said([onTarget])).toBe('Un seul partenariat est suivi. Ses deux santés sont dans la cible.');
    expect(said([onTarget, onTarget])).toBe('Deux partenariats sont suivis. Toutes les santés sont dans la cible.');
    expect(said([onTarget, onTarget], 'en')).toBe('Two partnerships are followed. All healths are on target.');
  });

  it('counts fragile relations and delays', () => {
    const fragile = {
      ...onTarget,
      measurements: [
        ...measurements('availability', '2026-09', [0.99]),
        ...measurements('satisfaction', '2026-09', [7.2]),
      ],
    };
    expect(said([onTarget, fragile])).toBe(
      'Deux partenariats sont suivis. Un tient sur les deux santés, un a une relation fragile. Aucun n’a de retard.',
    );
    expect(said([{ journal: [commitment('2026-11-02')] }, {}])).toBe(
      'Deux partenariats sont suivis. Un a au moins un retard.',
    );
  });
});

describe('the rows of the portfolio', () => {
  it('puts the most pressing deadline first and partnerships without one last, by title', () => {
    const rows = portfolioRows(
      aContext({
        partnerships: [
          aPartnership({ id: 'b', title: 'Bêta' }),
          aPartnership({ id: 'a', title: 'Alpha' }),
          aPartnership({ id: 'c', title: 'Gamma', journal: [commitment('2026-12-02')] }),
        ],
      }),
    );
    expect(rows.map((row) => row.id)).toEqual(['c', 'a', 'b']);
  });

  it('shows a deadline up to ninety days ahead, not beyond', () => {
    const [near] = portfolioRows(aContext({ partnerships: [aPartnership({ journal: [commitment('2027-02-21')] })] }));
    const [far] = portfolioRows(aContext({ partnerships: [aPartnership({ journal: [commitment('2027-02-22')] })] }));
    expect(near?.deadline?.iso).toBe('2027-02-21');
    expect(far?.deadline).toBeUndefined();
    expect(far?.keys.deadline).toBe('~');
  });

  it('names our manager, and says where there is none', () => {
    const [named] = portfolioRows(aContext({ partnerships: [aPartnership()] }));
    const [orphan] = portfolioRows(
      aContext({
        partnerships: [
          aPartnership({
            parties: [
              { id: 'valbrune', name: 'Valbrune' },
              { id: 'norecia', name: 'Norécia' },
            ],
          }),
        ],
      }),
    );
    expect(named?.manager).toBe('claire-aubrac');
    expect(orphan).toMatchObject({ manager: 'Non désigné', managerMissing: true });
  });

  it('shows missing data as a dash with its word, never as zero', () => {
    const [row] = portfolioRows(aContext({ partnerships: [aPartnership()] }));
    expect(row?.business).toMatchObject({ score: '–', status: { word: 'Sans donnée', mark: 'none' } });
    expect(row?.states).toContain('no-data');
  });

  it('draws the trend of the business KPI that weighs most', () => {
    const context = aContext({
      kpis: [aKpi(), aKpi({ id: 'margin', title: 'Marge', unit: 'EUR' })],
      partnerships: [
        aPartnership({
          kpis: [aKpiUse({ weight: 1, target: 0.98 }), aKpiUse({ kpi: 'margin', weight: 3, target: 10 })],
          measurements: [
            ...measurements('availability', '2026-09', [0.9, 0.99]),
            ...measurements('margin', '2026-09', [10, 5]),
          ],
        }),
      ],
    });
    expect(portfolioRows(context)[0]?.trend?.path).toBe('M3 4L91 24');
  });
});
