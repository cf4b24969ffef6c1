import type { Sharing } from '../domain/shared-paths.ts';
import { optionalField } from '../model/optional-field.ts';
import type { Partnership } from '../model/playbook.ts';
import type { ReviewPack } from '../model/review-pack.ts';
import type { ReviewedPayment } from '../model/reviewed-point.ts';
import { pick } from './pick.ts';
import type { VisibleIds } from './visible-ids.ts';

/**
 * The snapshots of the reviews as an edition may see them: of each, the lines whose own source is shared (a promise
 * with `journal.commitment`, a KPI with `kpis.<id>`, what a clause sets off with `kpis` and `contracts` as wholes, its
 * formal notice with `journal.notice` as well, what a contract makes payable with `contracts`). What the house drew
 * from several sources (indices, post-mortems, decisions wanted, actions, objectives off track) stays internal, and so
 * does every text quoted from the journal or from a figure’s note: a snapshot no longer knows which of its passages
 * were internal.
 */
export function projectReviews(
  { reviews }: Pick<Partnership, 'reviews'>,
  shares: Sharing,
  visible: VisibleIds,
): ReviewPack[] {
  return reviews.map((pack) => projectReview(pack, shares, visible)).filter(hasLines);
}

/** Whether anything is left to read: the mere list of past reviews is internal as well. */
function hasLines({
  commitments,
  wins,
  kpis,
  obligations,
  conflicts,
  decided,
  adjustment,
  payments = [],
}: ReviewPack): boolean {
  const { notices, clauses, exit } = adjustment;
  return (
    [commitments, wins, kpis, obligations, payments, conflicts, decided, notices, clauses].some(
      (lines) => lines.length > 0,
    ) || exit !== undefined
  );
}

function projectReview(pack: ReviewPack, shares: Sharing, visible: VisibleIds): ReviewPack {
  const when = <T>(isShared: boolean, lines: readonly T[]): T[] => (isShared ? [...lines] : []);
  const isOpen = ({ clause }: { readonly clause: string }) => shares('contracts') && visible.clauses.has(clause);
  const { notices, clauses, exit } = pack.adjustment;
  const triggered = when(shares('kpis'), pack.obligations).filter(isOpen);
  return {
    ...pick(pack, ['version', 'partnership', 'quarter', 'asOf', 'currency']),
    commitments: when(shares('journal.commitment'), pack.commitments).map((line) =>
      pick(line, ['entry', 'title', 'owner', 'due', 'state']),
    ),
    wins: when(shares('journal.win'), pack.wins),
    kpis: pack.kpis.filter(({ kpi }) => shares(`kpis.${kpi}`)).map(projectKpi),
    obligations: shares('journal.notice') ? triggered : withoutNotices(triggered),
    ...optionalField('payments', shares('contracts') ? pack.payments?.map(withoutAnswer) : undefined),
    conflicts: when(shares('journal.conflict'), pack.conflicts),
    'post-mortems': [],
    adjustment: {
      objectives: [],
      notices: when(shares('contracts'), notices),
      clauses: clauses.filter(isOpen),
      ...optionalField('exit', shares('exit') ? exit : undefined),
    },
    decided: when(shares('journal.decision'), pack.decided),
    wanted: [],
    actions: [],
  };
}

/** A payment without the entry that answers it, of a kind that may not be shared. */
function withoutAnswer({ answer: _, ...line }: ReviewedPayment): ReviewedPayment {
  return line;
}

/** The figures of a KPI. Who owes one, and why one is off its target, is told by fields that are never shared. */
function projectKpi(line: ReviewPack['kpis'][number]): ReviewPack['kpis'][number] {
  return pick(line, [
    'kpi',
    'title',
    'unit',
    'side',
    'values',
    'value',
    'period',
    'status',
    'target',
    'gap',
    'before',
    'change',
  ]);
}

/**
 * What clauses set off, without the formal notices that the journal tells of: neither their days, nor what they came
 * to, nor the deadline and the lateness of a decision that waits for one to be cured. That amounts wait for one is the
 * contract’s to tell, whether or not it was sent.
 */
function withoutNotices(lines: ReviewPack['obligations']): ReviewPack['obligations'] {
  return lines
    .filter(({ state }) => state !== 'cured')
    .map(({ notice: _, cure, 'cure-until': __, deadline, ...line }) => ({
      ...line,
      ...(cure === undefined ? optionalField('deadline', deadline) : { state: whenever(line.state) }),
      ...optionalField('cure', cure === 'pending' ? cure : undefined),
    }));
}

/** A state that says nothing of a deadline. */
function whenever(state: ReviewPack['obligations'][number]['state']): ReviewPack['obligations'][number]['state'] {
  return state === 'late' ? 'due' : state;
}
