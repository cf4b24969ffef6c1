import type { Locale } from '../../model/locale.ts';
import type { Diagnostic } from '../diagnostic.ts';
import { countSeverities, tell } from './told.ts';

/** Every problem as one JSON object, in the form that other programs rely on (design: `check --format json`). */
export function reportJson(diagnostics: readonly Diagnostic[], options: { locale: Locale; fileCount: number }): string {
  const { errors, warnings } = countSeverities(diagnostics);
  return JSON.stringify({
    errors,
    warnings,
    files: options.fileCount,
    diagnostics: diagnostics.map((diagnostic) => ({
      code: diagnostic.code,
      severity: diagnostic.severity,
      message: tell(diagnostic, options.locale).message,
      file: diagnostic.place.file,
      line: diagnostic.place.line,
      column: diagnostic.place.column,
      hint: tell(diagnostic, options.locale).hint,
    })),
  });
}
