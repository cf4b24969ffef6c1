import { figureOrigin } from '../../charts/figure-origin.ts';
import { judgedValue } from '../../charts/judged-value.ts';
import { formatAgreedKpiValue } from '../../format/kpi-value.ts';
import { formatDate } from '../../format/date.ts';
import { formatPeriod } from '../../format/period.ts';
import type { Partnership } from '../../model/playbook.ts';
import { isRelational } from '../../domain/health/health.ts';
import { lateFigures } from '../../domain/kpi/owed-figures.ts';
import { sourceOf } from '../ui/block.ts';
import { kpiCard, type KpiCardView } from '../kpi/kpi-card.ts';
import { compareStandings, partnershipStandings, type KpiStanding } from '../kpi/kpi-standing.ts';
import { sentence, type Sentence } from '../ui/sentence.ts';
import { statusView } from '../ui/status-view.ts';
import { inLocale } from '../language/translated.ts';
import type { ViewContext } from '../view-context.ts';
import { emptySection, type BlockSection, type SectionHead } from './section.ts';

export interface PartnershipKpi extends KpiCardView {
  /** Business or relationship, its rhythm and its source. */
  readonly about: string;
  readonly target: string;
  /** The file and line the last value was read from. */
  readonly source?: string;
  /** What is owed, where a value is late. */
  readonly late?: string;
}

export interface KpisSection extends SectionHead {
  readonly kind: 'kpis';
  readonly cards: readonly PartnershipKpi[];
  /** KPIs the record names and the catalogue does not know. */
  readonly unknown: readonly string[];
  /** How many more the page of the KPIs holds; absent where the cards are all of them. */
  readonly rest?: string;
  readonly pageHref: string;
  readonly pageLabel: string;
  readonly source?: string;
}

/** What fits a screen of the overview. */
const mostShown = 6;

/** The KPIs of a partnership on its overview: a card each with its chart, worst first, up to six (M32, M33). */
export function kpisSection(context: ViewContext, partnership: Partnership): KpisSection | BlockSection {
  const { kpis: words } = context.words.partnership;
  const followed = [...new Set((partnership.kpis ?? []).map((use) => use.kpi))];
  if (followed.length === 0) return emptySection('kpis', words);
  const standings = partnershipStandings(context, partnership);
  const isBad = standings.some(({ series }) => series.latest?.status === 'bad');
  const isWatched = standings.some(
    ({ series }) => series.latest?.status === 'watch' || lateFigures(series) !== undefined,
  );
  const state = isBad ? 'bad' : isWatched ? 'watch' : undefined;
  return {
    kind: 'kpis',
    id: 'kpis',
    title: words.title,
    ...(state && { state: statusView(context, state) }),
    sentence: kpisSentence(context, standings),
    cards: standings
      .toSorted(compareStandings)
      .slice(0, mostShown)
      .map((standing) => partnershipKpi(context, standing)),
    ...(standings.length > mostShown && { rest: words.rest(standings.length - mostShown) }),
    unknown: followed.filter((id) => !context.kpis.has(id)).map((id) => words.unknown(id)),
    pageHref: context.href({ kind: 'partnership-kpis', id: partnership.id }),
    pageLabel: words.page,
    ...sourceOf(context, partnership.file, ['kpis']),
  };
}

/** How many miss their target, how many have no data, and which one triggers a clause or is furthest off. */
function kpisSentence(context: ViewContext, standings: readonly KpiStanding[]): Sentence {
  const { kpis: words } = context.words.partnership;
  const off = standings.filter(({ series }) => series.latest?.status === 'bad' || series.latest?.status === 'watch');
  const silent = standings.filter(({ series }) => series.latest === undefined).length;
  const fired = standings.filter((standing) => standing.fired.some(({ state }) => state === 'fired')).length;
  const worst = off.find(({ series }) => series.latest?.status === 'bad');
  const allOn = standings.length > 0 && standings.every(({ series }) => series.latest?.status === 'ok');
  const worstText = worst?.series.latest
    ? words.worst(
        inLocale(worst.kpi, context.locale).title,
        judgedValue(worst.series.latest, worst.kpi, context.locale),
      )
    : '';
  return sentence(
    allOn ? words.all(standings.length) : words.off(off.length, standings.length),
    silent > 0 ? words.noData(silent) : '',
    fired > 0 ? words.triggers(fired) : worstText,
  );
}

/** The card of a KPI on the overview of its partnership. */
export function partnershipKpi(context: ViewContext, standing: KpiStanding): PartnershipKpi {
  const {
    locale,
    words: {
      partnership: { kpis: words },
      vocabulary,
    },
  } = context;
  const { kpi, series } = standing;
  const measurement = series.latest?.measurement;
  const target = series.thresholds?.target;
  const owner = kpi['source-owner'];
  const place = measurement && !context.playbook.edition ? figureOrigin(measurement, locale) : undefined;
  const owes = owner ? words.owes(context.person(owner).name, kpi.source ?? '') : words.owesNobody;
  const card = kpiCard(context, { standing, names: 'kpi', caption: true });
  // The chart’s caption already says since when the value is due.
  const missing = lateFigures(series);
  const due =
    missing && card.figure === ''
      ? words.dueSince(formatPeriod(missing.period, locale), formatDate(missing.due, locale, 'medium'))
      : '';
  const late = missing && [due, owes].filter(Boolean).join(' ');
  return {
    ...card,
    about: [isRelational(kpi) ? words.relationship : words.business, vocabulary.frequency[kpi.frequency]].join(', '),
    target: target === undefined ? '' : words.target(formatAgreedKpiValue(target, kpi.unit, locale)),
    ...(place !== undefined && { source: place }),
    ...(late !== undefined && { late }),
  };
}
