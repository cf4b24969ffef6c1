import { figureOrigin, figuresOrigin } from '../../charts/figure-origin.ts';
import { firingAt } from '../../domain/kpi/breach-runs.ts';
import { toNumber } from '../../domain/obligations/exact.ts';
import { isSum } from '../../domain/obligations/looked-back.ts';
import type { SeriesPoint } from '../../domain/kpi/kpi-series.ts';
import type { Charge, Obligation } from '../../domain/obligations/obligation.ts';
import { formatAgreedKpiValue, formatBesideLimit, formatMeasuredValue } from '../../format/kpi-value.ts';
import { formatItems } from '../../format/list.ts';
import { formatPeriod } from '../../format/period.ts';
import type { ClauseVariable } from '../../model/clause.ts';
import type { Locale } from '../../model/locale.ts';
import { periodEnd, type Period } from '../../model/period.ts';
import { inLocale } from '../language/translated.ts';
import type { MoneyWords } from '../partnership/finance/money-in.ts';
import { columnsOf, type CellView, type TableView } from '../ui/table.ts';
import type { ViewContext } from '../view-context.ts';
import { localVariables } from '../clause/local-variables.ts';
import { writtenFormula } from './written-formula.ts';

/**
 * Every breaching period with its value, the limit then in force, the amount before and after its caps, and
 * the row it was read from.
 */
export function proofOf(
  context: ViewContext,
  { kpi, clause, run, trigger, firstFired, charges, total, ofOthers = [] }: Obligation,
  money: MoneyWords,
): TableView {
  const { locale, words, playbook } = context;
  const say = words.obligation;
  const hasAmounts = charges.length > 0;
  const variables = localVariables(context, clause);
  const isInternal = playbook.edition === undefined;
  const uncharged = ({ period }: Obligation['run'][number], index: number) => {
    if (ofOthers.includes(period)) return say.ofOthers;
    if (periodEnd(period) < periodEnd(firstFired)) return say.notYet;
    return firingAt(run, index, trigger.when) ? say.notHeld : say.notMet;
  };
  const keep = <T>(cells: readonly T[]) =>
    cells.filter((_, index) => (index === 3 || index === 4 ? hasAmounts : index === 5 ? isInternal : true));
  const rows = run.map((entry, index): readonly CellView[] => {
    const charge = charges.find((each) => each.entry.period === entry.period);
    const shown = judgedText(context, entry, kpi.unit);
    return [
      { text: formatPeriod(entry.period, locale), ...(!entry.isFinal && { sub: say.provisional }) },
      {
        text: shown.value,
        ...asideOf(
          [...lookedBackTexts(context, charge, kpi.unit), ...namedTexts(context, charge, entry.period)],
          locale,
        ),
      },
      { text: shown.limit },
      charge ? amountCell(context, charge, variables, money) : { text: '–' },
      charge ? dueCell(context, charge, money) : { text: '–', sub: uncharged(entry, index) },
      {
        text: entry.row ? figureOrigin(entry.row, locale) : '–',
        ...asideOf(
          [
            ...lookedBackIn(charge).map(({ points }) => originOf(points, locale)),
            ...(charge?.named ?? []).map(({ points }) => originOf(points, locale)),
          ],
          locale,
        ),
      },
    ];
  });
  const totalRow: readonly CellView[] =
    total === null
      ? []
      : [{ text: say.total }, { text: '' }, { text: '' }, { text: '' }, { text: money.cents(total) }, { text: '' }];
  return {
    label: say.proof,
    columns: columnsOf(...keep(say.columns)),
    rows: [...rows, ...(totalRow.length > 0 ? [totalRow] : [])].map((cells) => ({ cells: keep(cells) })),
  };
}

/** What is told under a figure of the proof; nothing where there is nothing to tell. */
function asideOf(told: readonly string[], locale: Locale): { readonly sub?: string } {
  const text = formatItems(
    told.filter((each) => each !== ''),
    locale,
  );
  return text === '' ? {} : { sub: text };
}

