import { coverageNeeded, type HealthIndex } from '../../domain/health/health.ts';
import { shownKpiScore, shownScore } from '../../domain/health/shown-score.ts';
import { formatNumber, formatWholeShare } from '../../format/number.ts';
import { formatPeriod } from '../../format/period.ts';
import type { StatusView } from './mark.ts';
import { inLocale } from '../language/translated.ts';
import { statusView } from './status-view.ts';
import type { ViewContext } from '../view-context.ts';

/** The width of a gauge in its own units, and where its target tick stands. */
export const gauge = { width: 300, target: 225 } as const;

/** An index as a page shows it: the figure, its state, a gauge and what it was made of. */
export interface HealthView {
  readonly title: string;
  readonly short: string;
  /** `72`, or `–` where too little data is there. */
  readonly score: string;
  readonly status: StatusView;
  /** The length of the gauge’s bar, absent without a score. */
  readonly bar?: number;
  /** The inputs with their scores: `Marge 81, disponibilité 42`. */
  readonly inputs: string;
  readonly coverage: string;
}

function coverageText(
  { inputs, score }: HealthIndex,
  share: string,
  words: ViewContext['words']['partnership']['summary'],
): string {
  if (inputs.length === 0) return words.noInput;
  return score === null ? words.tooFew(share) : words.coverage(share);
}

/** One of the two healths of a partnership (M36). */
export function healthView(context: ViewContext, kind: 'business' | 'relationship', index: HealthIndex): HealthView {
  const {
    locale,
    words: {
      vocabulary,
      partnership: { summary: words },
    },
  } = context;
  const share = formatWholeShare(index.coverage, locale, [coverageNeeded]);
  const caps = index.caps.map((cap) => words.capped[cap]);
  const inputs = index.inputs.map((input) => {
    const kpi = context.kpis.get(input.kpi);
    const title = kpi ? inLocale(kpi, locale).title : input.kpi;
    const score = input.score === null ? '–' : formatNumber(shownKpiScore(input.score), locale);
    return `${title}\u00a0${score}${input.period ? ` (${formatPeriod(input.period, locale, 'short')})` : ''}`;
  });
  return {
    title: vocabulary.healthTitle[kind],
    short: vocabulary.health[kind],
    score: index.score === null ? '–' : formatNumber(shownScore(index.score), locale),
    status: statusView(context, index.status),
    ...(index.score !== null && { bar: Math.round((index.score / 100) * gauge.width) }),
    inputs: inputs.length > 0 ? `${inputs.join(', ')}.` : '',
    coverage: [coverageText(index, share, words), ...caps].join(' '),
  };
}
