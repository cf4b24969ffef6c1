import type { ViewContext } from '../view-context.ts';
import { calendarExamples } from './calendars.ts';
import { commitmentLadderExamples } from './commitment-ladders.ts';
import { matrixExamples } from './matrices.ts';
import { readingExamples } from './texts.ts';

/** The examples of what shows several records, or none, family by family in the order of the page. */
export function pageFamilies(context: ViewContext) {
  const { locale } = context;
  return {
    matrices: matrixExamples(locale, '#matrices'),
    calendars: calendarExamples(context),
    commitmentLadders: commitmentLadderExamples(locale),
    readings: readingExamples(context, '#readings'),
  };
}

export type PageFamilies = ReturnType<typeof pageFamilies>;
