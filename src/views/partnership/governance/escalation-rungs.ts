import { daysBetween } from '../../../domain/calendar/dates.ts';
import type { OpenConflict } from '../../../domain/governance/escalation.ts';
import { escalationTimetable, type TimedStep } from '../../../domain/governance/escalation-timetable.ts';
import { committeeOf } from '../../../domain/governance/committee-of.ts';
import { capitalise } from '../../../format/count.ts';
import { formatDate } from '../../../format/date.ts';
import { formatDays, formatDuration } from '../../../format/duration.ts';
import { formatList } from '../../../format/list.ts';
import { formatNumber } from '../../../format/number.ts';
import type { EscalationLevel } from '../../../model/escalation-level.ts';
import type { EscalationStep } from '../../../model/governance.ts';
import type { IsoDate } from '../../../model/iso-date.ts';
import type { Partnership } from '../../../model/playbook.ts';
import { statusMark, type StatusView } from '../../ui/mark.ts';
import type { ViewContext } from '../../view-context.ts';

/** A level of the ladder, as it is drawn. */
export interface Rung {
  readonly state: 'past' | 'here' | 'future';
  readonly title: string;
  readonly level: string;
  readonly here?: StatusView;
  /** The days that an open conflict gives this level, where it gives any. */
  readonly dates?: string;
  readonly details: readonly string[];
}

/** « 2 », « médiation ». */
export function levelName(context: ViewContext, level: EscalationLevel): string {
  return typeof level === 'number'
    ? String(level)
    : context.words.vocabulary.level[level].toLocaleLowerCase(context.locale);
}

/** « niveau 2 », « médiation ». */
export function levelWords(context: ViewContext, level: EscalationLevel): string {
  const name = levelName(context, level);
  return typeof level === 'number' ? context.words.governance.level(name).toLocaleLowerCase(context.locale) : name;
}

/** The rungs of the ladder; the open conflict stands on one of them, and gives days to those still ahead. */
export function ladderOf(context: ViewContext, partnership: Partnership, conflict: OpenConflict | undefined): Rung[] {
  const words = context.words.governance;
  const ladder = partnership.governance?.escalation ?? [];
  return escalationTimetable(ladder, conflict, context.calendar).map((timed, index) => {
    const { step, state } = timed;
    const dates = datesOf(context, timed);
    return {
      state,
      level: typeof step.level === 'number' ? words.level(String(step.level)) : '',
      title: stepTitle(context, partnership, step),
      ...(state === 'here' && conflict && { here: hereStatus(context, conflict) }),
      ...(dates !== '' && { dates }),
      details: stepDetails(context, step, ladder[index + 1]?.level),
    };
  });
}

function stepTitle(context: ViewContext, partnership: Partnership, step: EscalationStep): string {
  if (typeof step.level !== 'number') return context.words.vocabulary.level[step.level];
  const ids = step.who === undefined ? [] : Array.isArray(step.who) ? step.who : [step.who];
  const names = ids.map((id) => committeeOf(partnership, id)?.name ?? context.nameIn(partnership, id));
  return names.length > 0 ? formatList(names, context.locale) : context.words.governance.level(String(step.level));
}

/** A language by its name where the record gives its code (`fr`), else as it is written. */
function languageName({ locale }: ViewContext, written: string): string {
  if (!/^[a-z]{2}$/.test(written)) return written;
  return new Intl.DisplayNames(locale, { type: 'language', fallback: 'none' }).of(written) ?? written;
}

/** How long, what opens it, with whom and on which terms, and what follows failing agreement. */
function stepDetails(context: ViewContext, step: EscalationStep, next: EscalationLevel | undefined): string[] {
  const words = context.words.governance;
  const otherwise = step.then ?? (next === undefined ? undefined : levelWords(context, next));
  return [
    step.within && words.within(formatDuration(step.within, context.locale)),
    step.trigger,
    typeof step.level !== 'number' && (step.body ?? step.institution),
    step['appointed-by'] && words.appointedBy(step['appointed-by']),
    step.arbitrators !== undefined && words.arbitrators(step.arbitrators),
    step.seat && words.seat(step.seat),
    step.language && words.language(languageName(context, step.language)),
    step.law,
    otherwise && words.then(otherwise),
  ]
    .filter((text) => typeof text === 'string')
    .map(capitalise);
}

function datesOf(context: ViewContext, { state, from, deadline }: TimedStep): string {
  const words = context.words.governance;
  const date = (day: IsoDate) => formatDate(day, context.locale, 'medium');
  if (from === undefined) return '';
  if (deadline === undefined) return state === 'here' ? '' : words.startsOn(date(from));
  return state === 'here' ? words.concludesBy(date(deadline)) : words.runs(date(from), date(deadline));
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
