import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
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

/** Converts documents with LibreOffice, all in one run and with a profile of its own; throws where it is not installed or converts none. */
export function readWithOffice(documents: ReadonlyMap<string, Uint8Array>): ReadonlyMap<string, OfficeReading> {
  const office = findOffice();
  if (office === undefined) throw new Error(officeAdvice);
  const folder = mkdtempSync(join(tmpdir(), 'office-'));
  try {
    const out = join(folder, 'out');
    mkdirSync(out);
    const files = [...documents].map(([name, bytes]) => {
      const file = join(folder, `${name}.docx`);
      writeFileSync(file, bytes);
      return file;
    });
    const profile = `-env:UserInstallation=${pathToFileURL(join(folder, 'profile')).href}`;
    for (const format of ['txt:Text (encoded):UTF8', 'fodt']) {
      const call = [profile, '--headless', '--norestore', '--convert-to', format, '--outdir', out, ...files];
      const { status, stderr } = spawnSync(office, call, { encoding: 'utf8' });
      if (status !== 0) throw new Error(`LibreOffice ended with ${String(status)}: ${stderr}`);
    }
    return new Map(
      [...documents.keys()].map((name) => {
        const text = readFileSync(join(out, `${name}.txt`), 'utf8').replace(/^\uFEFF/, '');
        const lines = text.split(/\r?\n/).map((line) => line.trim());
        return [name, { lines, xml: readFileSync(join(out, `${name}.fodt`), 'utf8') }];
      }),
    );
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
