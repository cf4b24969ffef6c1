import { hasEnded } from '../../../domain/contract/ended-relation.ts';
import { committeeStandings, nextToMeet, type CommitteeStanding } from '../../../domain/governance/committees.ts';
import { daysBetween } from '../../../domain/calendar/dates.ts';
import { nextDates } from '../../../domain/calendar/next-dates.ts';
import { capitalise } from '../../../format/count.ts';
import { formatDate } from '../../../format/date.ts';
import { formatCadence, formatDaysUntil, formatDuration } from '../../../format/duration.ts';
import { formatList } from '../../../format/list.ts';
import type { Partnership } from '../../../model/playbook.ts';
import { sourceOf, type BlockView } from '../../ui/block.ts';
import { factsOf } from '../../facts.ts';
import { statusMark, type StatusView } from '../../ui/mark.ts';
import { sentence } from '../../ui/sentence.ts';
import { columnsOf } from '../../ui/table.ts';
import type { ViewContext } from '../../view-context.ts';
import { isGovernanceNeeded } from './governance-needed.ts';
import { emptySection, type BlockSection } from '../section.ts';

const datesAhead = 4;

/** The committees with their mandate, their preparation and their next meetings (M21). */
export function committeesSection(context: ViewContext, partnership: Partnership): BlockSection | undefined {
  const words = context.words.committee;
  const standings = committeeStandings(partnership, context.asOf, context.calendar);
  if (standings.length === 0) return isGovernanceNeeded(partnership) ? emptySection('committees', words) : undefined;
  const bare = standings.filter(({ lacks }) => lacks.includes('mandate') || lacks.includes('members'));
  const undated = standings.filter(({ next }) => next === undefined);
  const meeting = nextToMeet(standings);
  const isOver = hasEnded(partnership, factsOf(context, partnership).contracts);
  const state = isOver ? undefined : bare.length > 0 ? 'bad' : undated.length > 0 ? 'watch' : undefined;
  const nextWords =
    meeting && words.upcoming(meeting.committee.name, formatDate(meeting.next, context.locale), bare.length === 0);
  return {
    kind: 'blocks',
    id: 'committees',
    title: words.title,
    ...(state && { state: { word: words.state[state], ...statusMark(state) } }),
    sentence: sentence(
      words.dated(standings.length - undated.length, standings.length),
      ...bare.map(({ committee, lacks }) => words.bare(committee.name, lacks)),
      nextWords ?? '',
    ),
    blocks: [meetingsBlock(context, partnership, standings), ...preparationBlock(context, partnership, standings)],
  };
}

function meetingsBlock(
  context: ViewContext,
  partnership: Partnership,
  standings: readonly CommitteeStanding[],
): BlockView {
  const { committee: words } = context.words;
  const { locale } = context;
  return {
    table: {
      label: words.table,
      caption: words.rule,
      columns: columnsOf(...words.columns),
      rows: standings.map((standing) => {
        const { committee, parent, next } = standing;
        const names = committee.members.map((id) => context.person(id).name);
        return {
          orphan: standing.lacks.includes('mandate'),
          cells: [
            {
              text: committee.name,
              sub: [
                committee.cadence ? formatCadence(committee.cadence, locale) : words.noCadence,
                parent && words.reportsTo(parent.name),
              ]
                .filter(Boolean)
                .join(', '),
            },
            next
              ? {
                  text: formatDate(next, locale, 'medium'),
                  sub: formatDaysUntil(daysBetween(context.asOf, next), locale),
                }
              : { text: '', status: { word: words.noDate, ...statusMark('no-data') } },
            { text: '', status: stateOf(context, standing) },
            {
              text: formatList(names, locale) || '–',
              ...(committee.quorum !== undefined && { sub: words.quorum(committee.quorum) }),
            },
          ],
        };
      }),
    },
    ...sourceOf(context, partnership.file, ['governance', 'committees']),
  };
}

function stateOf(context: ViewContext, { lacks, papersBy, arePapersNear, next }: CommitteeStanding): StatusView {
  const words = context.words.committee;
  if (lacks.includes('mandate')) return { word: words.noMandate, ...statusMark('bad') };
  if (lacks.includes('members')) return { word: words.noMembers, ...statusMark('bad') };
  if (papersBy && arePapersNear)
    return { word: words.papersBy(formatDate(papersBy, context.locale, 'medium')), ...statusMark('watch') };
  return next ? { word: words.ahead, mark: 'soon', tone: 'accent' } : { word: words.undated, ...statusMark('no-data') };
}

/** Mandate, delegation, papers, agenda and the dates ahead, for the committees that say any of it. */
function preparationBlock(
  context: ViewContext,
  partnership: Partnership,
  standings: readonly CommitteeStanding[],
): BlockView[] {
  const { committee: words } = context.words;
  const { locale, asOf, calendar } = context;
  const prepared = standings.filter(({ committee }) => committee.mandate ?? committee.delegation ?? committee.agenda);
  if (prepared.length === 0) return [];
  return [
    {
      heading: words.preparationHead,
      table: {
        label: words.preparationHead,
        columns: columnsOf(...words.preparationColumns),
        rows: prepared.map(({ committee, minutes }) => {
          const dates = nextDates(committee, { asOf, calendar, count: datesAhead });
          return {
            cells: [
              { text: committee.name },
              {
                text: committee.mandate ?? '–',
                ...(committee.delegation !== undefined && { sub: words.delegation(committee.delegation) }),
              },
              {
                text: minutes ? capitalise(words.minutes(minutes.decision, minutes.information)) : '–',
                ...(committee.agenda && {
                  sub: committee.agenda.map(({ item, minutes: time }) => words.item(item, time)).join(', '),
                }),
              },
              { text: committee.papers ? words.papers(formatDuration(committee.papers, locale)) : '–' },
              { text: dates.map((date) => formatDate(date, locale, 'medium')).join(', ') || '–' },
            ],
          };
        }),
      },
      ...sourceOf(context, partnership.file, ['governance', 'committees']),
    },
  ];
}
