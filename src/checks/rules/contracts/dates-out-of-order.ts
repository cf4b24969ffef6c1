import { problem } from '../../../diagnostics/catalogue/index.ts';
import type { Diagnostic } from '../../../diagnostics/diagnostic.ts';
import type { FieldPath } from '../../../diagnostics/source-map.ts';
import { selectTexts } from '../../../domain/field-selection.ts';
import { compareText } from '../../../domain/text/compare-text.ts';
import { stages } from '../../../model/stage.ts';
import type { CheckContext } from '../../check.ts';

/**
 * What cannot come before what; equal days are allowed. The same stars stand for the same items.
 * A contract may take effect before it is signed.
 */
const partnershipOrders = [
  ['since', 'objectives.*.due'],
  ['objectives.*.from', 'objectives.*.due'],
  ['since', 'okrs.*.due'],
  ['okrs.*.from', 'okrs.*.due'],
  ['okrs.*.from', 'okrs.*.results.*.due'],
  ['framing.calendar.*.from', 'framing.calendar.*.to'],
  ['since', 'okrs.*.results.*.due'],
  ['contracts.*.starts', 'contracts.*.ends'],
  ['contracts.*.signed', 'contracts.*.ends'],
  ['contracts.*.starts', 'contracts.*.last-notice'],
  ['contracts.*.signed', 'contracts.*.notice-given'],
  ['contracts.*.last-notice', 'contracts.*.ends'],
  ['contracts.*.starts', 'contracts.*.renewal.renewed.*'],
  ['contracts.*.signed', 'contracts.*.clauses.*.waiver.until'],
  ['contracts.*.payments.*.from', 'contracts.*.payments.*.until'],
  ['since', 'swot.crossings.*.due'],
  ['since', 'swot.frictions.*.due'],
  ['since', 'roadmap.*.due'],
  ['since', 'exit.plan.rehearsed'],
  ['since', 'exit.plan.*.reviewed'],
  ...stages.flatMap((earlier, index) =>
    stages.slice(index + 1).map((later) => [`stages.${earlier}.entered`, `stages.${later}.entered`] as const),
  ),
] as const;
const journalOrders = [
  ['date', 'due'],
  ['date', 'kept'],
  ['date', 'resolved'],
  ['date', 'level-since'],
  ['level-since', 'resolved'],
] as const;

/** How many dates may come before one that they should follow, and be told each: beyond, that one is wrong. */
const mostFollowers = 5;

/**
 * Two dates of a record that cannot stand in that order: an end before its start, a resolution before its conflict. A
 * date that comes before several is told once, against the latest of them: moved past that one, it is in order. One
 * that many should follow and do not is told once, at its own place: it is the one to correct. Of a contract whose end
 * precedes its start, what lies between the two is not told beside its end: nothing can lie there.
 */
export function checkDatesOutOfOrder(context: CheckContext): Diagnostic[] {
  return context.playbook.partnerships.flatMap((partnership) => [
    ...ordersIn(context, partnership, partnershipOrders),
    ...partnership.journal.flatMap((entry) => ordersIn(context, entry, journalOrders)),
  ]);
}

function ordersIn(
  { sources }: CheckContext,
  record: { readonly file: string },
  orders: readonly (readonly [string, string])[],
): Diagnostic[] {
  const all = orders.flatMap(([earlier, later]) =>
    selectTexts(record, later).flatMap((late) => {
      const early = selectTexts(record, earlier).find(({ path }) => isOfSameItem(path, late.path, earlier));
      return early === undefined || late.text >= early.text ? [] : [{ late, early }];
    }),
  );
  const followers = Map.groupBy(all, ({ early }) => placeOf(early));
  const misplaced = [...followers.values()].filter((pairs) => pairs.length > mostFollowers);
  const wrong = all.filter((pair) => !misplaced.some((pairs) => pairs.includes(pair)));
  const ended = wrong.filter(({ late }) => nameOf(late.path) === 'ends').map(({ early }) => placeOf(early));
  const told = wrong.filter(({ late, early }) => nameOf(late.path) === 'ends' || !ended.includes(placeOf(early)));
  const afterMany = misplaced.flatMap((pairs) => {
    const [pair] = pairs.toSorted((a, b) => compareText(a.late.text, b.late.text));
    return pair === undefined ? [] : [{ ...pair, count: pairs.length, at: pair.early.path }];
  });
  const beforeOne = [...Map.groupBy(told, ({ late }) => placeOf(late)).values()].flatMap((pairs) => {
    const [pair] = pairs.toSorted((a, b) => compareText(b.early.text, a.early.text));
    return pair === undefined ? [] : [{ ...pair, count: 1, at: pair.late.path }];
  });
  return [...afterMany, ...beforeOne].map(({ late, early, count, at }) =>
    problem('dates-out-of-order', sources.placeOf(record.file, at), {
      later: nameOf(late.path),
      laterDate: late.text,
      earlier: nameOf(early.path),
      earlierDate: early.text,
      count,
    }),
  );
}

function isOfSameItem(earlier: FieldPath, later: FieldPath, pattern: string): boolean {
  return pattern.split('.').every((step, index) => step !== '*' || earlier[index] === later[index]);
}

function placeOf({ path }: { readonly path: FieldPath }): string {
  return path.join('.');
}

function nameOf(path: FieldPath): string {
  return path.findLast((step) => typeof step === 'string') ?? '';
}
