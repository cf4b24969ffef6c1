import type { Locale } from '../../model/locale.ts';
import { describe } from '../catalogue/index.ts';
import type { Diagnostic } from '../diagnostic.ts';
import type { Words } from '../message.ts';
import { plainText, shortened } from './plain-text.ts';

/** The words of a diagnostic in one language, safe to print on one line each. */
export function tell(diagnostic: Diagnostic, locale: Locale): Words {
  const values = Object.fromEntries(Object.entries(diagnostic.values).map(([key, value]) => [key, shortened(value)]));
  const { message, hint } = describe({ ...diagnostic, values }, locale);
  return { message: plainText(message), hint: plainText(hint) };
}

/** How many diagnostics of each severity there are. */
export function countSeverities(diagnostics: readonly Diagnostic[]): {
  errors: number;
  warnings: number;
  infos: number;
} {
  const count = (severity: Diagnostic['severity']) =>
    diagnostics.filter((diagnostic) => diagnostic.severity === severity).length;
  return { errors: count('error'), warnings: count('warning'), infos: count('info') };
}
