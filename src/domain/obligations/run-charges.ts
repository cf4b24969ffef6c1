import type { IsoDate } from '../../model/iso-date.ts';
import { periodEnd } from '../../model/period.ts';
import type { BreachEntry } from '../kpi/breach-runs.ts';
import { amountOf, createCapper, measuredValues, type CappedAmount } from './charges.ts';
import type { FiredRun } from './fired-runs.ts';
import type { FormulaValues } from './formula-value.ts';
import type { Charge } from './obligation.ts';
import { compareText } from '../text/compare-text.ts';

interface DraftCharge {
  readonly fired: FiredRun;
  /** The last day of the period, by which charges are put in order of time. */
  readonly end: IsoDate;
  readonly entry: BreachEntry;
  readonly rank: number;
  readonly isFinal: boolean;
  readonly figures: FormulaValues;
  readonly raw: number | null;
}

/**
 * What each run costs or earns, capped by clause and contract: final amounts in order of time, then provisional ones on what those leave.
 */
export function chargesOf(runs: readonly FiredRun[]): Map<FiredRun, Charge[]> {
  const charged = new Map<FiredRun, Charge[]>();
  const drafts = runs.flatMap(draftsOf);
  const perClause = Map.groupBy(
    drafts,
    ({ fired: { binding, trigger } }) => `${binding.contract?.id} ${trigger.clause}`,
  );
  for (const own of perClause.values()) {
    const [{ fired } = { fired: undefined }] = own;
    const { terms, contract } = fired?.binding ?? {};
    const cap = createCapper(terms?.caps ?? {}, contract?.starts ?? contract?.signed);
    const inTime = own.toSorted((a, b) => compareText(a.end, b.end));
    for (const draft of [...inTime.filter(({ isFinal }) => isFinal), ...inTime.filter(({ isFinal }) => !isFinal)]) {
      const capped: CappedAmount | undefined = draft.raw === null ? undefined : cap(draft.entry.period, draft.raw);
      const { fired: run, end: _, ...figured } = draft;
      const charge = { ...figured, amount: capped?.amount ?? null, cappedBy: capped?.cappedBy };
      const known = charged.get(run) ?? [];
      known.push(charge);
      charged.set(run, known);
    }
  }
  return charged;
}

/** The periods an amount is due for: from the firing one on, or the whole run where the clause says so. A duty has none. */
function draftsOf(fired: FiredRun): DraftCharge[] {
  const { run, firings, binding } = fired;
  const { terms } = binding;
  const names = terms?.formula?.names;
  if (terms === undefined || names === undefined || terms.effect === 'duty') return [];
  const firstFiring = firings[0]?.index ?? 0;
  return run.entries.flatMap((entry, index): DraftCharge[] => {
    const firing = firings.find((each) => each.index === index);
    const isCharged = firing !== undefined || (terms.isWholeRun && index < firstFiring);
    if (!isCharged) return [];
    const isFinal = firing?.isFinal ?? (entry.isFinal && firings.some((each) => each.isFinal));
    const figures = new Map([...terms.values, ...measuredValues(entry, index + 1, names)]);
    return [
      { fired, end: periodEnd(entry.period), entry, rank: index + 1, isFinal, figures, raw: amountOf(terms, figures) },
    ];
  });
}
