import type { ViewContext } from '../view-context.ts';
import { a4Examples } from './a4-sheets.ts';
import { calendarExamples } from './calendars.ts';
import { candidateExamples } from './candidates.ts';
import { decisionMatrixExamples, questionExamples, rankingExamples } from './choosers.ts';
import { commitmentLadderExamples } from './commitment-ladders.ts';
import { matrixExamples } from './matrices.ts';
import { portfolioExamples } from './portfolios.ts';
import { reasonExamples } from './reasons.ts';
import { facetExamples, resultExamples } from './searches.ts';
import { subscriptionExamples } from './subscriptions.ts';
import { readingExamples } from './texts.ts';

/** The examples of what shows several records, or none, family by family in the order of the page. */
export function pageFamilies(context: ViewContext) {
  const { locale } = context;
  return {
    portfolios: portfolioExamples(locale, '#portfolios'),
    matrices: matrixExamples(locale, '#matrices'),
    reasons: reasonExamples(context, '#reasons'),
    calendars: calendarExamples(context),
    subscriptions: subscriptionExamples(locale, '#subscriptions'),
    questions: questionExamples(context),
    rankings: rankingExamples(context),
    commitmentLadders: commitmentLadderExamples(locale),
    decisionMatrices: decisionMatrixExamples(context, '#decisionMatrices'),
    a4Sheets: a4Examples(context, '#a4Sheets'),
    candidates: candidateExamples(context, '#candidates'),
    facets: facetExamples(locale),
    results: resultExamples(locale, '#results'),
    readings: readingExamples(context, '#readings'),
  };
}

export type PageFamilies = ReturnType<typeof pageFamilies>;
