import { daysBetween } from '../../domain/dates.ts';
import type { OpenConflict } from '../../domain/escalation.ts';
import { capitalise } from '../../format/count.ts';
import { formatDate } from '../../format/date.ts';
import { formatCadence, formatDays, formatDuration } from '../../format/duration.ts';
import { formatList } from '../../format/list.ts';
import { formatNumber, formatPercent } from '../../format/number.ts';
import type { Committee, EscalationStep } from '../../model/governance.ts';
import type { IsoDate } from '../../model/iso-date.ts';
import type { Partnership } from '../../model/playbook.ts';
import { sourceOf, type BlockView } from '../block.ts';
import { factsOf } from '../facts.ts';
import { statusMark, type StatusView } from '../mark.ts';
import { sentence } from '../sentence.ts';
import { columnsOf, type CellView } from '../table.ts';
import type { ViewContext } from '../view-context.ts';
import { nextDate } from './running.ts';
import { emptySection, type BlockSection, type SectionHead } from './section.ts';

export interface Rung {
  readonly state: 'past' | 'here' | 'future';
  readonly title: string;
  readonly level: string;
  readonly here?: StatusView;
  readonly details: readonly string[];
}

export interface GovernanceSection extends SectionHead {
  readonly kind: 'governance';
  readonly ladderTitle: string;
  readonly ladder: readonly Rung[];
  readonly ladderSource?: string;
  readonly blocks: readonly BlockView[];
}

interface NextMeeting {
  readonly committee: Committee;
  readonly date: IsoDate;
}

/** The next meeting of any committee; undefined where none is planned. */
export function nextMeeting(context: ViewContext, partnership: Partnership): NextMeeting | undefined {
  const meetings = (partnership.governance?.committees ?? []).flatMap((committee) => {
    const date = nextDate(context, committee.cadence, committee.from);
    return date ? [{ committee, date }] : [];
  });
  return meetings.toSorted((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0))[0];
}

/** Where disagreements stand, the committees and how decisions are taken (M18, M21, M22). */
export function governanceSection(context: ViewContext, partnership: Partnership): GovernanceSection | BlockSection {
  const words = context.words.governance;
  const { governance } = partnership;
  const { conflicts } = factsOf(context, partnership);
  if (!governance && conflicts.length === 0) return emptySection('governance', words);
  const [conflict] = conflicts;
  const isLate = conflicts.some(({ deadline }) => deadline !== undefined && deadline < context.asOf);
  const meeting = nextMeeting(context, partnership);
  const state = isLate ? 'bad' : conflict ? 'watch' : undefined;
  return {
    kind: 'governance',
    id: 'governance',
    title: words.title,
    ...(state && { state: { word: context.words.vocabulary.status[state], ...statusMark(state) } }),
    sentence: sentence(
      ...conflictWords(context, conflicts),
      meeting
        ? words
            .nextCommittee(meeting.committee.name, formatDate(meeting.date, context.locale))
            .replaceAll('**', conflict ? '' : '**')
        : governance?.committees?.length
          ? words.noCommitteeDate
          : '',
    ),
    ladderTitle: words.ladderHead,
    ladder: ladderOf(context, partnership, conflict),
    ...mapSource(sourceOf(context, partnership.file, ['governance', 'escalation'])),
    blocks: [committeesBlock(context, partnership), decisionsBlock(context, partnership)].filter(
      (block) => block !== undefined,
    ),
  };
}

function mapSource({ source }: { readonly source?: string }): { readonly ladderSource?: string } {
  return source === undefined ? {} : { ladderSource: source };
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

function ladderOf(context: ViewContext, partnership: Partnership, conflict: OpenConflict | undefined): Rung[] {
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

function committeesBlock(context: ViewContext, partnership: Partnership): BlockView | undefined {
  const words = context.words.governance;
  const { locale } = context;
  const committees = partnership.governance?.committees ?? [];
  if (committees.length === 0) return undefined;
  return {
    heading: words.committeesHead,
    table: {
      label: words.committeesTable,
      columns: columnsOf(...words.committeeColumns),
      rows: committees.map((committee) => {
        const date = nextDate(context, committee.cadence, committee.from);
        const parent = committees.find((each) => each.id === committee.parent);
        const practice = [
          committee.papers && words.papers(formatDuration(committee.papers, locale)),
          committee.quorum !== undefined && words.quorum(committee.quorum),
        ]
          .filter((text) => typeof text === 'string')
          .join(', ');
        return {
          cells: [
            {
              text: committee.name,
              sub: [committee.mandate, parent && words.reportsTo(parent.name)].filter(Boolean).join(', '),
            },
            { text: committee.cadence ? capitalise(formatCadence(committee.cadence, locale)) : '–' },
            date
              ? { text: formatDate(date, locale, 'medium') }
              : { text: '', status: { word: words.noDate, ...statusMark('no-data') } },
            {
              text:
                formatList(
                  committee.members.map((id) => context.person(id).name),
                  locale,
                ) || '–',
            },
            { text: capitalise(practice) || '–' },
          ],
        };
      }),
    },
    ...sourceOf(context, partnership.file, ['governance', 'committees']),
  };
}

function decisionsBlock(context: ViewContext, partnership: Partnership): BlockView | undefined {
  const { governance: words, vocabulary } = context.words;
  const { locale } = context;
  const decisions = partnership.governance?.decisions;
  if (!decisions) return undefined;
  const rows: CellView[][] = [];
  const { consensus, vote } = decisions;
  if (consensus)
    rows.push([{ text: words.consensus }, { text: capitalise(words.rounds(consensus.rounds, consensus.days)) }]);
  if (vote) {
    const weights = Object.entries(vote.weights)
      .map(([party, weight]) => `${context.nameIn(partnership, party)}\u00a0${formatNumber(weight, locale)}`)
      .join(', ');
    const conditions = [
      words.threshold(vote.threshold),
      vote.quorum !== undefined && words.voteQuorum(formatPercent(vote.quorum, locale)),
      vote.casting && words.casting(context.nameIn(partnership, vote.casting)),
    ]
      .filter((text) => typeof text === 'string')
      .join(', ');
    rows.push([{ text: words.vote }, { text: weights, sub: conditions }]);
  }
  for (const veto of decisions.vetoes ?? [])
    rows.push([{ text: words.veto }, { text: veto.on, sub: context.nameIn(partnership, veto.party) }]);
  if (decisions.reserved?.length)
    rows.push([{ text: words.reserved }, { text: formatList(decisions.reserved, locale) }]);
  if (decisions.otherwise)
    rows.push([{ text: words.otherwise }, { text: capitalise(vocabulary.otherwise[decisions.otherwise]) }]);
  if (rows.length === 0) return undefined;
  return {
    heading: words.decisionsHead,
    table: {
      label: words.decisionsHead,
      columns: columnsOf(...words.decisionColumns),
      rows: rows.map((cells) => ({ cells })),
    },
    ...sourceOf(context, partnership.file, ['governance', 'decisions']),
  };
}
