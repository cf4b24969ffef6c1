import { isRelational } from '../../domain/health/health.ts';
import { formatDuration } from '../../format/duration.ts';
import { kpiStandings } from '../../views/kpi/kpi-standing.ts';
import { tallyOf } from '../../views/kpi/kpi-tally.ts';
import { inLocale } from '../../views/language/translated.ts';
import type { ViewContext } from '../../views/view-context.ts';
import type { Table, TableCell } from './table.ts';

/**
 * The catalogue of KPIs as a table, a definition a row with how it stands over the partnerships that follow it (M32).
 */
export function kpiCatalogueTable(context: ViewContext): Table {
  const { words, locale, playbook } = context;
  const { csv: say, vocabulary } = words;
  const heads = [
    say.id,
    say.kpi,
    say.nature,
    say.perspective,
    say.unit,
    say.direction,
    say.frequency,
    say.aggregation,
    say.formula,
    say.source,
    say.provider,
    say.lateAfter,
    say.followed,
    say.onTarget,
    say.toWatch,
    say.offTarget,
    say.noData,
  ];
  const rows = playbook.kpis.map((kpi): TableCell[] => {
    const standings = kpiStandings(context, kpi);
    const tally = tallyOf(standings);
    const { title, formula, source } = inLocale(kpi, locale);
    const provider = kpi['source-owner'];
    return [
      kpi.id,
      title,
      vocabulary.health[isRelational(kpi) ? 'relationship' : 'business'],
      vocabulary.perspective[kpi.perspective],
      kpi.unit,
      vocabulary.direction[kpi.direction],
      vocabulary.frequency[kpi.frequency],
      vocabulary.aggregation[kpi.aggregation],
      formula ?? null,
      source ?? null,
      provider === undefined ? null : context.person(provider).name,
      kpi.due ? formatDuration(kpi.due, locale) : null,
      { number: standings.length },
      { number: tally.ok },
      { number: tally.watch },
      { number: tally.bad },
      { number: tally.none },
    ];
  });
  return { name: say.sheets.kpiCatalogue, heads, rows };
}
