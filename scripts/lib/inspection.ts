import { existsSync, statSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { inspectPlaybook, type InspectedPlaybook } from '../../src/checks/inspect-playbook.ts';
import type { Severity } from '../../src/diagnostics/diagnostic.ts';
import { reportText } from '../../src/diagnostics/reporters/text.ts';
import { readShownText } from '../../src/loading/shown-text.ts';
import { isIsoDate, isoReadings, type IsoDate } from '../../src/model/iso-date.ts';
import type { Locale } from '../../src/model/locale.ts';
import { mainLocale } from '../../src/model/main-locale.ts';
import { today } from '../../src/loading/today.ts';
import { UsageError, type Arguments } from './arguments.ts';
import { callerPath, projectRoot } from './caller.ts';
import { takesColour } from './terminal.ts';
import { commandWords } from './words/index.ts';

/** A content folder as a command was asked to read it, with the language to speak about it. */
export interface Inspected {
  readonly root: string;
  readonly inspection: InspectedPlaybook;
  readonly locale: Locale;
}

/**
 * Reads and judges the folder that `--content` names, at the day `--as-of` says.
 * @throws UsageError when the folder does not exist or the day is not one
 */
export function inspectAsAsked(args: Arguments<'content' | 'lang' | 'as-of'>): Inspected {
  const root = contentFolder(args);
  const asOf = readDay(args.text('as-of'), args.locale ?? 'fr');
  const inspection = inspectPlaybook(root, { asOf, today: today() });
  return { root, inspection, locale: args.locale ?? mainLocale(inspection.playbook.settings) };
}

/**
 * The folder `--content` names, or the sample’s.
 * @throws UsageError when it does not exist
 */
export function contentFolder(args: Arguments<'content' | 'lang'>): string {
  const asked = args.text('content');
  const root = asked === undefined ? join(projectRoot, 'content') : callerPath(asked);
  if (!existsSync(root) || !statSync(root).isDirectory())
    throw new UsageError(commandWords(args.locale ?? 'fr').missingContent(asked ?? root));
  return root;
}

function readDay(text: string | undefined, locale: Locale): IsoDate | undefined {
  if (text === undefined || isIsoDate(text)) return text;
  throw new UsageError(commandWords(locale).badDate('as-of', text, isoReadings(text)[0] ?? ''));
}

const gravest = ['error', 'warning', 'info'] as const;

/**
 * The problems of a playbook as text for this terminal, with the lines around each: the gravest first, then in the
 * order of the files, since only the first fifty are shown.
 * @param severities those to tell; all by default
 */
export function textReport({ root, inspection, locale }: Inspected, severities: readonly Severity[] = gravest): string {
  const diagnostics = severities.flatMap((severity) =>
    inspection.diagnostics.filter((each) => each.severity === severity),
  );
  return reportText(diagnostics, {
    locale,
    fileCount: inspection.fileCount,
    color: takesColour(process.stdout),
    contentOf: (file) => (/\.(mdx|yaml|csv)$/i.test(file) ? readShownText(join(root, file)) : undefined),
  }).trimEnd();
}

/** How many problems of one severity there are: an error stops a build. */
export function countProblems(inspection: InspectedPlaybook, severity: Severity): number {
  return inspection.diagnostics.filter((diagnostic) => diagnostic.severity === severity).length;
}

/** The content folder as a pull request’s annotations name it: relative to the folder the command was called from. */
export function folderForAnnotations(root: string): string {
  return relative(callerPath('.'), root).split(sep).join('/');
}
