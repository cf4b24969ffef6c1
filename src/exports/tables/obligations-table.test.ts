import { describe, expect, it } from 'vitest';
import { projectEdition } from '../../editions/project-edition.ts';
import { contractPaymentSchema } from '../../model/contract-payment.ts';
import type { Locale } from '../../model/locale.ts';
import {
  aContract,
  aPinnedClause,
  aKpi,
  aKpiUse,
  aPartnership,
  aPlaybook,
  anEntry,
  day,
  duration,
  measurements,
  triggerRule,
} from '../../testing/builders.ts';
import { aContext } from '../../testing/context.ts';
import { aMalus } from '../../testing/obligations.ts';
import { obligationsTable } from './obligations-table.ts';
import { cellsOf, contextOf } from '../../testing/table-cells.ts';

describe('M51 the obligations for a spreadsheet', () => {
  it('M17 give obligations with their periods, and no amount where none can be reckoned', () => {
    const trigger = { when: triggerRule('below floor for 2 months'), clause: 'revision', article: '14.2' };
    const kpis = [aKpiUse({ floor: 0.975, trigger })];
    const rows = cellsOf(
      obligationsTable(contextOf({ kpis, measurements: measurements('availability', '2026-09', [0.97, 0.96]) })),
    );
    expect(rows[1]?.slice(0, 6)).toEqual([
      'Boucle chaude',
      'revision',
      '14.2',
      'Disponibilité du service',
      '2026-09',
      '2',
    ]);
    expect(rows[1]?.slice(8, 11)).toEqual(['', '', '']);
  });

  it('M17 give obligations with who owes their amount, and to whom', () => {
    const owed = { when: triggerRule('below floor'), clause: 'bonus-malus', 'owed-by': 'norecia' };
    const partnership = aPartnership({
      kpis: [aKpiUse({ floor: 0.975, trigger: owed })],
      measurements: measurements('availability', '2026-09', [0.97]),
      contracts: [aContract({ clauses: [aPinnedClause('bonus-malus')] })],
    });
    const context = aContext({ partnerships: [partnership], kpis: [aKpi()], clauses: [aMalus({ formula: '1000' })] });
    const [head, row] = cellsOf(obligationsTable(context));
    expect(head?.slice(8, 13)).toEqual(['dû', 'serait dû', 'devise', 'dû par', 'dû à']);
    expect(row?.slice(8, 13)).toEqual(['1000', '', 'EUR', 'Norécia', 'Valbrune']);
  });

  it('M17 give obligations with the day of their formal notice and the last to cure, where there are any', () => {
    const trigger = { when: triggerRule('below floor'), clause: 'bonus-malus' };
    const ends = (journal: ReturnType<typeof anEntry>[], cure?: string) => {
      const partnership = aPartnership({
        kpis: [aKpiUse({ floor: 0.975, trigger })],
        measurements: measurements('availability', '2026-09', [0.97]),
        contracts: [aContract({ clauses: [aPinnedClause('bonus-malus')] })],
        journal,
      });
      const clauses = [aMalus({ 'formal-notice': true, formula: '1000', ...(cure && { cure: duration(cure) }) })];
      return cellsOf(obligationsTable(aContext({ partnerships: [partnership], kpis: [aKpi()], clauses }))).map(
        (row) => [...row.slice(8, 10), ...row.slice(14, 16)],
      );
    };
    const sent = anEntry({ kind: 'notice', clause: 'bonus-malus', date: day('2026-11-05') });
    expect(ends([])).toEqual([
      ['dû', 'serait dû', 'mise en demeure du', 'à remédier au'],
      ['1000', '', '', ''],
    ]);
    expect(ends([sent])[1]).toEqual(['1000', '', '2026-11-05', '']);
    expect(ends([], '30 days')[1]).toEqual(['', '1000', '', '']);
    expect(ends([sent], '30 days')[1]).toEqual(['', '1000', '2026-11-05', '2026-12-05']);
  });

  it('M19 give obligations whose amount was given back at zero, with the period that earned it back', () => {
    const trigger = { when: triggerRule('below floor'), clause: 'bonus-malus' };
    const ends = (values: number[], locale: Locale = 'fr') => {
      const partnership = aPartnership({
        kpis: [aKpiUse({ floor: 0.975, trigger })],
        measurements: measurements('availability', '2026-07', values),
        contracts: [aContract({ clauses: [aPinnedClause('bonus-malus')] })],
      });
      const clauses = [aMalus({ formula: '1000', 'earn-back': duration('2 months') })];
      const context = aContext({ partnerships: [partnership], kpis: [aKpi()], clauses }, locale);
      return cellsOf(obligationsTable(context), locale).map((row) => [...row.slice(8, 10), ...row.slice(16, 17)]);
    };
    expect(ends([0.97, 0.98])).toEqual([
      ['dû', 'serait dû', 'rendu après'],
      ['1000', '', ''],
    ]);
    expect(ends([0.97, 0.98, 0.98])[1]).toEqual(['0', '', '2026-09']);
    expect(ends([0.97, 0.98, 0.98], 'en')[0]).toEqual(['due', 'would be due', 'given back after']);
  });

  describe('with the payments on agreed days of contracts', () => {
    const paying = (written: Readonly<Record<string, unknown>>, shared: readonly string[] = []) =>
      aPartnership({
        shared: [...shared],
        contracts: [
          aContract({
            title: 'Licence',
            payments: [
              contractPaymentSchema.parse({
                id: 'redevance',
                what: 'Redevance',
                amount: '12000.50',
                'owed-by': 'norecia',
                ...written,
              }),
            ],
          }),
        ],
      });
    const rows = (written: Readonly<Record<string, unknown>>, locale: Locale = 'fr') =>
      cellsOf(obligationsTable(aContext({ partnerships: [paying(written)] }, locale)), locale).slice(1);

    it('M13 give each with its day, what is due, by whom, and the day it was paid', () => {
      const yearly = { every: '1 year', times: '2', article: '5.2', paid: ['2025-03-12'] };
      const [paid, late] = rows(yearly);
      expect(paid?.slice(0, 8)).toEqual(['Boucle chaude', '', '5.2', '', '', '', 'Payé', '2025-03-12']);
      expect(paid?.slice(8, 13)).toEqual(['12000,5', '', 'EUR', 'Norécia', 'Valbrune']);
      expect(paid?.slice(17)).toEqual(['Licence', 'Redevance', '2025-03-12', '0']);
      expect(late?.slice(6, 10)).toEqual(['En retard', '2026-03-12', '12000,5', '']);
      expect(late?.slice(17)).toEqual(['Licence', 'Redevance', '', '12000,5']);
      const [part] = rows({ on: '2026-03-01', paid: [{ on: '2026-03-31', amount: '5000' }] });
      expect(part?.slice(6, 9)).toEqual(['En retard', '2026-03-01', '12000,5']);
      expect(part?.slice(19)).toEqual(['', '7000,5']);
    });

    it('M13 say that what waits for its milestone only would be due, in either language', () => {
      const [row] = rows({ milestone: 'Acceptance' }, 'en');
      expect(row?.slice(6, 11)).toEqual(['Milestone awaited', '', '', '12000.5', 'EUR']);
    });

    it('M13 give no amount to one whose milestone was not reached by the end of the contract', () => {
      const [row] = cellsOf(
        obligationsTable(
          contextOf({
            contracts: paying({ milestone: 'Réception' }).contracts?.map((each) => ({
              ...each,
              ends: day('2026-11-22'),
            })),
          }),
        ),
      ).slice(1);
      expect(row?.slice(6, 11)).toEqual(['Jalon non atteint à la fin du contrat', '', '', '', '']);
    });

    it('M13 show a partner those of the contracts that are shared alone', () => {
      const seen = (...shared: string[]) => {
        const edition = { id: 'norecia', party: 'norecia' };
        const playbook = projectEdition(aPlaybook({ partnerships: [paying({ on: '2027-01-05' }, shared)] }), edition);
        return cellsOf(obligationsTable(aContext(playbook))).length - 1;
      };
      expect(seen('contracts')).toBe(1);
      expect(seen('summary')).toBe(0);
    });
  });
});
