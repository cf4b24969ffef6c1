import { headingName } from '../../../src/loading/csv/heading-name.ts';
import { wordsFor } from '../../../src/i18n/words.ts';
import { isIdentifier, toIdentifier } from '../../../src/model/identifier.ts';
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
}

/** Turns the rows of a list of partnerships into records. Types and people are those the playbook knows; nothing is guessed. */
export function importPartnerships(spreadsheet: Spreadsheet, playbook: Playbook): ImportedRecords {
  const files = new Map<string, string>();
  const unplaced: Unplaced[] = [];
  const columns = spreadsheet.header.cells.map((cell) => partnershipColumn(cell));
  for (const [rank, column] of columns.entries()) {
    const heading = spreadsheet.header.cells[rank]?.trim() ?? '';
    const isLast = column === undefined || columns.indexOf(column) !== rank;
    if (isLast && heading !== '')
      unplaced.push({ line: spreadsheet.header.line, lost: false, reason: 'unknown-column', value: heading });
  }
  for (const row of spreadsheet.table.rows) {
    const cell = (column: PartnershipColumn) => (row.cells[columns.indexOf(column)] ?? '').trim();
    const made = readRow(cell, playbook, files, (reason, value, lost) =>
      unplaced.push({ line: row.line, lost, reason, value }),
    );
    if (made) files.set(made.file, made.text);
  }
  return { files, unplaced };
}

type Tell = (reason: Reason, value: string, lost: boolean) => void;

function readRow(
  cell: (column: PartnershipColumn) => string,
  playbook: Playbook,
  made: ReadonlyMap<string, string>,
  tell: Tell,
) {
  const title = cell('title');
  const id = isIdentifier(cell('id')) ? cell('id') : toIdentifier(title);
  const file = recordFile('partnership', id);
  const type = playbook.reference.types.find((known) =>
    [known.id, known.name].some((name) => isSame(name, cell('type'))),
  )?.id;
  const stage = cell('stage') === '' ? stages[0] : readStage(cell('stage'));
  const parties = readParties(cell, playbook, (name) => tell('unknown-person', name, false));
  const refusal: [Reason, string] | undefined =
    title === ''
      ? ['no-title', '']
      : id === ''
        ? ['no-id', title]
        : playbook.partnerships.some((known) => known.id === id)
          ? ['exists', file]
          : playbook.partnerships.some((known) => known.formerly?.includes(id))
            ? ['former-id', id]
            : made.has(file)
              ? ['repeated', id]
              : type === undefined
                ? ['unknown-type', cell('type')]
                : stage === undefined
                  ? ['unknown-stage', cell('stage')]
                  : parties.length < 2
                    ? ['no-partner', '']
                    : undefined;
  if (refusal || type === undefined || stage === undefined) {
    if (refusal) tell(refusal[0], refusal[1], true);
    return undefined;
  }
  if (cell('stage') === '') tell('no-stage', stage, false);
  const fields: Record<string, Example> = { title, ...optional('summary', cell('summary')), type, stage, parties };
  const days: readonly string[] = isIsoDate(cell('since')) ? [cell('since')] : isoReadings(cell('since'));
  if (days[0] !== undefined && days.length === 1) fields['since'] = days[0];
  else if (cell('since') !== '') tell('unclear-date', cell('since'), false);
  if (/^[A-Za-z]{2}$/.test(cell('country'))) fields['country'] = cell('country').toUpperCase();
  else if (cell('country') !== '') tell('bad-country', cell('country'), false);
  const lines = Object.entries(fields).flatMap(([key, value]) => yamlField(key, value));
  return { file, text: ['---', ...lines, '---', ''].join('\n') };
}

function optional(key: string, value: string): Record<string, Example> {
  return value === '' ? {} : { [key]: value };
}

/** The playbook’s own organisation first, with its manager and sponsor, then every other one the cell names. */
function readParties(
  cell: (column: PartnershipColumn) => string,
  playbook: Playbook,
  tellUnknown: (name: string) => void,
): Example[] {
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

/** A stage by its key or by its name in either language. */
function readStage(text: string): string | undefined {
  return stages.find(
    (stage) => isSame(stage, text) || locales.some((locale) => isSame(wordsFor(locale).vocabulary.stage[stage], text)),
  );
}

function isSame(a: string, b: string): boolean {
  return headingName(a) === headingName(b);
}
