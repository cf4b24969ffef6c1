import type { AnnualFinding } from '../../domain/annual-review/annual-review.ts';
import { formatDate } from '../../format/date.ts';
import { formatNumber, formatPercent } from '../../format/number.ts';
import { isIsoDate } from '../../model/iso-date.ts';
import type { ViewContext } from '../view-context.ts';

/** What the record says to a rule, in one sentence with its figures. */
export function annualEvidence({ words, locale }: ViewContext, { rule, speaks, facts }: AnnualFinding): string {
  const say = words.annualReview;
  if (speaks === 'unknown') return say.plain.unknown;
  const figure = (name: string) => Number(facts[name] ?? 0);
  switch (rule) {
    case 'both-healthy':
    case 'no-index-red':
    case 'indices-apart':
    case 'both-red':
      return say.scores(formatNumber(figure('business'), locale), formatNumber(figure('relationship'), locale));
    case 'objectives-on-course':
    case 'objectives-off':
      return say.objectives(figure('off'), figure('judged'));
    case 'return-positive':
    case 'return-negative':
      return say.rate(formatPercent(figure('rate'), locale, { max: 0, signed: true }));
    case 'future-planned':
      return say.planned(figure('planned'));
    case 'promises-kept':
      return say.kept(figure('kept'), figure('judged'));
    case 'nothing-undecided':
      return say.undecided(figure('open'));
    case 'notice-ahead': {
      const notice = String(facts['notice'] ?? '');
      return say.notice(isIsoDate(notice) ? formatDate(notice, locale) : notice);
    }
    case 'clause-triggered':
      return say.fired(figure('fired'));
    case 'reviews-red':
      return say.red(figure('red'), figure('of'));
    case 'conflict-at-top':
    case 'contract-over':
      return say.plain[speaks ? 'yes' : 'no'];
  }
}
