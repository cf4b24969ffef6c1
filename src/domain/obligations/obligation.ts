import type { IsoDate } from '../../model/iso-date.ts';
import type { KpiUse } from '../../model/kpi-use.ts';
import type { Period } from '../../model/period.ts';
import type { JournalEntry, Kpi } from '../../model/playbook.ts';
import type { BreachEntry } from '../kpi/breach-runs.ts';
import type { SeriesPoint } from '../kpi/kpi-series.ts';
import type { Answer } from './answers.ts';
import type { BindingClause } from './binding-clause.ts';
import type { CappedBy, ReachedCap } from './capper.ts';
import type { ClauseTerms } from './clause-terms.ts';
import type { EarnBack } from './earn-back.ts';
import type { FormalNotice, Remedy } from './formal-notice.ts';
import type { FormulaValues } from './formula-value.ts';
import type { LookedBack } from './looked-back.ts';
import type { NamedFigure } from './named-figure.ts';
import type { Owing } from './owing.ts';

/**
 * Where an obligation stands: it would arise if provisional figures were confirmed; a decision is awaited; its
 * deadline has passed; it is decided; the other party cured the breach after a formal notice. It is `late` from
 * the day after the deadline.
 */
export type ObligationState = 'would-fire' | 'due' | 'late' | 'decided' | 'cured';

/** Whether nothing is left to do about an obligation: it is decided, or the breach was cured. */
export function isSettled(state: ObligationState): boolean {
  return state === 'decided' || state === 'cured';
}

/** What one period costs or earns. Amounts are minor units. */
export interface Charge {
  readonly entry: BreachEntry;
  /** The clause as it bound the parties on the period’s last day. */
  readonly binding: BindingClause;
  /** The period’s place in the run, 1 for the first. */
  readonly rank: number;
  /** Whether it rests on final figures alone. */
  readonly isFinal: boolean;
  /** What the names of the formula stood for. */
  readonly figures: FormulaValues;
  /** The earlier figures that it rests on, where its formula looks back. */
  readonly lookedBack: readonly LookedBack<SeriesPoint>[];
  /** The figures of other KPIs that it rests on, in the order of the clause’s variables. */
  readonly named: readonly NamedFigure[];
  /**
   * The formula’s amount, under zero where the clause carries a deficit forward; null where something it needs is
   * missing, or where the clause has no formula.
   */
  readonly raw: number | null;
  /** What is due once the caps have spoken; 0 where the breach was cured, or what it cost was given back. */
  readonly amount: number | null;
  readonly cappedBy: CappedBy | undefined;
  /** Whether it may change once an earlier amount is known that counts under a cap of its own, or is carried over. */
  readonly isUnsure: boolean;
  /** What caps held back in earlier periods and this one takes up, before its own caps; 0 where nothing is. */
  readonly carriedIn: number;
  /** What they hold back and a later period is to take up. */
  readonly carriedOver: number;
  /** What earlier periods gave under zero and this one is to make good first; 0 where nothing is. */
  readonly deficitIn: number;
  /** What it leaves of that, its own added, for a later period to make good. */
  readonly deficitOut: number;
  /**
   * The caps on more than one period of which it leaves nothing, or found nothing left; `span` tells them
   * apart within the partnership.
   */
  readonly reached: readonly ReachedCap[];
  /** Why it is not due any more, or not yet, under a clause that leaves time to cure or that gives back. */
  readonly remedy: Remedy | undefined;
}

