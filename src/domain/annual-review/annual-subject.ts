import type { IsoDate } from '../../model/iso-date.ts';
import type { Partnership, Playbook } from '../../model/playbook.ts';
import { commitmentRecord, type CommitmentRecord } from '../governance/commitments.ts';
import { contractStandings, mainContract, type ContractStanding } from '../contract/contract-standing.ts';
import { assessHealth, type Health } from '../health/health.ts';
import { assessObjective } from '../frame/objective-progress.ts';
import { reportingIn } from '../finance/reported-amount.ts';
import { computeReturn } from '../finance/return-on-investment.ts';
import { quarterHolding } from '../review-pack/quarter-days.ts';
import { objectivesOffTrack } from '../review-pack/adjustments.ts';
import { reviewSubject, type ReviewSubject } from '../review-pack/review-subject.ts';

/** A partnership before its annual review, with what several rules ask of it, reckoned once. */
export interface AnnualSubject extends ReviewSubject {
  readonly health: Health;
  /** Objectives that figures judge, and how many of them are missed or behind. */
  readonly objectives: { readonly judged: number; readonly off: number };
  readonly commitments: CommitmentRecord;
  /** The return over the stated periods; null where its lines are not complete or do not cover the same days. */
  readonly returned: number | null;
  readonly contract: ContractStanding | undefined;
}

/** What the annual review of a partnership looks at, at `asOf` (M38). */
export function annualSubject(partnership: Partnership, playbook: Playbook, asOf: IsoDate): AnnualSubject {
  const subject = reviewSubject(partnership, playbook, quarterHolding(asOf), asOf);
  const seriesOf = (id: string) => subject.figures.find(({ series }) => series.kpi.id === id)?.series;
  const judged = (partnership.objectives ?? []).filter(
    (objective) => assessObjective(objective, seriesOf(objective.measure?.kpi ?? ''), asOf).state !== 'no-data',
  );
  const returned =
    partnership.roi && computeReturn(partnership.roi, reportingIn(subject.currency, playbook.settings), seriesOf);
  return {
    ...subject,
    health: assessHealth(partnership, playbook.kpis, asOf, subject.calendar),
    objectives: { judged: judged.length, off: objectivesOffTrack(subject).length },
    commitments: commitmentRecord(partnership.journal, asOf),
    returned: returned?.complete && returned.comparable ? returned.rate : null,
    contract: mainContract(contractStandings(partnership.contracts, asOf, subject.calendar)),
  };
}
