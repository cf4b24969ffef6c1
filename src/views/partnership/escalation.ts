import { daysBetween } from '../../domain/dates.ts';
import type { OpenConflict } from '../../domain/escalation.ts';
import { capitalise } from '../../format/count.ts';
import { formatDate } from '../../format/date.ts';
import { formatDays, formatDuration } from '../../format/duration.ts';
import { formatList } from '../../format/list.ts';
import { formatNumber } from '../../format/number.ts';
import type { EscalationStep } from '../../model/governance.ts';
import type { Partnership } from '../../model/playbook.ts';
import { sourceOf } from '../block.ts';
import { factsOf } from '../facts.ts';
import { statusMark, type StatusView } from '../mark.ts';
import { sentence } from '../sentence.ts';
import type { ViewContext } from '../view-context.ts';
import { neededFrom } from './needed-from.ts';
import { emptySection, type BlockSection, type SectionHead } from './section.ts';

export interface Rung {
  readonly state: 'past' | 'here' | 'future';
  readonly title: string;
  readonly level: string;
  readonly here?: StatusView;
  readonly details: readonly string[];
}

export interface EscalationSection extends SectionHead {
  readonly kind: 'escalation';
  readonly ladder: readonly Rung[];
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
    return neededFrom(partnership, 'working-together') ? emptySection('escalation', words) : undefined;
  const [conflict] = conflicts;
  const isLate = conflicts.some(({ deadline }) => deadline !== undefined && deadline < context.asOf);
  const state = isLate ? 'bad' : conflict ? 'watch' : undefined;
  return {
    kind: 'escalation',
    id: 'escalation',
    title: words.title,
    ...(state && { state: { word: context.words.vocabulary.status[state], ...statusMark(state) } }),
    sentence: sentence(
      ...conflictWords(context, conflicts),
      ladder.length > 0 ? words.rungs(ladder.length) : context.playbook.edition ? '' : words.noLadder,
    ),
    ladder: ladderOf(context, partnership, conflict),
    ...sourceOf(context, partnership.file, ['governance', 'escalation']),
  };
}

function levelName(context: ViewContext, level: EscalationStep['level']): string {
  return typeof level === 'number'
    ? String(level)
    : context.words.vocabulary.level[level].toLocaleLowerCase(context.locale);
}

function conflictWords(context: ViewContext, conflicts: readonly OpenConflict[]): string[] {
  const words = context.words.governance;
  const [conflict] = conflicts;
  if (!conflict) return [words.calm];
  const { entry, level, daysOpen, deadline } = conflict;
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
  return [opening, deadline < context.asOf ? words.conflictLate(day) : words.conflictDeadline(day)];
}

/** The rungs of the ladder; the open conflict stands on one of them. */
export function ladderOf(context: ViewContext, partnership: Partnership, conflict: OpenConflict | undefined): Rung[] {
  const { governance: words, vocabulary } = context.words;
  const ladder = partnership.governance?.escalation ?? [];
  const current = ladder.findIndex((step) => step.level === conflict?.level);
  return ladder.map((step, index) => ({
    state: conflict === undefined || current < 0 || index > current ? 'future' : index === current ? 'here' : 'past',
    level: typeof step.level === 'number' ? words.level(String(step.level)) : '',
    title: stepTitle(context, partnership, step),
    ...(index === current && conflict && { here: hereStatus(context, conflict) }),
    details: [
      step.within && words.within(formatDuration(step.within, context.locale)),
      step.trigger,
      typeof step.level !== 'number' && (step.body ?? step.institution),
      step['appointed-by'] && words.appointedBy(step['appointed-by']),
      step.arbitrators !== undefined && words.arbitrators(step.arbitrators),
      step.seat && words.seat(step.seat),
      step.language && words.language(step.language),
      step.law,
    ]
      .filter((text) => typeof text === 'string')
      .map(capitalise),
  }));

  function stepTitle(viewContext: ViewContext, record: Partnership, step: EscalationStep): string {
    if (typeof step.level !== 'number') return vocabulary.level[step.level];
    const ids = step.who === undefined ? [] : Array.isArray(step.who) ? step.who : [step.who];
    const names = ids.map(
      (id) =>
        record.governance?.committees?.find((committee) => committee.id === id)?.name ?? viewContext.nameIn(record, id),
    );
    return names.length > 0 ? formatList(names, viewContext.locale) : words.level(String(step.level));
  }
}

function hereStatus(context: ViewContext, { since, deadline }: OpenConflict): StatusView {
  const words = context.words.governance;
  const days = daysBetween(since, context.asOf);
  if (!deadline) return { word: words.hereOpen(formatDays(days, context.locale)), ...statusMark('watch') };
  if (deadline < context.asOf)
    return {
      word: words.hereLate(formatDays(daysBetween(deadline, context.asOf), context.locale)),
      ...statusMark('bad'),
    };
  return {
    word: words.here(formatNumber(days, context.locale), formatNumber(daysBetween(since, deadline), context.locale)),
    ...statusMark('watch'),
  };
}
