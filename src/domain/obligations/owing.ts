import type { KpiTrigger } from '../../model/kpi-use.ts';
import type { Party } from '../../model/party.ts';

/** Who owes an amount, and to whom: ids of parties. */
export interface Owing {
  readonly by: string;
  readonly to: readonly string[];
}

/**
 * Who owes what a clause costs: as its trigger says, to the other parties where it names no creditor. Undefined
 * where it names no debtor.
 */
export function owingOf(
  trigger: Pick<KpiTrigger, 'owed-by' | 'owed-to'>,
  parties: readonly Pick<Party, 'id'>[],
): Owing | undefined {
  const { 'owed-by': by, 'owed-to': to } = trigger;
  if (by === undefined) return undefined;
  return { by, to: to === undefined ? parties.map(({ id }) => id).filter((id) => id !== by) : [to] };
}
