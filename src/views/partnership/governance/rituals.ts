import { lastDate, nextDates } from '../../../domain/calendar/next-dates.ts';
import { keepsPace } from '../../../domain/governance/rituals.ts';
import { compareText } from '../../../domain/text/compare-text.ts';
import { capitalise } from '../../../format/count.ts';
import { formatDate } from '../../../format/date.ts';
import { formatCadence } from '../../../format/duration.ts';
import { formatList } from '../../../format/list.ts';
import type { Partnership } from '../../../model/playbook.ts';
import { sourceOf } from '../../ui/block.ts';
import { sentence } from '../../ui/sentence.ts';
import { statusView } from '../../ui/status-view.ts';
import { columnsOf } from '../../ui/table.ts';
import type { ViewContext } from '../../view-context.ts';
import type { BlockSection } from '../section.ts';

const datesAhead = 3;

/** The rituals with their dates and the agenda of each: the one written, else the usual one of its kind (M26). */
export function ritualsSection(context: ViewContext, partnership: Partnership): BlockSection | undefined {
  const { ritual: words, vocabulary } = context.words;
  const { locale, asOf, calendar } = context;
  const rituals = (partnership.rituals ?? []).map((ritual) => ({
    ritual,
    name: vocabulary.ritual[ritual.kind],
    last: lastDate(ritual, { asOf, calendar }),
    dates: nextDates(ritual, { asOf, calendar, count: datesAhead }),
  }));
  if (rituals.length === 0) return undefined;
  const [first] = rituals
    .flatMap(({ name, dates: [next] }) => (next ? [{ name, next }] : []))
    .toSorted((a, b) => compareText(a.next, b.next));
  const offPace = rituals.filter(({ ritual }) => !keepsPace(ritual));
  return {
    kind: 'blocks',
    id: 'rituals',
    title: words.title,
    ...(offPace.length > 0 && { state: statusView(context, 'watch') }),
    sentence: sentence(
      words.count(rituals.length),
      first ? words.first(first.name, formatDate(first.next, locale), offPace.length === 0) : '',
      ...offPace.map(({ ritual }) => words.offPace[ritual.kind === 'stand-up' ? 'stand-up' : 'retrospective']),
    ),
    blocks: [
      {
        table: {
          label: words.title,
          caption: words.rule,
          columns: columnsOf(...words.columns),
          rows: rituals.map(({ ritual, name, last, dates }) => {
            const minutes = ritual.minutes ?? words.usual[ritual.kind].minutes;
            return {
              cells: [
                { text: name, sub: capitalise(formatCadence(ritual.cadence, locale)) },
                { text: last ? formatDate(last, locale, 'medium') : '–' },
                { text: dates.map((date) => formatDate(date, locale, 'medium')).join(', ') || '–' },
                {
                  text: capitalise(formatList(ritual.agenda ?? words.usual[ritual.kind].agenda, locale)),
                  ...(minutes !== undefined && { sub: words.minutes(minutes) }),
                },
              ],
            };
          }),
        },
        ...sourceOf(context, partnership.file, ['rituals']),
      },
    ],
  };
}
