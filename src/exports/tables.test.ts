import { describe, expect, it } from 'vitest';
import type { Locale } from '../model/locale.ts';
import type { Partnership } from '../model/playbook.ts';
import {
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
  measurements,
  period,
  triggerRule,
} from '../testing/builders.ts';
import { aContext } from '../testing/context.ts';
import { calendarTable } from './calendar-table.ts';
import { checklistTable, writeChecklistMarkdown } from './checklist-files.ts';
import { commitmentsTable } from './commitments-table.ts';
import { coverageTable } from './coverage-table.ts';
import { writeCsv } from './csv-text.ts';
import { obligationsTable } from './obligations-table.ts';
import { portfolioTable } from './portfolio-table.ts';
import type { Table } from './table.ts';

/** The cells of a table as its CSV writes them: the quotes of no cell here are left out. */
function cells(table: Table, locale: Locale = 'fr'): string[][] {
  const text = writeCsv(table, locale);
  expect(text.startsWith('\ufeff')).toBe(true);
  const rows = text.slice(1).split('\r\n');
  expect(rows.pop()).toBe('');
  return rows.map((row) => row.split(';'));
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

  it('give the portfolio with numbers as each language writes them, and nothing for what is unknown', () => {
    const value = { amount: 120_050, per: period('2026') };
    const row = (locale: Locale) => cells(portfolioTable(contextOf({ value }, locale)), locale)[1];
    expect(row('fr')?.slice(4, 9)).toEqual(['Créer de la valeur', '1200,5', 'EUR', '', '']);
    expect(row('en')?.slice(4, 9)).toEqual(['Value creation', '1200.5', 'EUR', '', '']);
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