/** The figures looked back at, without a year so far that is the period itself. */
function lookedBackIn(charge: Charge | undefined): Charge['lookedBack'] {
  return charge?.lookedBack.filter(({ name, periods }) => !isSum(name) || periods.length > 1) ?? [];
}

/** The earlier figures that an amount rests on, each with its period or with the first and the last it adds up. */
function lookedBackTexts({ locale, words }: ViewContext, charge: Charge | undefined, unit: string): string[] {
  const say = words.obligation;
  return lookedBackIn(charge).flatMap(({ name, periods, value }) => {
    const [first, last] = [periods[0], periods.at(-1)].map((each) => each && formatPeriod(each, locale));
    if (first === undefined || last === undefined) return [];
    const figure = value ? formatMeasuredValue(toNumber(value), unit, locale) : say.missing;
    return [isSum(name) ? say.sumOver(first, last, figure) : say.earlier(first, figure)];
  });
}

/**
 * The figures of other KPIs that an amount rests on, by name, each with its period where that is another one: the month
 * of an index published later, the year that holds a month; or with the months that it adds up or averages.
 */
function namedTexts(context: ViewContext, charge: Charge | undefined, own: Period): string[] {
  const { locale, words } = context;
  const say = words.obligation;
  return (charge?.named ?? []).map(({ kpi, period, over, value }) => {
    const [first, last] = [over?.[0], over?.at(-1)].map((each) => each && formatPeriod(each, locale));
    const figure = value ? formatMeasuredValue(toNumber(value), kpi.unit, locale) : say.missing;
    const { title } = inLocale(kpi, locale);
    return first !== undefined && last !== undefined
      ? say.namedOver(title, kpi.aggregation, first, last, figure)
      : say.named(title, period === own ? '' : formatPeriod(period, locale), figure);
  });
}

/** Where such figures were read; nothing where none was. */
function originOf(points: readonly SeriesPoint[], locale: Locale): string {
  const rows = points.flatMap(({ measurement }) => measurement ?? []);
  const [only] = rows;
  if (only && rows.length === 1) return figureOrigin(only, locale);
  return rows.length === 0 ? '' : figuresOrigin(rows, locale);
}

/** A breaching value beside its limit, with the decimals that tell them apart. */
function judgedText(
  { locale, words }: ViewContext,
  { value, limit }: Obligation['run'][number],
  unit: string,
): { readonly value: string; readonly limit: string } {
  if (value !== null && limit !== undefined) return formatBesideLimit({ value, limit }, unit, locale);
  return {
    value: value === null ? words.obligation.missing : formatMeasuredValue(value, unit, locale),
    limit: limit === undefined ? '–' : formatAgreedKpiValue(limit, unit, locale),
  };
}

/** The amount before its caps, with the formula’s figures in full. */
function amountCell(
  context: ViewContext,
  { raw, figures, binding: { terms } }: Charge,
  variables: Readonly<Record<string, ClauseVariable>>,
  money: MoneyWords,
): CellView {
  const text = raw === null ? context.words.obligation.unknown : money.cents(raw);
  if (terms?.formula === undefined) return { text };
  return { text, sub: writtenFormula(context, terms.formula.parsed, variables, figures) };
}

function dueCell(context: ViewContext, charge: Charge, money: MoneyWords): CellView {
  const { amount, cappedBy, isUnsure, isFinal, remedy, carriedIn, carriedOver, deficitIn, deficitOut } = charge;
  const say = context.words.obligation;
  const reasons = { pending: say.pending, cured: say.remedied, 'earned-back': say.earnedBack };
  const notes = [
    remedy && reasons[remedy],
    deficitIn > 0 && say.deficitIn(money.cents(deficitIn)),
    deficitOut > 0 && say.deficitOut(money.cents(deficitOut)),
    carriedIn > 0 && say.carriedIn(money.cents(carriedIn)),
    cappedBy && say.capped[cappedBy],
    carriedOver > 0 && say.carriedOver(money.cents(carriedOver)),
    isUnsure && say.unsure,
    isFinal ? undefined : say.provisional,
  ].filter(Boolean);
  return {
    text: amount === null ? '–' : money.cents(amount),
    ...(notes.length > 0 && { sub: notes.join(', ') }),
  };
}
