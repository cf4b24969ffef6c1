import { clauseAt } from '../../../domain/contract/clause-version.ts';
import type { Contract, PinnedClause } from '../../../model/contract.ts';
import type { Partnership } from '../../../model/playbook.ts';
import { clauseTitle } from '../../clause/clause-title.ts';
import { wordingDifference, type WordingDifference } from '../../clause/wording-difference.ts';
import { factsOf } from '../../facts.ts';
import { sentence } from '../../ui/sentence.ts';
import { statusView } from '../../ui/status-view.ts';
import type { ViewContext } from '../../view-context.ts';
import { contractTitle } from './contract-title.ts';
import type { SectionHead } from '../section.ts';

/** A clause signed in a version that the library has left. */
export interface DriftedClause {
  readonly title: string;
  readonly href: string;
  /** What was signed and what the library says now, in one line. */
  readonly versions: string;
  /** Absent where no file holds the version signed, or neither version the position. */
  readonly difference?: WordingDifference;
  readonly note?: string;
}

/** The clauses of a partnership that the library has moved on from (M13). */
export interface DriftSection extends SectionHead {
  readonly kind: 'drift';
  readonly clauses: readonly DriftedClause[];
}

/**
 * What was signed against what the library says now, word by word, for every clause of a contract that still counts.
 * Undefined where nothing drifted, and in a partner edition: what we would write today is our own affair.
 */
export function driftSection(context: ViewContext, partnership: Partnership): DriftSection | undefined {
  const words = context.words.drift;
  if (context.playbook.edition) return undefined;
  const drifted = factsOf(context, partnership)
    .contracts.filter(({ isOver }) => !isOver)
    .flatMap(({ contract }) => (contract.clauses ?? []).map((pin) => ({ contract, pin })))
    .filter(({ pin }) => pin.waiver === undefined && hasDrifted(context, pin));
  if (drifted.length === 0) return undefined;
  return {
    kind: 'drift',
    id: 'drift',
    title: words.title,
    state: statusView(context, 'watch'),
    sentence: sentence(words.sentence(drifted.map(({ pin }) => clauseTitle(context, pin.clause.id)))),
    clauses: drifted.map(({ contract, pin }) => driftedClause(context, contract, pin)),
  };
}

function hasDrifted(context: ViewContext, { clause: { id, version } }: PinnedClause): boolean {
  const clause = context.clauses.get(id);
  return clause !== undefined && clause.version !== version;
}

function driftedClause(context: ViewContext, contract: Contract, pin: PinnedClause): DriftedClause {
  const { drift: words, vocabulary } = context.words;
  const { id, version } = pin.clause;
  const current = context.clauses.get(id);
  const signed = clauseAt(current, version);
  const tier = pin.position ?? 'preferred';
  const difference = current && signed && wordingDifference(context, { former: signed, latter: current, tier, pin });
  const title = contractTitle(context, { contract });
  return {
    title: clauseTitle(context, id),
    href: context.href({ kind: 'clause', id }),
    versions: words.versions(title, version, current?.version ?? '', vocabulary.tier[tier]),
    ...(difference?.changed && { difference }),
    ...(signed === undefined && { note: words.lost }),
    ...(signed !== undefined && !difference?.changed && { note: words.same }),
  };
}
