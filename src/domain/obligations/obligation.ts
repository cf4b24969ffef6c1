import type { IsoDate } from '../../model/iso-date.ts';
import type { KpiUse } from '../../model/kpi-use.ts';
import type { Period } from '../../model/period.ts';
import type { Kpi } from '../../model/playbook.ts';
import type { BreachEntry } from '../kpi/breach-runs.ts';
import type { Answer } from './answers.ts';
import type { BindingClause } from './binding-clause.ts';
import type { CappedBy } from './capper.ts';
import type { ClauseTerms } from './clause-terms.ts';
import type { FormalNotice } from './formal-notice.ts';
import type { FormulaValues } from './formula-value.ts';
import type { Owing } from './owing.ts';

/**
 * Where an obligation stands: it would arise if provisional figures were confirmed; a decision is awaited; its deadline has passed; it is decided.
 * It is `late` from the day after the deadline.
 */
export type ObligationState = 'would-fire' | 'due' | 'late' | 'decided';

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
  /** The formula’s amount; null where something it needs is missing, or where the clause has no formula. */
  readonly raw: number | null;
  /** What is due once the caps have spoken. */
  readonly amount: number | null;
  readonly cappedBy: CappedBy | undefined;
}

/** What a run of breaching periods obliges to under a clause (M17), with its evidence. */
export interface Obligation {
  /** Unique within the partnership: the KPI, the clause and the first period that fired. */
  readonly id: string;
  readonly kpi: Kpi;
  readonly clause: string;
  /** The clause as it bound the parties when it first fired; a later period may fall under an amendment, as its charge says. */
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
   * The periods in which the rule was satisfied on final figures, and those in which it only would be. Where a contract held the clause for a part
   * of the run alone, those of that part.
   */
  readonly fired: readonly Period[];
  readonly wouldFire: readonly Period[];
  /** Who owes the amounts, and to whom, where there are any and the record says so. */
  readonly owing?: Owing;
  /** Empty for a duty. */
  readonly charges: readonly Charge[];
  /** What the final charges add up to; null where none has an amount. */
  readonly total: number | null;
  /** What the provisional charges would add; 0 where there is none. */
  readonly possible: number;
  readonly state: ObligationState;
  /** The working day by which to decide on what is not decided yet, or would have to be; absent without a time to decide. */
  readonly deadline?: IsoDate;
  /** The next meeting of the body that decides. */
  readonly meeting?: IsoDate;
  readonly answers: readonly Answer[];
  /** The formal notice that the clause needs, given or not; absent where it needs none. */
  readonly notice?: FormalNotice;
}

/** Whether the formal notice of an obligation is still to be sent: it fired on final figures, awaits its decision, and none was given. */
export function isNoticeAwaited({ notice, state }: Pick<Obligation, 'notice' | 'state'>): boolean {
  return notice !== undefined && notice.entry === undefined && (state === 'due' || state === 'late');
}
