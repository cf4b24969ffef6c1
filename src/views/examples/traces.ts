import { wordsFor } from '../../i18n/words.ts';
import type { Locale } from '../../model/locale.ts';
import type { TraceStep } from '../kpi/kpi-trace.ts';
import { examplesOf, type Example } from './example.ts';

/** The way from a line of a file to a verdict, whose last step takes its colour. */
export function traceExamples(locale: Locale): readonly Example<readonly TraceStep[]>[] {
  const { titles, steps } = wordsFor(locale).components.traces;
  return examplesOf<keyof typeof titles, readonly TraceStep[]>(titles, {
    steps: steps.map((step, index) => ({
      name: step.name,
      ...('code' in step && { code: step.code }),
      text: 'text' in step ? step.text : '',
      result: step.result,
      ...(index === steps.length - 1 && { tone: 'bad' as const }),
    })),
  });
}
