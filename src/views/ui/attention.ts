import type { AttentionItem, Urgency } from '../../domain/attention/attention-item.ts';
import { addDays, daysBetween } from '../../domain/calendar/dates.ts';
import { partnersOf } from '../../domain/people/own-party.ts';
import { formatCount } from '../../format/count.ts';
import { formatDate } from '../../format/date.ts';
import { formatDays, formatDaysUntil } from '../../format/duration.ts';
import { keysOf } from '../../model/keys-of.ts';
import { sourceText } from './block.ts';
import { withLocalTitles } from '../language/local-titles.ts';
import type { MarkName, Tone } from './mark.ts';
import { sectionAddress } from '../partnership/section-address.ts';
import { inLocale } from '../language/translated.ts';
import type { ViewContext } from '../view-context.ts';

/** One line of the attention list as a page shows it. */
export interface AttentionLine {
  /** The day it is due, as a reader writes it, for machines, and from the day of computation: `45 jours de retard`. */
  readonly date: string;
  readonly iso: string;
  readonly when: string;
  readonly title: string;
  readonly href: string;
  /** The partnership and its partners, or nothing for a catalogue page. */
  readonly about: string;
  /** The code of the finding. */
  readonly rule: string;
  readonly reason: string;
  /** The file and the line that it rests on; absent in a partner edition. */
  readonly source?: string;
  /** The person who answers for it, with their calendar; or the words for nobody, which an edition leaves out. */
  readonly who: { readonly name: string; readonly detail: string; readonly missing: boolean; readonly href?: string };
}

/** What is due in the same span of time, and how much of it there is. */
export interface AttentionGroup {
  readonly urgency: Urgency;
  readonly id: string;
  readonly title: string;
  readonly mark: MarkName;
  readonly tone: Tone;
  readonly count: string;
  readonly lines: readonly AttentionLine[];
  /**
   * The lines beyond the limit, folded under these words; `rest` says where to look for those
   * that a page has no room for.
   */
  readonly more?: { readonly label: string; readonly lines: readonly AttentionLine[]; readonly rest?: string };
}

/** How many lines a group may fold: the page of a thousand partnerships must still open at once. */
const mostFolded = 50;

const groupMarks: Readonly<Record<Urgency, { readonly mark: MarkName; readonly tone: Tone }>> = {
  late: { mark: 'bad', tone: 'bad' },
  week: { mark: 'watch', tone: 'watch' },
  month: { mark: 'soon', tone: 'accent' },
  later: { mark: 'soon', tone: 'none' },
};

const rights: ReadonlySet<AttentionItem['rule']> = new Set([
  'clause-triggered',
  'cure-running',
  'notice-approaching',
  'conflict-deadline',
]);

const fragments: Readonly<Partial<Record<AttentionItem['rule'], string>>> = {
  'objective-past-due': 'objectives',
  'kpi-value-late': 'kpis',
  'kpi-below-threshold': 'kpis',
  'clause-triggered': 'obligations',
  'cure-running': 'obligations',
  'notice-approaching': 'contracts',
  'contract-ended': 'contracts',
  'certificate-due': 'contracts',
  'payment-due': 'payments',
  'waiver-expired': 'coverage',
  'conflict-deadline': 'escalation',
  'committee-due': 'committees',
  'commitment-overdue': 'commitments',
  'commitment-due': 'commitments',
  'win-missing': 'wins',
  'exit-plan-missing': 'exit',
  'exit-rehearsal-stale': 'exit',
};

/** A fortnight: what changes rights within it comes before what is merely old. */
const rightsWithinDays = 14;

/**
 * The item to name first: one whose deadline changes rights (a triggered clause, a cure, a notice, a conflict’s next
 * level) and falls within a fortnight, else the oldest. What is further than thirty days is never urgent.
 */
