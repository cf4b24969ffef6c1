import { judgedValue } from '../../charts/judged-value.ts';
import { renderKpiFigure } from '../../charts/kpi-figure.ts';
import type { KpiChartOptions } from '../../charts/kpi-chart.ts';
import { readKpiSeries } from '../../charts/kpi-reading.ts';
import { partnersOf } from '../../domain/people/own-party.ts';
import { formatPeriod } from '../../format/period.ts';
import type { StatusView } from '../ui/mark.ts';
import { inLocale } from '../language/translated.ts';
import type { ViewContext } from '../view-context.ts';
import { chartTriggers, standingStatus, type KpiStanding } from './kpi-standing.ts';

/** A KPI of a partnership as a card: its value, state and chart, or who owes the figures. */
export interface KpiCardView {
  readonly id: string;
  readonly title: string;
  readonly href: string;
  /** The other parties, or the rhythm. */
  readonly sub: string;
  /** The latest value with its unit, `–` without one, and the period it is of, empty then. */
  readonly value: string;
  readonly period: string;
  readonly status: StatusView;
  /** The whole chart as HTML; empty when nothing can be drawn. */
  readonly figure: string;
  /** What stands in the place of a chart. */
  readonly empty?: string;
}

/** The other organisations of a partnership, those that do not keep the playbook. */
export function partnerNames(context: ViewContext, standing: KpiStanding): string {
  return partnersOf(standing.partnership, context.playbook.settings)
    .map((party) => party.name)
    .join(', ');
}

interface CardInput {
  readonly standing: KpiStanding;
  /** Whether the page is about the KPI (the card names the partnership) or the partnership (it names the KPI). */
  readonly names: 'partnership' | 'kpi';
  readonly options?: KpiChartOptions;
  readonly caption?: boolean;
  readonly csv?: string;
  /**
   * Whether the table of figures names the line each was read from, and what it replaced. Never in a partner edition.
   */
  readonly rows?: boolean;
}

/** The card of a standing. */
export function kpiCard(
  context: ViewContext,
  { standing, names, options = {}, caption = false, csv, rows = false }: CardInput,
): KpiCardView {
  const { locale, words } = context;
  const { partnership, kpi, series } = standing;
  const [kpiTitle, partnershipTitle] = [inLocale(kpi, locale).title, inLocale(partnership, locale).title];
  const id = names === 'kpi' ? kpi.id : partnership.id;
  const figure = renderKpiFigure({
    series,
    locale,
    caption,
    id: `c-${id}`,
    title: words.chart.title(kpiTitle, partnershipTitle),
    options: { ...options, triggers: chartTriggers(standing) },
    ...(csv !== undefined && { csv }),
    rows: rows && context.playbook.edition === undefined,
  });
  const owes = kpi['source-owner'];
  return {
    id,
    title: names === 'kpi' ? kpiTitle : partnershipTitle,
    href: names === 'kpi' ? context.href({ kind: 'kpi', id }) : context.href({ kind: 'partnership', id }),
    sub: names === 'kpi' ? words.vocabulary.frequency[kpi.frequency] : partnerNames(context, standing),
    value: judgedValue(series.latest, kpi, locale),
    period: series.latest ? formatPeriod(series.latest.period, locale) : '',
    status: standingStatus(context, standing),
    figure,
    ...(figure === '' && {
      empty: [readKpiSeries(series, [], locale), words.kpi.page.owed(owes ? context.person(owes).name : '')]
        .filter(Boolean)
        .join(' '),
    }),
  };
}
