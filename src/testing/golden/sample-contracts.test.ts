import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { assessCoverage } from '../../domain/contract/clause-coverage.ts';
import { contractStandings } from '../../domain/contract/contract-standing.ts';
import { calendarOf } from '../../domain/calendar/working-calendar.ts';
import { loadPlaybook } from '../../loading/load-playbook.ts';
import { createViewContext } from '../../views/view-context.ts';
import { coverageMatrix } from '../../views/coverage/coverage-matrix.ts';
import { day } from '../builders.ts';
import { onLineSeven } from '../context.ts';

const { playbook } = loadPlaybook(fileURLToPath(new URL('../../../content', import.meta.url)));
const asOf = day('2026-11-23');
const covered = playbook.partnerships.map((partnership) => ({
  partnership,
  coverage: assessCoverage(partnership, playbook, asOf),
  standings: contractStandings(partnership.contracts, asOf, calendarOf(playbook.settings)),
}));
const lines = covered.flatMap(({ coverage }) => coverage);

describe('the contracts of the sample (M13–M16)', () => {
  it.each(covered.map(({ partnership, standings }) => [partnership.id, standings] as const))(
    'are written down for %s',
    (_, standings) => {
      expect(standings.length).toBeGreaterThan(0);
    },
  );

  it('are in negotiation over a memorandum in one partnership, every clause marked', () => {
    const memoranda = covered.flatMap(({ standings }) =>
      standings.filter(({ contract, term }) => contract.instrument === 'mou' && term.state === 'unsigned'),
    );
    expect(memoranda).toHaveLength(1);
    const library = new Map(playbook.clauses.map((clause) => [clause.id, clause.binding]));
    const marks = (memoranda[0]?.contract.clauses ?? []).map((pin) => pin.binding ?? library.get(pin.clause.id));
    expect(marks).toContain('binding');
    expect(marks).toContain('indicative');
    expect(marks).not.toContain('depends');
  });

  it('hold one clause in a version that the library has left, and whose text it has kept', () => {
    const drifted = lines.filter(({ drift }) => drift !== undefined);
    expect(drifted).toHaveLength(1);
    const clause = playbook.clauses.find(({ id }) => id === drifted[0]?.clause);
    expect(clause?.earlier.map(({ version }) => version)).toContain(drifted[0]?.version);
  });

  it('hold one waiver that has expired and one that has not', () => {
    const waived = lines.filter(({ pin }) => pin?.waiver !== undefined);
    expect(waived.map(({ state }) => state).sort()).toEqual(['expired', 'waived']);
  });

  it.each(['in-force', 'indicative', 'waived', 'expired', 'missing', 'not-required'] as const)(
    'show what it is for a clause to be %s',
    (state) => {
      expect(lines.filter((line) => line.state === state).length).toBeGreaterThan(0);
    },
  );

  it('fill the portfolio matrix with every state a clause can be in', () => {
    const context = createViewContext(
      { playbook, sources: onLineSeven, diagnostics: [], fingerprints: new Map(), asOf, base: '/' },
      'fr',
    );
    const { families } = coverageMatrix(context, playbook.partnerships);
    const cells = families.flatMap(({ rows }) => rows.flatMap((row) => row.cells));
    expect(cells).toContain(undefined);
    expect([...new Set(cells.flatMap((cell) => cell?.status.word ?? []))].toSorted()).toEqual([
      'Absente',
      'Clause déclenchée',
      'Dérogation',
      'Expirée',
      'Indicative',
      'Non exigée',
      'Présente',
      'Version ancienne',
    ]);
  });
});