export function mostUrgent(context: ViewContext, items: readonly AttentionItem[]): AttentionItem | undefined {
  const horizon = addDays(context.asOf, rightsWithinDays);
  return (
    items.find((item) => rights.has(item.rule) && item.due >= context.asOf && item.due <= horizon) ??
    items.find((item) => item.urgency !== 'later')
  );
}

/** When an item is due, in words. */
function whenText(context: ViewContext, item: AttentionItem): string {
  return formatDaysUntil(daysBetween(context.asOf, item.due), context.locale);
}

/** The line of an item; its link opens the section that shows the evidence. */
export function attentionLine(context: ViewContext, item: AttentionItem): AttentionLine {
  const { locale, words } = context;
  const { title, reason } = words.attention.describe(withLocalTitles(context, item));
  const partnership = context.partnerships.get(item.partnership ?? '');
  const partners = partnership ? partnersOf(partnership, context.playbook.settings).map((party) => party.name) : [];
  const fragment = item.page.kind === 'partnership' ? fragments[item.rule] : undefined;
  const source = sourceText(context, item.file, item.path);
  const person = item.owner === undefined ? undefined : context.person(item.owner);
  return {
    date: formatDate(item.due, locale, item.urgency === 'week' ? 'short-weekday' : 'medium'),
    iso: item.due,
    when: whenText(context, item),
    title,
    href: partnership && fragment ? sectionAddress(context, partnership, fragment) : context.href(item.page),
    about: partnership ? [inLocale(partnership, locale).title, ...partners].join(', ') : '',
    rule: item.rule,
    reason,
    ...(source !== undefined && { source }),
    who: person ? { ...person, missing: false, ...calendarOfPerson(context, item.owner) } : ownerless(context),
  };
}

/** The words for nobody; none in an edition, which may leave out who answers for a thing. */
function ownerless({ playbook, words }: ViewContext): AttentionLine['who'] {
  if (playbook.edition) return { name: '', detail: '', missing: false };
  return { name: words.attention.noOwner, detail: '', missing: true };
}

/** The address of a person’s calendar; none for an id that `people.yaml` does not know. */
function calendarOfPerson(context: ViewContext, id: string | undefined): { readonly href?: string } {
  const known = context.playbook.people.find((person) => person.id === id);
  return known ? { href: context.href({ kind: 'person-calendar', id: known.id }) } : {};
}

function foldedLines(context: ViewContext, items: readonly AttentionItem[]): AttentionGroup['more'] {
  if (items.length === 0) return undefined;
  const { attention: say } = context.words;
  const lines = items.slice(0, mostFolded).map((item) => attentionLine(context, item));
  const left = items.length - lines.length;
  return left === 0
    ? { label: say.more(lines.length), lines }
    : { label: say.next(lines.length), lines, rest: say.rest(left) };
}

/**
 * Items grouped by urgency, each group with its count; lines beyond its limit are folded. Empty groups are left out.
 */
export function attentionGroups(
  context: ViewContext,
  items: readonly AttentionItem[],
  limits: Readonly<Partial<Record<Urgency, number>>>,
): AttentionGroup[] {
  const { words, locale, asOf } = context;
  return keysOf(limits).flatMap((urgency) => {
    const found = items.filter((item) => item.urgency === urgency);
    const [first] = found;
    if (!first) return [];
    const more = foldedLines(context, found.slice(limits[urgency]));
    const counted = formatCount(found.length, locale, words.attention.points);
    const detail =
      urgency === 'late'
        ? words.attention.oldest(formatDays(daysBetween(first.due, asOf), locale))
        : urgency === 'week'
          ? words.attention.span(
              formatDate(asOf, locale, 'day-month'),
              formatDate(addDays(asOf, 6), locale, 'day-month'),
            )
          : '';
    return [
      {
        urgency,
        id: `attention-${urgency}`,
        title: words.attention.groups[urgency],
        ...groupMarks[urgency],
        count: detail === '' ? counted : `${counted}, ${detail}`,
        lines: found.slice(0, limits[urgency]).map((item) => attentionLine(context, item)),
        ...(more && { more }),
      },
    ];
  });
}
