import { formatDate } from '../../format/date.ts';
import { formatKpiValue } from '../../format/kpi-value.ts';
import { formatPeriod } from '../../format/period.ts';
import type { KeyResult, Okr } from '../../model/okr.ts';
import type { Partnership } from '../../model/playbook.ts';
import { sourceOf, type BlockView } from '../block.ts';
import { factsOf } from '../facts.ts';
import { sentence } from '../sentence.ts';
import { columnsOf, type CellView } from '../table.ts';
import type { ViewContext } from '../view-context.ts';
import { inLocale } from '../translated.ts';
import type { BlockSection } from './section.ts';

/** The shared objectives and their key results with the last measure of each (M03). Undefined where the record has none. */
export function okrsSection(context: ViewContext, partnership: Partnership): BlockSection | undefined {
  const words = context.words.objective;
  const okrs = partnership.okrs ?? [];
  if (okrs.length === 0) return undefined;
  const results = okrs.flatMap((okr) => okr.results);
  const unmeasured = results.filter((result) => latestOf(context, partnership, result) === undefined).length;
  return {
    kind: 'blocks',
    id: 'okrs',
    title: words.okrTitle,
    sentence: sentence(
      words.okrs(okrs.length, results.length),
      unmeasured > 0 ? words.unmeasured(unmeasured) : words.allMeasured,
    ),
    blocks: okrs.map((okr, index) => okrBlock(context, partnership, okr, index)),
  };
}

function latestOf(context: ViewContext, partnership: Partnership, result: KeyResult) {
  return factsOf(context, partnership).series.find((series) => series.kpi.id === result.kpi)?.latest;
}

function okrBlock(context: ViewContext, partnership: Partnership, okr: Okr, index: number): BlockView {
  const {
    locale,
    words: { objective: words },
  } = context;
  const notes = [
    okr.party && words.partOf(context.nameIn(partnership, okr.party)),
    okr.due && words.sharedDue(formatDate(okr.due, locale)),
  ].filter((text) => text !== undefined);
  const outside = okr.results.length < 3 || okr.results.length > 5;
  return {
    heading: notes.length > 0 ? `${okr.objective} (${notes.join(', ')})` : okr.objective,
    ...(outside && { note: words.resultsOutside(okr.results.length) }),
    table: {
      label: okr.objective,
      columns: columnsOf(...words.okrColumns),
      rows: okr.results.map((result) => ({ cells: resultCells(context, partnership, result) })),
    },
    ...sourceOf(context, partnership.file, ['okrs', index]),
  };
}

function resultCells(context: ViewContext, partnership: Partnership, result: KeyResult): CellView[] {
  const {
    locale,
    words: { objective: words },
  } = context;
  const kpi = context.kpis.get(result.kpi ?? '');
  const latest = latestOf(context, partnership, result);
  const value = (amount: number | undefined) =>
    amount === undefined ? '–' : formatKpiValue(amount, kpi?.unit ?? 'count', locale);
  return [
    { text: result.statement, sub: kpi ? inLocale(kpi, locale).title : words.noMeasure },
    { text: value(result.from) },
    latest?.value == null
      ? { text: '–' }
      : { text: value(latest.value), sub: formatPeriod(latest.period, locale, 'short') },
    { text: value(result.to) },
    { text: result.due ? formatDate(result.due, locale, 'medium') : words.noDue },
    { text: result.owner ? context.person(result.owner).name : words.noOwner },
  ];
}
