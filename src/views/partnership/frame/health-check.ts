import { isFrameNeeded } from '../../../domain/frame/frame-section.ts';
import {
  twoSidedCheck,
  type CheckReading,
  type JudgedItem,
  type PartyCheck,
} from '../../../domain/frame/two-sided-check.ts';
import { partyOf } from '../../../domain/people/party-of.ts';
import { formatDate } from '../../../format/date.ts';
import { formatList, formatNames } from '../../../format/list.ts';
import { ratingScale } from '../../../model/number.ts';
import type { Partnership } from '../../../model/playbook.ts';
import { sourceOf } from '../../ui/block.ts';
import { statusMark, type StatusView } from '../../ui/mark.ts';
import { sentence } from '../../ui/sentence.ts';
import { statusView } from '../../ui/status-view.ts';
import type { ViewContext } from '../../view-context.ts';
import {
  partyLegend,
  ratedRow,
  ratingRadar,
  type RatingRow,
  type RatingsSection,
  type RatingTable,
} from './ratings.ts';
import { emptySection, type BlockSection } from '../section.ts';

const marks: Readonly<Record<CheckReading, Omit<StatusView, 'word'>>> = {
  'agreed-strength': statusMark('ok'),
  'agreed-weakness': statusMark('bad'),
  'blind-spot': statusMark('watch'),
  undervalued: statusMark('ok'),
  'close-views': { mark: 'soon', tone: 'accent' },
  awaited: statusMark('no-data'),
};

/** What each party thinks of itself beside what the other thinks of it (M36): a table for each party judged. */
export function healthCheckSection(
  context: ViewContext,
  partnership: Partnership,
): RatingsSection | BlockSection | undefined {
  const words = context.words.healthCheck;
  const judged = twoSidedCheck(partnership['health-check'] ?? [], partnership.parties);
  if (judged.length === 0) {
    return isFrameNeeded('health-check', partnership.stage) ? emptySection('health-check', words) : undefined;
  }
  const readings = judged.flatMap(({ items }) => items.map(({ reading }) => reading));
  const isWatched = readings.some((reading) => ['blind-spot', 'agreed-weakness', 'awaited'].includes(reading));
  const awaited = readings.filter((reading) => reading === 'awaited').length;
  const told = judged.flatMap((check) => viewsOf(context, partnership, check));
  return {
    kind: 'ratings',
    id: 'health-check',
    title: words.title,
    sentence: sentence(
      ...(told.length > 0 || awaited === readings.length ? told : [words.agreed]),
      awaited > 0 ? words.awaited(awaited) : '',
    ),
    ...(isWatched && { state: statusView(context, 'watch') }),
    legend: partyLegend(partnership),
    tables: judged.map((check) => tableOf(context, partnership, check)),
  };
}

/** What the others see of a party that it does not see itself, and what both admit. */
function viewsOf(context: ViewContext, partnership: Partnership, { party, items }: PartyCheck): string[] {
  const words = context.words.healthCheck;
  const count = (reading: CheckReading) => items.filter((item) => item.reading === reading).length;
  const others = formatNames(
    partnership.parties.filter(({ id }) => id !== party),
    context.locale,
  );
  const name = context.nameIn(partnership, party);
  const [blind, undervalued, weak] = [count('blind-spot'), count('undervalued'), count('agreed-weakness')];
  return [
    blind > 0 ? words.blindSpots(blind, name, others) : '',
    undervalued > 0 ? words.undervalued(undervalued, name, others) : '',
    weak > 0 ? words.weaknesses(weak, name) : '',
  ].filter((text) => text !== '');
}

function tableOf(context: ViewContext, partnership: Partnership, { party, items }: PartyCheck): RatingTable {
  const words = context.words.healthCheck;
  const name = context.nameIn(partnership, party);
  return {
    heading: words.judged(name),
    label: words.judged(name),
    caption: words.rule(name),
    columns: { ...words.columns, parties: partnership.parties.map((each) => each.name) },
    rows: items.map((item) => rowOf(context, partnership, name, item)),
    ...ratingRadar(
      context,
      partnership,
      items.map((item) => ({ name: itemName(item), ratings: item.ratings })),
    ),
    ...sourceOf(context, partnership.file, ['health-check']),
  };
}

function itemName({ check }: JudgedItem): string {
  return check.name ?? check.item.replaceAll('-', ' ');
}

function rowOf(context: ViewContext, partnership: Partnership, name: string, item: JudgedItem): RatingRow {
  const { check, ratings, reading } = item;
  const words = context.words.healthCheck;
  return {
    name: itemName(item),
    sub: formatDate(check.on, context.locale, 'medium'),
    ...ratedRow(context, ratings, ratingScale),
    status: { word: words.reading(reading, name), ...marks[reading] },
    note: check.meaning ?? (reading === 'awaited' ? awaitedFrom(context, partnership, item) : '–'),
  };
}

/** Who owes a missing rating: the partnership manager of each side that has not answered. */
function awaitedFrom(context: ViewContext, partnership: Partnership, { check, awaited }: JudgedItem): string {
  const words = context.words.healthCheck;
  const who = awaited.map((id) => {
    const party = partyOf(partnership, id);
    return party?.manager === undefined ? (party?.name ?? id) : context.person(party.manager).name;
  });
  return words.owes(
    formatList(who, context.locale),
    check.asked === undefined ? '' : formatDate(check.asked, context.locale, 'medium'),
  );
}
