import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { candidateCriteria } from '../../model/candidate.ts';
import type { Investment } from '../../model/investment.ts';
import type { Locale } from '../../model/locale.ts';
import type { Partnership } from '../../model/playbook.ts';
import type { Edition } from '../../model/settings.ts';
import {
  aCandidate,
  aChecklist,
  aClause,
  aContract,
  aPartnershipType,
  aPinnedClause,
  aChecklistItem,
  aCommittee,
  aKpi,
  aKpiUse,
  aPartnership,
  anEntry,
  cadence,
  day,
  duration,
  emptyProse,
  measurements,
  period,
  triggerRule,
} from '../../testing/builders.ts';
import { aContext } from '../../testing/context.ts';
import { aMalus } from '../../testing/obligations.ts';
import { calendarTable } from './calendar-table.ts';
import { candidatesTable } from './candidates-table.ts';
import { checklistTable, writeChecklistMarkdown } from '../checklist/checklist-files.ts';
import { clausesTable } from './clauses-table.ts';
import { commissionsFiles, commissionsTable } from './commissions-table.ts';
import { commitmentsTable } from './commitments-table.ts';
import { coverageTable } from './coverage-table.ts';
import { writeCsv } from './csv-text.ts';
import { healthHistoryTable } from './health-history-table.ts';
import { kpiCatalogueTable } from './kpi-catalogue-table.ts';
import { lessonsTable } from './lessons-table.ts';
import { obligationsTable } from './obligations-table.ts';
import { portfolioTable } from './portfolio-table.ts';
import type { Table } from './table.ts';
import { waterfallFiles, waterfallTable } from './waterfall-table.ts';

/** The cells of a table as its CSV writes them. */
function cells(table: Table, locale: Locale = 'fr'): string[][] {
  const text = writeCsv(table, locale);
  expect(text.startsWith('\ufeff')).toBe(true);
  return Papa.parse<string[]>(text.slice(1), { delimiter: locale === 'fr' ? ';' : ',', skipEmptyLines: true }).data;
}

function contextOf(fields: Partial<Partnership>, locale: Locale = 'fr') {
  return aContext({ partnerships: [aPartnership(fields)], kpis: [aKpi()] }, locale);
}

const promise = anEntry({ id: 'plan', kind: 'commitment', title: '=SOMME(A1)', due: day('2026-11-20') });

