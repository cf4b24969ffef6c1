import type { Duty } from '../../domain/schedule/duty.ts';
import { listSchedule } from '../../domain/schedule/list-schedule.ts';
import type { AttentionItem } from '../../domain/attention/attention-item.ts';
import type { RouteTarget } from '../../i18n/routes.ts';
import type { Person } from '../../model/person.ts';
import type { Partnership } from '../../model/playbook.ts';
import { attentionOf, once } from '../facts.ts';
import { inLocale } from '../language/translated.ts';
import type { ViewContext } from '../view-context.ts';

/** Whose dates a calendar holds: everyone’s, those of a partnership, or those of a person. */
export type CalendarScope =
  | { readonly kind: 'all' }
  | { readonly kind: 'partnership'; readonly partnership: Partnership }
  | { readonly kind: 'person'; readonly person: Person };

/** Every duty of the playbook at the context’s day, reckoned once whatever the language. */
function scheduleOf(context: ViewContext): readonly Duty[] {
  return once(context.playbook, `schedule ${context.asOf}`, () => listSchedule(context.playbook, context.asOf));
}

function byPartnership(context: ViewContext): ReadonlyMap<string | undefined, readonly Duty[]> {
  return once(context.playbook, `schedule by partnership ${context.asOf}`, () =>
    Map.groupBy(scheduleOf(context), ({ partnership }) => partnership),
  );
}

function byPerson(context: ViewContext): ReadonlyMap<string, readonly Duty[]> {
  return once(context.playbook, `schedule by person ${context.asOf}`, () => {
    const found = new Map<string, Duty[]>();
    for (const duty of scheduleOf(context)) {
      for (const person of new Set([...(duty.owner === undefined ? [] : [duty.owner]), ...(duty.with ?? [])])) {
        const own = found.get(person);
        if (own) own.push(duty);
        else found.set(person, [duty]);
      }
    }
    return found;
  });
}

/** The duties of a scope, in order of their days. A person’s are those they answer for and those they take part in. */
export function dutiesIn(context: ViewContext, scope: CalendarScope): readonly Duty[] {
  if (scope.kind === 'all') return scheduleOf(context);
  if (scope.kind === 'partnership') return byPartnership(context).get(scope.partnership.id) ?? [];
  return byPerson(context).get(scope.person.id) ?? [];
}

/** The lines of the attention list of a scope: a person’s are those they answer for. */
export function attentionIn(context: ViewContext, scope: CalendarScope): readonly AttentionItem[] {
  const items = attentionOf(context);
  if (scope.kind === 'all') return items;
  if (scope.kind === 'partnership') return items.filter(({ partnership }) => partnership === scope.partnership.id);
  return items.filter(({ owner }) => owner === scope.person.id);
}

/** The name of a scope as its calendar is called. */
export function scopeName(context: ViewContext, scope: CalendarScope): string {
  if (scope.kind === 'all') return context.words.calendar.all;
  return scope.kind === 'partnership' ? inLocale(scope.partnership, context.locale).title : scope.person.name;
}

/** The page of a scope’s calendar. */
export function calendarTarget(scope: CalendarScope): RouteTarget {
  if (scope.kind === 'all') return { kind: 'calendar' };
  return scope.kind === 'partnership'
    ? { kind: 'partnership-calendar', id: scope.partnership.id }
    : { kind: 'person-calendar', id: scope.person.id };
}

/** The name of the calendar file within the folder of its page, in each language. */
export const calendarFile = { fr: 'calendrier.ics', en: 'calendar.ics' } as const;
/** The name of the feed of what needs someone, in the same folder. */
export const attentionFile = 'atom.xml';
