import { codeFrameColumns } from '@babel/code-frame';
import type { Locale } from '../../model/locale.ts';
import type { Diagnostic } from '../diagnostic.ts';
import { plainText } from './plain-text.ts';
import { countSeverities, tell } from './told.ts';

const shown = 50;
const widestLine = 160;

/** How to print: `contentOf` gives a file’s text for the frame, or undefined when it cannot be shown. */
export interface TextReportOptions {
  readonly locale: Locale;
  readonly fileCount: number;
  readonly color: boolean;
  readonly contentOf: (file: string) => string | undefined;
}

/**
 * The first 50 problems for a person at a terminal, each with its place, the lines around it and the cure,
 * then a line that counts them all. Findings (`info`) are counted and not framed.
 */
export function reportText(diagnostics: readonly Diagnostic[], options: TextReportOptions): string {
  const blocks = diagnostics.slice(0, shown).map((diagnostic) => block(diagnostic, options));
  const rest = diagnostics.length - shown;
  const more = rest > 0 ? [options.locale === 'fr' ? `… et ${rest} de plus.\n` : `… and ${rest} more.\n`] : [];
  return [...blocks, ...more, `${summary(diagnostics, options)}\n`].join('\n');
}

function block(diagnostic: Diagnostic, options: TextReportOptions): string {
  const { message, hint } = tell(diagnostic, options.locale);
  const { file, line, column } = diagnostic.place;
  const paint = painter(options.color);
  const severity = words[options.locale][diagnostic.severity];
  const head = `${paint(plainText(file), 'bold')}:${line}:${column}  ${paint(severity, diagnostic.severity)}  ${diagnostic.code}`;
  const lines = [head, `  ${message}`, `  ${paint('→', 'bold')} ${hint}`];
  const frame = diagnostic.severity === 'info' ? '' : frameOf(diagnostic, options);
  return `${[...lines, ...(frame === '' ? [] : [frame])].join('\n')}\n`;
}

/**
 * The line of the place between the one above and the one below. Over-long lines, as pasted tables have, get no frame.
 */
function frameOf(diagnostic: Diagnostic, options: TextReportOptions): string {
  const content = options.contentOf(diagnostic.place.file);
  if (content === undefined) return '';
  const lines = content
    .replace(/^\ufeff/, '')
    .split(/\r\n|\r|\n/)
    .map(plainText);
  const { line, column } = diagnostic.place;
  if (lines.slice(Math.max(0, line - 2), line + 1).some((text) => text.length > widestLine)) return '';
  const frame = codeFrameColumns(
    lines.join('\n'),
    { start: { line, column: column - 1 } },
    { linesAbove: 1, linesBelow: 1, highlightCode: false },
  );
  return frame
    .split('\n')
    .map((text) => `    ${text}`)
    .join('\n');
}

const words = {
  fr: { error: 'erreur', warning: 'avertissement', info: 'constat' },
  en: { error: 'error', warning: 'warning', info: 'finding' },
} as const;

function summary(diagnostics: readonly Diagnostic[], options: TextReportOptions): string {
  const { errors, warnings, infos } = countSeverities(diagnostics);
  const files = options.fileCount;
  if (options.locale === 'en') {
    const problems =
      errors + warnings === 0
        ? `No problems in ${plural(files, 'file')}`
        : `${plural(errors, 'error')}, ${plural(warnings, 'warning')} in ${plural(files, 'file')}`;
    return `${problems}${infos > 0 ? `; ${plural(infos, 'finding')}` : ''}.`;
  }
  const problems =
    errors + warnings === 0
      ? `Aucun problème dans ${pluriel(files, 'fichier')}`
      : `${pluriel(errors, 'erreur')}, ${pluriel(warnings, 'avertissement')} dans ${pluriel(files, 'fichier')}`;
  return `${problems}${infos > 0 ? `\u202f; ${pluriel(infos, 'constat')}` : ''}.`;
}

const plural = (count: number, noun: string) => `${count} ${noun}${count === 1 ? '' : 's'}`;
/** In French, zero and one are singular. */
const pluriel = (count: number, noun: string) => `${count} ${noun}${count < 2 ? '' : 's'}`;

const codes = { bold: 1, error: 31, warning: 33, info: 36 } as const;

function painter(color: boolean) {
  return (text: string, style: keyof typeof codes) => (color ? `\u001b[${codes[style]}m${text}\u001b[0m` : text);
}
