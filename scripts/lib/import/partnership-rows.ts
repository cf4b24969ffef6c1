import type { Diagnostic } from '../../../src/diagnostics/diagnostic.ts';
import { isTotal } from '../../../src/loading/csv/blank-cell.ts';
import { headingName } from '../../../src/loading/csv/heading-name.ts';
import { nearestValue } from '../../../src/diagnostics/near-match.ts';
import { wordsFor } from '../../../src/i18n/words.ts';
import { isIdentifier, toIdentifier } from '../../../src/model/identifier.ts';
import { windowsFault, windowsName } from '../../../src/model/file-name.ts';
import { isIsoDate, isoReadings } from '../../../src/model/iso-date.ts';
import { locales } from '../../../src/model/locale.ts';
import type { Playbook } from '../../../src/model/playbook.ts';
import { stages } from '../../../src/model/stage.ts';
import type { Example } from '../new/example.ts';
import { recordFile } from '../new/starts.ts';
import { yamlField } from '../new/yaml-lines.ts';
import { partnershipColumn, type PartnershipColumn } from './partnership-columns.ts';
import type { Spreadsheet } from './spreadsheet.ts';
import type { Reason, Unplaced } from './unplaced.ts';

/** The records a list of partnerships makes, by file, and what found no place. */
export interface ImportedRecords {
  readonly files: ReadonlyMap<string, string>;
  readonly unplaced: readonly Unplaced[];
  /** What is wrong with the lines of the table, such as a quote left open. */
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Turns the rows of a list of partnerships into records. Types and people are those the playbook
 * knows; nothing is guessed.
 */
export function importPartnerships(spreadsheet: Spreadsheet, playbook: Playbook): ImportedRecords {
  const files = new Map<string, string>();
  const unplaced: Unplaced[] = [];
  const columns = spreadsheet.header.cells.map((cell) => partnershipColumn(cell));
  for (const [rank, column] of columns.entries()) {
    const heading = spreadsheet.header.cells[rank]?.trim() ?? '';
    const isLeftAside = column === undefined || columns.indexOf(column) !== rank;
    if (isLeftAside && heading !== '')
      unplaced.push({ line: spreadsheet.header.line, lost: false, reason: 'unknown-column', value: heading });
  }
  for (const row of spreadsheet.table.rows) {
    const cell: Cell = (column) => {
      const rank = columns.indexOf(column);
      return row.damaged.has(rank) ? '' : (row.cells[rank] ?? '').trim();
    };
    for (const [rank, text] of row.cells.entries()) {
      const isHeaded = (spreadsheet.header.cells[rank] ?? '').trim() !== '';
      if (!isHeaded && text.trim() !== '')
        unplaced.push({ line: row.line, lost: false, reason: 'no-heading', value: text.trim() });
    }
    const made = readRow(cell, playbook, files, (reason, value, lost, meant = '') =>
      unplaced.push({ line: row.line, lost, reason, value, ...(meant && { meant }) }),
    );
    if (made) files.set(made.file, made.text);
  }
  return { files, unplaced, diagnostics: spreadsheet.table.diagnostics };
}

/** The text of a row under a column; empty where the spreadsheet has no such column. */
type Cell = (column: PartnershipColumn) => string;
type Tell = (reason: Reason, value: string, lost: boolean, meant?: string) => void;

/** The record that a row makes; undefined where it makes none, which is told. */
function readRow(cell: Cell, playbook: Playbook, made: ReadonlyMap<string, string>, tell: Tell) {
  const title = cell('title');
  const id = isIdentifier(cell('id')) ? cell('id') : toIdentifier(title);
  const file = recordFile('partnership', id);
  const type = readType(cell('type'), playbook);
  const stage = cell('stage') === '' ? stages[0] : readStage(cell('stage'));
  const parties = readParties(cell, playbook, (name) => tell('unknown-person', name, false));
  const refuse = (reason: Reason, value: string, meant = '') => {
    tell(reason, value, reason !== 'total', meant);
    return undefined;
  };
  // What a spreadsheet adds up below its rows is no partnership.
  if (cell('type') === '' && cell('parties') === '' && isTotal(title)) return refuse('total', title);
  if (title === '') return refuse('no-title', '');
  if (id === '') return refuse('no-id', title);
  if (windowsFault(id) !== undefined) return refuse('not-for-windows', id, windowsName(id));
  if (playbook.partnerships.some((known) => known.id === id)) return refuse('exists', file);
  if (playbook.partnerships.some((known) => known.formerly?.includes(id))) return refuse('former-id', id);
  if (made.has(file)) return refuse('repeated', id);
  if (type === undefined || stage === undefined) {
    // Both are told at once: the row must be mended in both.
    if (type === undefined && cell('type') === '') tell('no-type', '', true);
    else if (type === undefined) tell('unknown-type', cell('type'), true, meantType(cell('type'), playbook));
    if (stage === undefined) tell('unknown-stage', cell('stage'), true, nearestValue(cell('stage'), stages));
    return undefined;
  }
  if (parties.length < 2) return refuse('no-partner', '');
  if (cell('stage') === '') tell('no-stage', stage, false);
  const fields: Record<string, Example> = {
    title,
    ...optional('summary', cell('summary')),
    type,
    stage,
    parties,
    ...optional('since', readDay(cell('since'), tell)),
    ...optional('country', readCountry(cell('country'), tell)),
  };
  const lines = Object.entries(fields).flatMap(([key, value]) => yamlField(key, value));
  return { file, text: ['---', ...lines, '---', ''].join('\n') };
}

function optional(key: string, value: string): Record<string, Example> {
  return value === '' ? {} : { [key]: value };
}

/** The playbook’s own organisation first, with its manager and sponsor, then every other one the cell names. */
function readParties(cell: Cell, playbook: Playbook, tellUnknown: (name: string) => void): Example[] {
  const { organisation } = playbook.settings;
  const person = (name: string) => {
    if (name === '') return undefined;
    const known = playbook.people.find((each) => isSame(each.id, name) || isSame(each.name, name));
    if (!known) tellUnknown(name);
    return known?.id;
  };
  const [manager, sponsor] = [person(cell('manager')), person(cell('sponsor'))];
  const names = cell('parties')
    .split(/[;|\n/]| \+ /)
    .map((name) => name.trim());
  const others = names.filter(
    (name) => toIdentifier(name) !== '' && !isSame(name, organisation.name) && !isSame(name, organisation.id),
  );
  return [
    { id: organisation.id, name: organisation.name, ...(manager ? { manager } : {}), ...(sponsor ? { sponsor } : {}) },
    ...others.map((name) => ({ id: toIdentifier(name), name })),
  ];
}

/** A type of partnership by its id or by its name. */
function readType(text: string, { reference }: Playbook): string | undefined {
  return reference.types.find(({ id, name }) => isSame(id, text) || isSame(name, text))?.id;
}

/** The type that other words were probably meant for: by its id, or as the first words of its name. */
function meantType(text: string, { reference: { types } }: Playbook): string {
  const byName = types.find(({ name }) => headingName(name).startsWith(`${headingName(text)} `));
  return (
    byName?.name ??
    nearestValue(
      text,
      types.map(({ id }) => id),
    )
  );
}

/** A stage by its key or by its name in either language. */
function readStage(text: string): string | undefined {
  return stages.find(
    (stage) => isSame(stage, text) || locales.some((locale) => isSame(wordsFor(locale).vocabulary.stage[stage], text)),
  );
}

/** A day as the record writes it; empty, and told, where the text may be several days or none. */
function readDay(text: string, tell: Tell): string {
  const readings: readonly string[] = isIsoDate(text) ? [text] : isoReadings(text);
  const [day = ''] = readings.length === 1 ? readings : [];
  if (day === '' && text !== '') tell('unclear-date', text, false);
  return day;
}

/** The two letters of a country; empty, and told, where the text is something else. */
function readCountry(text: string, tell: Tell): string {
  if (/^[A-Za-z]{2}$/.test(text)) return text.toUpperCase();
  if (text !== '') tell('bad-country', text, false);
  return '';
}

function isSame(a: string, b: string): boolean {
  return headingName(a) === headingName(b);
}
