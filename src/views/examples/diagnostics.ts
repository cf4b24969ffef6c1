import { wordsFor } from '../../i18n/words.ts';
import type { Locale } from '../../model/locale.ts';
import { severityMarks, type DiagnosticView } from '../quality/quality-page.ts';
import { examplesOf, type Example } from './example.ts';

/** The messages of one file. */
export interface FileMessages {
  readonly file: string;
  readonly summary: string;
  readonly diagnostics: readonly DiagnosticView[];
}

const severities = ['error', 'warning', 'info'] as const;

/**
 * A message of each severity.
 * @param codeHref where their codes lead: the examples name no page of the playbook
 */
export function diagnosticExamples(locale: Locale, codeHref: string): readonly Example<FileMessages>[] {
  const { components, quality } = wordsFor(locale);
  const { titles, file, summary, lines } = components.diagnostics;
  return examplesOf<keyof typeof titles, FileMessages>(titles, {
    three: {
      file,
      summary,
      diagnostics: severities.map((severity, index) => {
        const [at = '', code = '', message = '', hint = ''] = lines[index] ?? [];
        return {
          severity,
          status: { word: quality.severity[severity], ...severityMarks[severity] },
          at,
          code,
          codeHref,
          message,
          hint,
        };
      }),
    },
  });
}
