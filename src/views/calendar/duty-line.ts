import { daysBetween } from '../../domain/calendar/dates.ts';
import type { Duty, DutyKind } from '../../domain/schedule/duty.ts';
import { urgencyOf } from '../../domain/attention/attention-context.ts';
import { formatDate } from '../../format/date.ts';
import { formatDaysUntil } from '../../format/duration.ts';
import type { Partnership } from '../../model/playbook.ts';
import { withLocalTitles } from '../language/local-titles.ts';
import type { StatusView } from '../ui/mark.ts';
import { sectionAddress } from '../partnership/section-address.ts';
import { reviewsOf } from '../review/reviews-of.ts';
import { inLocale } from '../language/translated.ts';
import type { ViewContext } from '../view-context.ts';

/** A duty as a list of days shows it. */
export interface DutyLine {
  readonly id: string;
  readonly iso: string;
  /** The day of the month, `9`. */
  readonly day: string;
  /** The day of the week; the month of what is late, since those stand together whatever their month. */
  readonly under: string;
  readonly title: string;
  readonly href: string;
  /**
   * What it is about: its partnership unless the page is that one’s, what there is to know, and the day
   * a holiday moved it from.
   */
  readonly about: string;
  readonly status: StatusView;
  readonly who: string;
  /** Whether nobody answers for it. */
  readonly orphan: boolean;
}

const sections: Readonly<Partial<Record<DutyKind, string>>> = {
  committee: 'committees',
  'committee-papers': 'committees',
  exchange: 'communication',
  ritual: 'rituals',
  announcement: 'framing',
  'framing-phase': 'framing',
  notice: 'contracts',
  'term-end': 'contracts',
  'waiver-end': 'coverage',
  certificate: 'contracts',
  'contract-payment': 'payments',
  'clause-duty': 'pinned-clauses',
  'clause-decision': 'obligations',
  cure: 'obligations',
  'kpi-data': 'kpis',
  objective: 'objectives',
  'key-result': 'okrs',
  'swot-idea': 'swot',
  commitment: 'commitments',
  conflict: 'escalation',
  training: 'training',
  payment: 'investment',
  roadmap: 'roadmap',
  'exit-rehearsal': 'exit',
  'exit-item': 'exit',
};

/** The section an evaluation is read in. */
const evaluated = { objectives: 'objectives', relationship: 'health-check', trust: 'trust' } as const;

/** Where a duty is read: the section of its partnership, or its catalogue page. */
export function dutyHref(context: ViewContext, duty: Duty): string {
  const partnership = context.partnerships.get(duty.partnership ?? '');
  if (partnership === undefined) return context.href(duty.page ?? { kind: 'calendar' });
  if (duty.kind === 'quarterly-review' || duty.kind === 'annual-review')
    return reviewHref(context, duty.kind, partnership);
  const section = duty.kind === 'evaluation' ? evaluated[duty.values.of] : sections[duty.kind];
  return section === undefined
    ? context.href({ kind: 'partnership', id: partnership.id })
    : sectionAddress(context, partnership, section);
}

/** The page of a review, where the partnership has anything to review; the annual one is in no partner edition. */
function reviewHref(
  context: ViewContext,
  kind: 'quarterly-review' | 'annual-review',
  partnership: Partnership,
): string {
  const { id } = partnership;
  const has = reviewsOf(context, partnership).length > 0;
  if (!has || (kind === 'annual-review' && context.playbook.edition)) return context.href({ kind: 'partnership', id });
  return context.href({ kind: kind === 'annual-review' ? 'partnership-annual-review' : 'partnership-reviews', id });
}

/**
 * Whose a duty is, by name, or the words for nobody; empty in a partner edition, where the owner may only be withheld.
 */
export function ownerName(context: ViewContext, { owner }: Duty): string {
  if (owner !== undefined) return context.person(owner).name;
  return context.playbook.edition === undefined ? context.words.attention.noOwner : '';
}

/** The partnership of a duty by its title; empty for a catalogue page. */
export function partnershipTitle(context: ViewContext, duty: Duty): string {
  const partnership = context.partnerships.get(duty.partnership ?? '');
  return partnership ? inLocale(partnership, context.locale).title : '';
}

/**
 * A duty as a line of a list of days.
 * @param isNamed whether the line names its partnership: not on that partnership’s own page
 */
export function dutyLine(context: ViewContext, duty: Duty, isNamed: boolean): DutyLine {
  const { locale, words } = context;
  const { title, detail } = words.duty.describe(withLocalTitles(context, duty));
  return {
    id: `d-${duty.id.replaceAll('.', '-')}`,
    iso: duty.date,
    day: String(Number(duty.date.slice(8))),
    under: duty.isLate
      ? formatDate(duty.date, locale, 'month')
      : (formatDate(duty.date, locale, 'short-weekday').split(' ')[0] ?? ''),
    title,
    href: dutyHref(context, duty),
    about: [
      isNamed ? partnershipTitle(context, duty) : '',
      detail,
      duty.movedFrom === undefined ? '' : words.duty.moved(formatDate(duty.movedFrom, locale, 'day-month')),
    ]
      .filter(Boolean)
      .join(', '),
    status: dutyStatus(context, duty),
    who: ownerName(context, duty),
    orphan: duty.owner === undefined,
  };
}

const changingRights: ReadonlySet<DutyKind> = new Set(['notice', 'clause-decision', 'cure']);

/** How near a duty is, with the mark of a clause where a right depends on the day. */
export function dutyStatus({ asOf, locale }: ViewContext, duty: Duty): StatusView {
  const word = formatDaysUntil(daysBetween(asOf, duty.date), locale);
  if (duty.isLate) return { word, mark: 'bad', tone: 'bad' };
  if (changingRights.has(duty.kind)) return { word, mark: 'clause', tone: 'clause' };
  return urgencyOf(duty.date, asOf) === 'week'
    ? { word, mark: 'watch', tone: 'watch' }
    : { word, mark: 'soon', tone: 'accent' };
}