/** What a run of breaching periods obliges to under a clause (M17), with its evidence. */
export interface Obligation {
  /** Unique within the partnership: the KPI, the clause and the first period that fired. */
  readonly id: string;
  readonly kpi: Kpi;
  readonly clause: string;
  /**
   * The clause as it bound the parties when it first fired; a later period may fall under an
   * amendment, as its charge says.
   */
  readonly binding: BindingClause;
  /** The clause’s effect; a duty where its terms are not known, since someone must then at least decide. */
  readonly effect: ClauseTerms['effect'];
  /** The line of the record that set the rule in the first period that fired. */
  readonly use: KpiUse;
  readonly trigger: NonNullable<KpiUse['trigger']>;
  /** Every breaching period of the run, in order. */
  readonly run: readonly BreachEntry[];
  readonly skipped: readonly Period[];
  /** The first period in which the rule was satisfied, on final figures or not. */
  readonly firstFired: Period;
  /**
   * The periods in which the rule was satisfied on final figures, and those in which it only would be. Where a contract
   * held the clause for a part of the run alone, those of that part.
   */
  readonly fired: readonly Period[];
  readonly wouldFire: readonly Period[];
  /** The periods of the run that another party owes under the same clause; absent where there is none. */
  readonly ofOthers?: readonly Period[];
  /** Who owes the amounts, and to whom, where there are any and the record says so. */
  readonly owing?: Owing;
  /** Empty for a duty. */
  readonly charges: readonly Charge[];
  /**
   * What the final charges add up to, those left out that a formal notice has not made due yet; null
   * where none has an amount.
   */
  readonly total: number | null;
  /**
   * What the provisional charges would add, and those that a formal notice has not made due yet; 0 where there is none.
   */
  readonly possible: number;
  readonly state: ObligationState;
  /**
   * The day by which to decide on what is not decided yet, or would have to be: it waits for a cure. Absent
   * without a time to decide.
   */
  readonly deadline?: IsoDate;
  /** The cap whose reaching set it off, under a rule on a cap. */
  readonly reached?: { readonly cap: ReachedCap; /** The clause whose amounts reached it. */ readonly clause: string };
  /** The next meeting of the body that decides. */
  readonly meeting?: IsoDate;
  readonly answers: readonly Answer[];
  /**
   * The formal notice that the clause needs, given or not; absent where it needs none. Of several, the one that stands.
   */
  readonly notice?: FormalNotice;
  /** What becomes of what it cost; absent where the clause does not give it back. */
  readonly earnBack?: EarnBack;
}

/**
 * Whether the formal notice of an obligation is still to be sent: it fired on final figures, none was given, and either
 * the decision is awaited or amounts wait for it to stay without effect. What was given back is not claimed.
 */
export function isNoticeAwaited({
  notice,
  state,
  charges,
  earnBack,
}: Pick<Obligation, 'notice' | 'state' | 'charges' | 'earnBack'>): boolean {
  if (notice === undefined || notice.entry !== undefined || earnBack?.outcome === 'earned') return false;
  return state === 'due' || state === 'late' || (state === 'decided' && charges.some(isPending));
}

/** A breach that a party may still cure, after a formal notice. */
export interface RunningCure {
  readonly until: IsoDate;
  /** The period whose value decides. */
  readonly decidedIn: Period;
  /** The entry of the journal that gave the notice. */
  readonly entry: JournalEntry;
  /** The party put on notice, where the record names it. */
  readonly to?: string;
}

/**
 * The cure that runs on a day, from the formal notice through its very last day: no decision can be taken
 * before it. Undefined where none runs, and where the value that decides it is known already. A decision taken
 * all the same does not end it.
 */
export function runningCure({ notice }: Pick<Obligation, 'notice'>, asOf: IsoDate): RunningCure | undefined {
  const { cure, entry, to } = notice ?? {};
  const { until, decidedIn, outcome } = cure ?? {};
  if (outcome !== 'pending' || entry === undefined || until === undefined || decidedIn === undefined) return undefined;
  return until < asOf ? undefined : { until, decidedIn, entry, ...(to !== undefined && { to }) };
}

/** Whether the amount of a charge waits for a formal notice to stay without effect. */
export function isPending({ remedy }: Pick<Charge, 'remedy'>): boolean {
  return remedy === 'pending';
}
