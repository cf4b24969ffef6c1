import { wordsFor } from '../../i18n/words.ts';
import type { Locale } from '../../model/locale.ts';
import {
  countBySeverity,
  fileSummary,
  severityMarks,
  type DiagnosticView,
  type QualityPageView,
} from '../quality/quality-page.ts';
import { examplesOf, type Example } from './example.ts';

/** The messages of the files, with how many there are of each severity. */
export type CountedMessages = Required<Pick<QualityPageView, 'files' | 'counts'>>;

const severities = ['error', 'warning', 'info'] as const;

/**
 * A message of each severity.
 * @param codeHref where their codes lead: the examples name no page of the playbook
 */
export function diagnosticExamples(locale: Locale, codeHref: string): readonly Example<CountedMessages>[] {
  const words = wordsFor(locale);
  const { titles, file, lines } = words.components.diagnostics;
  const diagnostics = severities.map((severity, index): DiagnosticView => {
    const [at = '', code = '', message = '', hint = ''] = lines[index] ?? [];
    return {
      severity,
      status: { word: words.quality.severity[severity], ...severityMarks[severity] },
      at,
      code,
      codeHref,
      message,
      hint,
    };
  });
  return examplesOf<keyof typeof titles, CountedMessages>(titles, {
    three: {
      files: [{ file, summary: fileSummary({ locale, words }, diagnostics), diagnostics }],
      counts: countBySeverity(diagnostics),
    },
  });
}
