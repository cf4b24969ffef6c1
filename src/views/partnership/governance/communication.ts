import { nextDates } from '../../../domain/calendar/next-dates.ts';
import { compareText } from '../../../domain/text/compare-text.ts';
import { capitalise } from '../../../format/count.ts';
import { formatDate } from '../../../format/date.ts';
import { formatCadence } from '../../../format/duration.ts';
import { formatList } from '../../../format/list.ts';
import type { IsoDate } from '../../../model/iso-date.ts';
import type { Partnership } from '../../../model/playbook.ts';
import type { Exchange } from '../../../model/running.ts';
import { sourceOf } from '../../ui/block.ts';
import { sentence } from '../../ui/sentence.ts';
import { statusView } from '../../ui/status-view.ts';
import { columnsOf } from '../../ui/table.ts';
import type { ViewContext } from '../../view-context.ts';
import type { BlockSection } from '../section.ts';

interface DatedExchange {
  readonly exchange: Exchange;
  readonly next: IsoDate | undefined;
}

/** The communication plan: what is exchanged, why, with whom, and when next (M23). */
export function communicationSection(context: ViewContext, partnership: Partnership): BlockSection | undefined {
  const words = context.words.exchange;
  const { locale, asOf, calendar } = context;
  const plan = (partnership.communication ?? []).map((exchange): DatedExchange => ({
    exchange,
    next: nextDates(exchange, { asOf, calendar })[0],
  }));
  if (plan.length === 0) return undefined;
  const [first] = plan
    .flatMap(({ exchange, next }) => (next ? [{ exchange, next }] : []))
    .toSorted((a, b) => compareText(a.next, b.next));
  // An exchange « as needed » has no rhythm, and owes no date.
  const undated = plan.filter(({ exchange, next }) => exchange.cadence !== undefined && next === undefined);
  const aimless = plan.filter(({ exchange }) => exchange.purpose === undefined);
  const isWatched = undated.length + aimless.length > 0;
  return {
    kind: 'blocks',
    id: 'communication',
    title: words.title,
    ...(isWatched && { state: statusView(context, 'watch') }),
    sentence: sentence(
      words.count(plan.length),
      undated.length === 0 ? '' : words.undated(namesOf(undated, locale)),
      aimless.length === 0 ? '' : words.aimless(namesOf(aimless, locale)),
      first ? words.first(first.exchange.exchange, formatDate(first.next, locale)) : '',
    ),
    blocks: [
      {
        table: {
          label: words.title,
          columns: columnsOf(...words.columns),
          rows: plan.map(({ exchange, next }) => ({
            cells: [
              { text: exchange.exchange },
              { text: exchange.cadence ? capitalise(formatCadence(exchange.cadence, locale)) : words.asNeeded },
              { text: exchange.purpose ?? words.noPurpose },
              { text: channelName(context, exchange) },
              { text: audienceNames(context, exchange) },
              { text: next ? formatDate(next, locale, 'medium') : '–' },
            ],
          })),
        },
        ...sourceOf(context, partnership.file, ['communication']),
      },
    ],
  };
}

function namesOf(plan: readonly DatedExchange[], locale: ViewContext['locale']): string {
  return formatList(
    plan.map(({ exchange }) => exchange.exchange),
    locale,
  );
}

/** The tool or place of an exchange by its name; a dash where none is written. */
function channelName(context: ViewContext, { channel }: Exchange): string {
  return channel === undefined ? '–' : context.toolName(channel);
}

/** Who an exchange is for; a dash where nobody is named. */
function audienceNames(context: ViewContext, { audience = [] }: Exchange): string {
  const names = audience.map((id) => context.person(id).name);
  return formatList(names, context.locale) || '–';
}
