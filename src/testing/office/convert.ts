import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { findOffice, officeAdvice } from '../../../scripts/lib/office.ts';

/** A document as LibreOffice reads it. */
export interface OfficeReading {
  /** Its lines as it prints them, numbers included, without the white space around them. */
  readonly lines: readonly string[];
  /** The same document in LibreOffice’s own XML, flat ODT. */
  readonly xml: string;
}

/** What each DOCX says, read by LibreOffice in one run. */
export function readWithOffice(documents: ReadonlyMap<string, Uint8Array>): ReadonlyMap<string, OfficeReading> {
  const read = convert(documents, 'docx', ['txt:Text (encoded):UTF8', 'fodt']);
  return new Map(
    [...documents.keys()].map((name) => {
      const lines = read(`${name}.txt`)
        .split(/\r?\n/)
        .map((line) => line.trim());
      return [name, { lines, xml: read(`${name}.fodt`) }];
    }),
  );
}

/**
 * Comma-separated values as UTF-8 (76), its cells as they reckon and not as they look: days in ISO, numbers with a
 * point. The numbers are those of LibreOffice’s filter for text: separator, quote, encoding, first line, columns,
 * language, what to quote.
 */
const csvFilter = 'csv:Text - txt - csv (StarCalc):44,34,76,1,,1033,false,false,false';

/** The cells of the first sheet of each XLSX as CSV, read by LibreOffice in one run. */
export function sheetsWithOffice(workbooks: ReadonlyMap<string, Uint8Array>): ReadonlyMap<string, string> {
  const read = convert(workbooks, 'xlsx', [csvFilter]);
  return new Map([...workbooks.keys()].map((name) => [name, read(`${name}.csv`)]));
}

/**
 * Converts files with LibreOffice, all in one run for each format and with a profile of its own; throws where it is not
 * installed or converts none. What it gives reads a converted file.
 */
function convert(files: ReadonlyMap<string, Uint8Array>, ending: string, formats: readonly string[]) {
  const office = findOffice();
  if (office === undefined) throw new Error(officeAdvice);
  const folder = mkdtempSync(join(tmpdir(), 'office-'));
  try {
    const out = join(folder, 'out');
    mkdirSync(out);
    const paths = [...files].map(([name, bytes]) => {
      const file = join(folder, `${name}.${ending}`);
      writeFileSync(file, bytes);
      return file;
    });
    const profile = `-env:UserInstallation=${pathToFileURL(join(folder, 'profile')).href}`;
    for (const format of formats) {
      const call = [profile, '--headless', '--norestore', '--convert-to', format, '--outdir', out, ...paths];
      const { status, stderr } = spawnSync(office, call, { encoding: 'utf8' });
      if (status !== 0) throw new Error(`LibreOffice ended with ${String(status)}: ${stderr}`);
    }
    const made = new Map(
      readdirSync(out).map((file) => [file, readFileSync(join(out, file), 'utf8').replace(/^\uFEFF/, '')]),
    );
    return (name: string): string => {
      const text = made.get(name);
      if (text === undefined) throw new Error(`LibreOffice made no ${name}. ${officeAdvice}`);
      return text;
    };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
