import { triggerFor } from '../../model/kpi-use.ts';
import type { BreachEntry, Firing } from '../kpi/breach-runs.ts';

/** Who owes what a period costs and to whom, as the line in force in it says; empty where it names nobody. */
export function debtOf(entry: BreachEntry | undefined, clause: string): string {
  const { 'owed-by': by = '', 'owed-to': to = '' } = triggerFor(entry?.thresholds, clause) ?? {};
  return by === '' ? '' : `${by} ${to}`;
}

/**
 * The firings of a run apart for each party that owes what they cost (M17): a record may name another debtor, or
 * another creditor, from a date within the run. One whose line names nobody goes with those before it, or with the
 * first that names somebody. In the order in which each first fired.
 */
export function firingsByDebtor(
  firings: readonly Firing[],
  entries: readonly BreachEntry[],
  clause: string,
): readonly Firing[][] {
  const debts = firings.map(({ index }) => debtOf(entries[index], clause));
  let debt = debts.find((each) => each !== '') ?? '';
  const byDebt = new Map<string, Firing[]>();
  for (const [at, firing] of firings.entries()) {
    debt = debts[at] || debt;
    byDebt.set(debt, [...(byDebt.get(debt) ?? []), firing]);
  }
  return [...byDebt.values()];
}
