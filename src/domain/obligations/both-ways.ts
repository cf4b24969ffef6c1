import { triggerFor, type KpiTrigger } from '../../model/kpi-use.ts';
import type { Party } from '../../model/party.ts';
import type { Period } from '../../model/period.ts';
import type { BindingClause } from './binding-clause.ts';
import type { ClauseTerms } from './clause-terms.ts';
import type { FiredRun } from './fired-runs.ts';
import type { Charge } from './obligation.ts';
import { owingOf } from './owing.ts';

/**
 * The terms of a clause that runs both ways, as the other party owes under them (M17): what the formula gives under
 * zero, a malus where the clause is a bonus, and the other way round. Of one that does not, nothing: it has no formula.
 */
export function turnedTerms(terms: ClauseTerms): ClauseTerms {
  const { formula, ...others } = terms;
  const effects = { bonus: 'malus', malus: 'bonus', payment: 'payment', duty: 'duty' } as const;
  const turned = { ...others, effect: effects[terms.effect] };
  if (formula === undefined || !terms.isBothWays) return turned;
  return { ...turned, formula: { ...formula, parsed: { kind: 'negation', of: formula.parsed } } };
}

/** Who owes what a run costs, as its trigger says: the other party, where the run is turned round. */
export function debtTriggerOf(
  { trigger, isTurned }: Pick<FiredRun, 'trigger' | 'isTurned'>,
  parties: readonly Pick<Party, 'id'>[],
): KpiTrigger {
  if (!isTurned) return trigger;
  const { 'owed-by': _by, 'owed-to': _to, ...others } = trigger;
  const { by, to } = owingOf(trigger, parties) ?? { by: undefined, to: [] };
  const [creditor, ...more] = to;
  if (by === undefined || creditor === undefined || more.length > 0) return others;
  return { ...others, 'owed-by': creditor, 'owed-to': by };
}

/** A run, and the same turned round where its clause runs both ways: what each party owes is reckoned apart. */
export function eachWay(fired: FiredRun): FiredRun[] {
  if (!fired.firings.some(({ period }) => fired.bindingIn(period).terms?.isBothWays)) return [fired];
  const bindingIn: FiredRun['bindingIn'] = (period) => turnedBinding(fired.bindingIn(period));
  return [fired, { ...fired, isTurned: true, binding: turnedBinding(fired.binding), bindingIn }];
}

function turnedBinding({ terms, ...binding }: BindingClause): BindingClause {
  return { ...binding, ...(terms && { terms: turnedTerms(terms) }) };
}

/** A run with what it costs. */
interface Charged {
  readonly fired: FiredRun;
  readonly charges: readonly Charge[];
}

/**
 * Of runs that were reckoned each way, what each party owes alone: the periods in which the formula gives less than
 * zero are of the run that was turned round, all others of the run itself. One that keeps no period is left out. Where
 * nobody owes, or nobody can tell who does, both show it.
 */
export function partedByDebtor<Run extends Charged>(runs: readonly Run[]): Run[] {
  return runs.flatMap((charged) => {
    const other = runs.find(({ fired }) => fired.run === charged.fired.run && isOtherWay(fired, charged.fired));
    if (other === undefined) return [charged];
    const { fired, charges } = charged;
    const [owed, ofOther] = [periodsOwed(charged), periodsOwed(other)];
    const firings = fired.firings.filter(({ period }) => (fired.isTurned ? owed.has(period) : !ofOther.has(period)));
    const [first] = firings;
    const use = first && fired.run.entries[first.index]?.thresholds;
    const trigger = triggerFor(use, fired.trigger.clause);
    if (first === undefined || use === undefined || trigger === undefined) return [];
    const ofOthers = [...fired.ofOthers, ...fired.firings.filter(({ period }) => ofOther.has(period))];
    const binding = fired.bindingIn(first.period);
    return [
      {
        ...charged,
        fired: { ...fired, firings, ofOthers, use, trigger, firstFired: first.period, binding },
        charges: charges.filter(({ entry }) => !ofOther.has(entry.period)),
      },
    ];
  });
}

/** The periods in which a run costs something, before its caps. */
function periodsOwed({ charges }: Charged): ReadonlySet<Period> {
  return new Set(charges.filter(({ raw }) => raw !== null && raw > 0).map(({ entry }) => entry.period));
}

/** Whether two runs are one, reckoned each way for the same debtor. */
function isOtherWay(one: FiredRun, other: FiredRun): boolean {
  return one.firings === other.firings && one.trigger === other.trigger && one.isTurned !== other.isTurned;
}
