import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { pagesOf } from '../../../src/domain/pages-of.ts';
import { windowsFault, windowsName } from '../../../src/model/file-name.ts';
import { isIdentifier, toIdentifier } from '../../../src/model/identifier.ts';
import { isIsoDate } from '../../../src/model/iso-date.ts';
import type { Locale } from '../../../src/model/locale.ts';
import type { Playbook } from '../../../src/model/playbook.ts';
import { recordKinds, type RecordKind } from '../../../src/model/record-kinds.ts';
import { UsageError } from '../arguments.ts';
import { Failure } from '../command.ts';
import { requirePartnership } from '../known-partnership.ts';
import { commandWords } from '../words/index.ts';
import { formatRecord } from './record-text.ts';
import { recordFile, startOf, type Beginning } from './starts.ts';

/**
 * The kind a word names.
 * @throws UsageError that lists the kinds
 */
export function readKind(word: string, locale: Locale): RecordKind {
  const kind = recordKinds.find((known) => known === word);
  if (!kind) throw new UsageError(commandWords(locale).unknownKind(word, recordKinds));
  return kind;
}

/**
 * Refuses an id that no record of this kind may have.
 * @throws UsageError for its form · Failure when a former record had it or its partnership does not exist
 */
export function requireFreeId(kind: RecordKind, id: string, playbook: Playbook, locale: Locale): void {
  const words = commandWords(locale);
  if (kind === 'journal') return requireEvent(id, playbook, locale);
  if (!isIdentifier(id)) throw new UsageError(words.badId(id, toIdentifier(id)));
  if (windowsFault(id) !== undefined) throw new UsageError(words.deviceId(id, windowsName(id)));
  const heir = pagesOf(playbook).find((page) => page.kind === kind && page.record.formerly?.includes(id));
  if (heir) throw new Failure(words.formerId(id, heir.record.file));
}

function requireEvent(id: string, playbook: Playbook, locale: Locale): void {
  const words = commandWords(locale);
  const [partnership = '', event = '', ...rest] = id.split('/');
  const slug = event.slice(11);
  if (rest.length > 0 || !isIsoDate(event.slice(0, 10)) || event.charAt(10) !== '-' || !isIdentifier(slug))
    throw new UsageError(words.badJournalId(id));
  requirePartnership(partnership, playbook, locale);
}

/**
 * Writes a record that passes `check`.
 * @returns its path relative to the content folder
 * @throws Failure when the file exists: nothing is overwritten
 */
export function writeRecord(root: string, beginning: Beginning): string {
  const file = recordFile(beginning.kind, beginning.id);
  const path = join(root, file);
  if (existsSync(path)) throw new Failure(commandWords(beginning.locale).exists(file));
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, formatRecord(startOf(beginning), beginning.locale), { flag: 'wx' });
  return file;
}