describe('M51 the tables for a spreadsheet', () => {
  it('give each clause a partnership needs or holds, with its gaps', () => {
    const clauses = [aClause({ id: 'sortie', title: 'Sortie' }), aClause({ id: 'audit', title: 'Audit; contrôle' })];
    const held = aContract({ title: 'Pacte d’associés', clauses: [aPinnedClause('sortie', { article: '9' })] });
    const partnership = aPartnership({ stage: 'working-together', contracts: [held] });
    const reference = { types: [aPartnershipType({ requires: ['audit'] })], contractKinds: [], tools: [] };
    const table = coverageTable(aContext({ clauses, partnerships: [partnership], reference }));
    expect(table.heads).toHaveLength(10);
    const byClause = new Map(table.rows.map((row) => [row[1], row]));
    expect(byClause.get('Sortie')?.slice(2, 8)).toEqual([
      'non',
      expect.any(String),
      expect.any(String),
      'Pacte d’associés',
      '9',
      '1.0',
    ]);
    expect(byClause.get('Audit; contrôle')?.[2]).toBe('oui');
    expect(byClause.get('Audit; contrôle')?.slice(5, 8)).toEqual([null, null, null]);
  });

  it('give the dates of a calendar in ISO, what a holiday moved, and its identifier', () => {
    const committees = [aCommittee({ cadence: cadence('yearly'), from: day('2026-12-25') })];
    const [head, first, second] = cells(
      calendarTable(contextOf({ governance: { committees }, journal: [promise] }), { kind: 'all' }),
    );
    expect(head?.slice(0, 4)).toEqual(['date', 'déplacée du', 'nature', 'quoi']);
    expect(first?.[7]).toBe('oui');
    expect(second).toEqual([
      '2026-12-28',
      '2026-12-25',
      'Comité et revue',
      'Comité de pilotage',
      'séance',
      'Boucle chaude',
      'claire-aubrac',
      'non',
      'boucle-chaude.committee.steering.0',
    ]);
  });

  it('M29 give commitments with their state, a title that looks like a formula being made plain', () => {
    const [, row] = cells(commitmentsTable(contextOf({ journal: [promise] })));
    expect(row).toEqual(['Boucle chaude', "'=SOMME(A1)", '', '2026-10-01', '2026-11-20', 'En retard', '']);
  });

  it('M17 give obligations with their periods, and no amount where none can be reckoned', () => {
    const trigger = { when: triggerRule('below floor for 2 months'), clause: 'revision', article: '14.2' };
    const kpis = [aKpiUse({ floor: 0.975, trigger })];
    const rows = cells(
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
    const [head, row] = cells(obligationsTable(context));
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
      return cells(obligationsTable(aContext({ partnerships: [partnership], kpis: [aKpi()], clauses }))).map((row) => [
        ...row.slice(8, 10),
        ...row.slice(-2),
      ]);
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

  it('give the portfolio with numbers as each language writes them, and nothing for what is unknown', () => {
    const value = { amount: 120_050, per: period('2026') };
    const row = (locale: Locale) => cells(portfolioTable(contextOf({ value }, locale)), locale)[1];
    expect(row('fr')?.slice(4, 9)).toEqual(['Créer de la valeur', '1200,5', 'EUR', '', '']);
    expect(row('en')?.slice(4, 9)).toEqual(['Value creation', '1200.5', 'EUR', '', '']);
  });
});

describe('M51 the catalogues for a spreadsheet', () => {
  it('M14 give each clause with where it binds and where it is to cover', () => {
    const clauses = [
      aClause({ id: 'sortie', title: 'Sortie', family: 'exit', binding: 'binding', owner: 'lea-fontan' }),
      aClause({
        id: 'audit',
        title: 'Audit',
        family: 'data',
        review: { last: day('2026-01-31'), every: duration('1 month') },
      }),
    ];
    const partnership = aPartnership({
      stage: 'working-together',
      contracts: [aContract({ ends: day('2030-01-01'), clauses: [aPinnedClause('sortie')] })],
    });
    const reference = { types: [aPartnershipType({ requires: ['audit'] })], contractKinds: [], tools: [] };
    const [, audit, exit] = cells(clausesTable(aContext({ clauses, partnerships: [partnership], reference })));
    expect(audit?.slice(0, 3)).toEqual(['audit', 'Audit', 'Données']);
    expect(audit?.slice(6)).toEqual(['0', '1', '0', 'À compléter', '', '', '2026-02-28']);
    expect(exit?.slice(5)).toEqual(['Contraignante', '1', '0', '0', 'Partout où il faut', '', 'lea-fontan', '']);
    const edition = { id: 'norecia', party: 'norecia' };
    const told = clausesTable(aContext({ clauses, partnerships: [partnership], reference, edition }));
    expect(told.heads).not.toContain('à couvrir');
    expect([told.heads, ...told.rows].map(({ length }) => length)).toEqual([11, 11, 11]);
  });

  it('M32 give each KPI with its definition and how many partnerships stand where', () => {
    const translations = {
      en: { file: 'en/kpis/availability.mdx', formula: 'Hours served, hours planned', prose: emptyProse() },
    };
    const kpi = aKpi({ formula: 'Heures', source: 'Supervision', due: duration('10 days'), translations });
    const kpis = [aKpiUse({ target: 0.98 })];
    const partnerships = [
      aPartnership({ kpis, measurements: measurements('availability', '2026-10', [0.99]) }),
      aPartnership({ id: 'b', kpis, measurements: measurements('availability', '2026-10', [0.9]) }),
      aPartnership({ id: 'c', kpis: [aKpiUse()] }),
    ];
    const [, row] = cells(kpiCatalogueTable(aContext({ kpis: [kpi], partnerships }, 'en')), 'en');
    expect(row?.slice(0, 7)).toEqual([
      'availability',
      'Disponibilité du service',
      'Business',
      'Process',
      '%',
      'Higher is better',
      'monthly',
    ]);
    expect(row?.slice(8)).toEqual([
      'Hours served, hours planned',
      'Supervision',
      '',
      '10\u00a0days',
      '3',
      '1',
      '1',
      '0',
      '1',
    ]);
  });

  it('M43 give each lesson with what to do again and what to avoid, not those still to come', () => {
    const journal = [
      anEntry({ kind: 'lesson', title: 'Tester tôt', context: 'Pilote', repeat: '+1 essai', date: day('2026-10-01') }),
      anEntry({ id: 'futur', kind: 'lesson', title: 'Demain', date: day('2026-11-24') }),
    ];
    expect(cells(lessonsTable(contextOf({ journal }))).slice(1)).toEqual([
      ['2026-10-01', 'Boucle chaude', 'Tester tôt', 'Pilote', "'+1 essai", ''],
    ]);
  });

  it('M08 give each candidate with the scores that are proven, and a mark only where all are', () => {
    const candidates = [
      aCandidate({
        scorecard: [
          { criterion: 'no-competition', score: 4, proof: 'Catalogue' },
          { criterion: 'access', score: 5 },
        ],
      }),
      aCandidate({
        id: 'z',
        stage: 'knowledge',
        scorecard: candidateCriteria.map((criterion, rank) => ({ criterion, score: rank < 2 ? 5 : 4, proof: 'Vu' })),
      }),
    ];
    const rows = cells(candidatesTable(aContext({ candidates })));
    expect(rows.slice(1).map((row) => row.slice(4, 11))).toEqual([
      ['4,3', '5', '5', '4', '4', '4', '4'],
      ['', '', '4', '', '', '', ''],
    ]);
  });
});

describe('M51 the figures of a partnership for a spreadsheet', () => {
  const investment: Investment = {
    contributions: { valbrune: 60_000, norecia: 40_000 },
    split: [{ tier: 'capital' }, { tier: 'surplus', share: { valbrune: 0.6, norecia: 0.4 } }],
    scenarios: [{ id: 'central', name: 'Central', retained: true, flows: { 2026: -10_000, 2027: 120_050 } }],
  };

  it('M28 give each payment of the waterfall, to the cent, with what losses take', () => {
    const partnership = aPartnership({ investment });
    const rows = cells(waterfallTable(aContext({ partnerships: [partnership] }), partnership));
    const of = (year: string) => rows.filter((row) => row[2] === year).map((row) => row.slice(3));
    expect(of('2026')[0]).toEqual(['Encaissé', '', '', '-100', 'EUR']);
    expect(of('2027')).toEqual([
      ['Encaissé', '', '', '1200,5', 'EUR'],
      ['Pertes à combler', '', '', '-100', 'EUR'],
      ['Remboursement du capital', '1', 'Valbrune', '600', 'EUR'],
      ['Remboursement du capital', '1', 'Norécia', '400', 'EUR'],
      ['Surplus', '2', 'Valbrune', '60,3', 'EUR'],
      ['Surplus', '2', 'Norécia', '40,2', 'EUR'],
      ['Écart à ce qui est à distribuer', '', '', '0', 'EUR'],
    ]);
  });

  it('M28 tell the levels of a surplus apart by their rank', () => {
    const share = { valbrune: 0.6, norecia: 0.4 };
    const levels: Investment['split'] = [
      { tier: 'surplus', share, until: 100_000 },
      { tier: 'surplus', share: { valbrune: 1 } },
    ];
    const partnership = aPartnership({ investment: { ...investment, split: levels } });
    const rows = cells(waterfallTable(aContext({ partnerships: [partnership] }), partnership));
    expect(rows.filter((row) => row[2] === '2027' && row[3] === 'Surplus').map((row) => row.slice(4, 7))).toEqual([
      ['1', 'Valbrune', '600'],
      ['1', 'Norécia', '400'],
      ['2', 'Valbrune', '100,5'],
      ['2', 'Norécia', '0'],
    ]);
  });

  it('M56 give every period of a commission, with the row it was read from but in a partner edition', () => {
    const kpis = [aKpi({ id: 'sales', title: 'Ventes', unit: 'EUR', aggregation: 'sum' })];
    const partnership = aPartnership({
      commissions: [{ party: 'norecia', kpi: 'sales', per: 'monthly', rate: 0.1, cap: 5000 }],
      measurements: measurements('sales', '2026-08', [-200, 1000]),
    });
    const table = (edition?: Edition) =>
      cells(
        commissionsTable(aContext({ kpis, partnerships: [partnership], ...(edition && { edition }) }), partnership),
      );
    expect(table()[2]).toEqual([
      ...['Norécia', 'Ventes', '', '2026-09', 'arrêtée', '1000', '-200', '800', '80', '50', 'plafond', 'EUR'],
      ...['partnerships/boucle-chaude/kpis.csv', '3'],
    ]);
    expect(table({ id: 'norecia', party: 'norecia' })[2]).toHaveLength(12);
  });

  it('M36 give both indices at the end of each quarter, an unknown one empty beside the weight it had', () => {
    const kpis = [aKpiUse({ target: 0.98, amber: 0.96, critical: 0.9 })];
    const context = contextOf({
      kpis,
      measurements: measurements('availability', '2026-05', [0.98, null, null, 0.96]),
    });
    const rows = cells(healthHistoryTable(context));
    expect(rows.slice(1).map((row) => row.slice(1))).toEqual([
      ['2026-Q3', '60', 'À surveiller', '100 %', '', 'Sans donnée', '0 %'],
      ['2026-Q2', '100', 'Dans la cible', '100 %', '', 'Sans donnée', '0 %'],
    ]);
  });

  it('are written for the partnerships that have such figures alone', () => {
    const partnerships = [aPartnership(), aPartnership({ id: 'b', investment, stage: 'exit' })];
    const context = aContext({ partnerships });
    expect(waterfallFiles(context).map(({ params }) => params)).toEqual([{ id: 'b', format: 'csv' }]);
    expect(commissionsFiles(context)).toEqual([]);
  });
});

describe('M51 the files of a checklist', () => {
  const items = [
    aChecklistItem({ id: 'manager', do: 'Nommer *un* responsable', proof: 'parties.manager', phase: 'Avant' }),
    aChecklistItem({ id: 'plan', do: '-Écrire le plan', owner: 'manager', evidence: 'Annexe datée', phase: 'Avant' }),
  ];
  const template = aChecklist({ id: 'contract', title: 'Avant de signer', items });
  const partnership = aPartnership();
  const context = aContext({ partnerships: [partnership], checklists: [template] });

  it('hold a row a line, with its state and the identifier of its tick', () => {
    const [, first, second] = cells(checklistTable(context, partnership, template));
    expect([first?.[1], first?.[7], first?.[8]]).toEqual(['Nommer *un* responsable', 'Prêt', 'contract/manager']);
    expect([second?.[1], second?.[3], second?.[5], second?.[7]]).toEqual([
      "'-Écrire le plan",
      'Annexe datée',
      'claire-aubrac',
      'À faire',
    ]);
  });

  it('hold boxes, ticked where the record answers, and no sign of Markdown’s that the author did not mean', () => {
    const text = writeChecklistMarkdown(context, partnership, template);
    expect(text).toContain('# Avant de signer, Boucle chaude\n');
    expect(text).toContain('## Avant\n\n- [x] Nommer \\*un\\* responsable (');
    expect(text).toContain('- [ ] ');
    expect(text).toContain('  Preuve\u00a0: Annexe datée');
  });
});
