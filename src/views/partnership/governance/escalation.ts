import type { OpenConflict } from '../../../domain/governance/escalation.ts';
import { formatDate } from '../../../format/date.ts';
import { formatDays } from '../../../format/duration.ts';
import type { Partnership } from '../../../model/playbook.ts';
import { sourceOf } from '../../ui/block.ts';
import { factsOf } from '../../facts.ts';
import { sentence } from '../../ui/sentence.ts';
import { statusView } from '../../ui/status-view.ts';
import type { ViewContext } from '../../view-context.ts';
import { ladderOf, levelName, levelWords, type Rung } from './escalation-rungs.ts';
import { isGovernanceNeeded } from './governance-needed.ts';
import { emptySection, type BlockSection, type SectionHead } from '../section.ts';

export interface EscalationSection extends SectionHead {
  readonly kind: 'escalation';
  readonly ladder: readonly Rung[];
  /** Which conflict the days are counted from, where one is open. */
  readonly counted?: string;
  /** Who can be asked without waiting for the end of the ladder. */
  readonly urgent?: string;
  readonly source?: string;
}

/** Where disagreements stand on the ladder that settles them (M18). */
export function escalationSection(
  context: ViewContext,
  partnership: Partnership,
): EscalationSection | BlockSection | undefined {
  const words = context.words.governance;
  const { conflicts } = factsOf(context, partnership);
  const ladder = partnership.governance?.escalation ?? [];
  if (ladder.length === 0 && conflicts.length === 0)
    return isGovernanceNeeded(partnership) ? emptySection('escalation', words) : undefined;
  const [conflict] = conflicts;
  const isLate = conflicts.some(({ deadline }) => deadline !== undefined && deadline < context.asOf);
  const state = isLate ? 'bad' : conflict ? 'watch' : undefined;
  return {
    kind: 'escalation',
    id: 'escalation',
    title: words.title,
    ...(state && { state: statusView(context, state) }),
    sentence: sentence(
      ...conflictWords(context, conflicts),
      ladder.length > 0 ? words.rungs(ladder.length) : context.playbook.edition ? '' : words.noLadder,
    ),
    ladder: ladderOf(context, partnership, conflict),
    ...(conflict?.deadline && {
      counted: words.counted(conflict.entry.title, formatDate(conflict.since, context.locale)),
    }),
    ...urgentOf(context, partnership),
    ...sourceOf(context, partnership.file, ['governance', 'escalation']),
  };
}

function conflictWords(context: ViewContext, conflicts: readonly OpenConflict[]): string[] {
  const words = context.words.governance;
  const [conflict] = conflicts;
  if (!conflict) return [words.calm];
  const { entry, level, daysOpen, deadline, next, nextFrom } = conflict;
  const opening =
    conflicts.length > 1
      ? words.openConflicts(conflicts.length)
      : words.openConflict(
          entry.title,
          level === undefined ? '–' : levelName(context, level),
          formatDays(daysOpen, context.locale),
        );
  if (!deadline) return [opening];
  const day = formatDate(deadline, context.locale);
  if (deadline < context.asOf) return [opening, words.conflictLate(day)];
  return [
    opening,
    next === undefined || nextFrom === undefined
      ? words.conflictLast(day)
      : words.conflictDeadline(day, levelWords(context, next), formatDate(nextFrom, context.locale)),
  ];
}

/** Who can be asked for urgent measures; silent in an edition that is not told. */
export function urgentOf(context: ViewContext, { governance }: Partnership): { readonly urgent?: string } {
  const written = governance?.['urgent-relief'];
  return written === undefined ? {} : { urgent: context.words.governance.urgent(written) };
}
