import { problem } from '../../../diagnostics/catalogue/index.ts';
import type { Diagnostic } from '../../../diagnostics/diagnostic.ts';
import { recordedVotes } from '../../../domain/governance/recorded-votes.ts';
import type { CheckContext } from '../../check.ts';
import { writtenShare } from '../../material/written-number.ts';

/**
 * A finding: a decision voted in the journal that did not pass, and that no later decision supersedes (M22).
 * The question is still open.
 */
export function checkVoteBlocked({ playbook, sources, asOf }: CheckContext): Diagnostic[] {
  return playbook.partnerships.flatMap((partnership) => {
    const settled = new Set(partnership.journal.map(({ supersedes }) => supersedes));
    return recordedVotes(partnership, asOf).flatMap(({ entry, rule, outcome: { result, inFavour } }) =>
      result === 'adopted' || settled.has(entry.id)
        ? []
        : problem('vote-blocked', sources.placeOf(entry.file, ['votes'], 'key'), {
            title: entry.title,
            result,
            share: writtenShare(Number(inFavour.toFixed(6))),
            basis: rule.thresholdOf ?? 'all',
          }),
    );
  });
}
