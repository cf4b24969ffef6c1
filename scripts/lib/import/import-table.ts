import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { Diagnostic } from '../../../src/diagnostics/diagnostic.ts';
import { reportText } from '../../../src/diagnostics/reporters/text.ts';
import { kpiHeadings } from '../../../src/loading/csv/kpi-headings.ts';
import { indexKpiNames } from '../../../src/loading/csv/kpi-names.ts';
import { toIdentifier } from '../../../src/model/identifier.ts';
import type { Locale } from '../../../src/model/locale.ts';
import type { Playbook } from '../../../src/model/playbook.ts';
import { asTyped, callerPath } from '../caller.ts';
import { Failure } from '../command.ts';
import { writeNewFiles } from '../new-files.ts';
import { say, takesColour, warn } from '../terminal.ts';
import { commandWords } from '../words/index.ts';
import { importFigures } from './figure-rows.ts';
import { importPartnerships } from './partnership-rows.ts';
import { lateHeaderLine, readSpreadsheet } from './spreadsheet.ts';
import { tellUnplaced } from './unplaced.ts';

/** The table to import, as the command was asked. */
export interface TableOrder {
  /** The file, as the caller wrote it. */
  readonly asked: string;
  readonly root: string;
  /** The playbook’s folder as the caller wrote it; undefined where it is the usual one. */
  readonly shown: string | undefined;
  /** The language in which the table writes its numbers. */
  readonly numbers: Locale;
  readonly encoding: 'utf-8' | 'windows-1252';
  /** Whose figures they are, where no column says so. */
  readonly partnership: string | undefined;
}

/**
 * Writes what a table holds as records or as figures, and says what found no place.
 * @returns the exit code: 1 where the table cannot be read, nothing is written, or something is lost
 * @throws Failure for a table of neither kind, or where a file exists
 */
export function importTable(order: TableOrder, playbook: Playbook, locale: Locale): number {
  const { asked, root, shown, numbers, encoding, partnership } = order;
  const words = commandWords(locale);
  const report = (found: readonly Diagnostic[]) =>
    reportText(found, {
      locale,
      fileCount: 1,
      color: takesColour(process.stdout),
      contentOf: () => undefined,
    }).trimEnd();
  const kpis = indexKpiNames(kpiHeadings(playbook.kpis));
  const { spreadsheet, diagnostics } = readSpreadsheet({
    file: asked,
    bytes: readFileSync(callerPath(asked)),
    encoding,
    kpis,
  });
  if (!spreadsheet) {
    warn(report(diagnostics));
    return 1;
  }
  const late = lateHeaderLine(spreadsheet, kpis);
  if (late !== undefined) throw new Failure(words.lateHeader(asked, late));
  if (spreadsheet.kind === 'unknown') throw new Failure(words.unknownTable(asked));
  const name = `${toIdentifier(basename(asked).replace(/\.[^.]+$/, '')) || 'import'}.csv`;
  const made =
    spreadsheet.kind === 'partnerships'
      ? importPartnerships(spreadsheet, playbook)
      : importFigures(spreadsheet, { name, locale: numbers, partnership }, playbook);
  writeNewFiles(root, made.files, {
    refusal: words.exists,
    wrote: (file) => say(words.wrote(join(shown ?? 'content', file))),
  });
  if (made.diagnostics.length > 0) say(report(made.diagnostics));
  for (const unplaced of made.unplaced.toSorted((a, b) => a.line - b.line)) say(tellUnplaced(unplaced, locale));
  const next = words.next(shown === undefined ? 'npm run check' : `npm run check -- --content ${asTyped(shown)}`);
  say(made.files.size > 0 ? next : words.nothingWritten);
  const isLost =
    made.unplaced.some(({ lost }) => lost) || made.diagnostics.some(({ severity }) => severity === 'error');
  return made.files.size === 0 || isLost ? 1 : 0;
}
