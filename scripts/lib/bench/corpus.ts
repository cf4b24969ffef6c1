import { clausesOf } from './corpus-clauses.ts';
import { figuresFile, kpisOf } from './corpus-kpis.ts';
import { clauseCount, recordFile } from './corpus-records.ts';
import { createPicker } from './picker.ts';

const people = 40;
const types = ['affiliation', 'co-branding', 'joint-venture', 'supplier'];

/**
 * The files of a playbook of `count` partnerships, by path: about 600 words, six KPIs over 36 months each, and 60
 * clauses beside them. The same count gives the same bytes on every machine, and record 7 of 100 is record 7 of 1,000.
 */
export function createCorpus(count: number): Map<string, string> {
  const files = new Map<string, string>();
  files.set(
    'playbook.yaml',
    'schemaVersion: 1\norganisation: { id: maison, name: Maison }\nlanguages: [fr, en]\ncurrency: EUR\ncsv: { locale: fr, encoding: utf-8 }\nhosting: private\nsampleAsOf: 2026-11-23\n',
  );
  const names = Array.from(
    { length: people },
    (_, index) => `- { id: personne-${index + 1}, name: Personne ${index + 1}, role: Responsable }\n`,
  );
  files.set('people.yaml', names.join(''));
  files.set(
    'reference/types.yaml',
    types.map((type) => `- { id: ${type}, name: Type ${type}, requires: [clause-1, clause-2] }\n`).join(''),
  );
  for (const [file, text] of kpisOf(createPicker(1))) files.set(file, text);
  for (const [file, text] of clausesOf(clauseCount, createPicker(2))) files.set(file, text);
  for (let index = 1; index <= count; index += 1) {
    const picker = createPicker(1000 + index);
    const type = types[index % types.length] ?? 'supplier';
    files.set(`partnerships/partenariat-${index}/index.mdx`, recordFile(index, type, people, picker));
    files.set(`partnerships/partenariat-${index}/mesures.csv`, figuresFile(index, picker));
  }
  return files;
}

/** The file that the one-record rebuild changes, and its changed text. */
export function changeOneRecord(files: ReadonlyMap<string, string>): [file: string, text: string] {
  const file = 'partnerships/partenariat-1/index.mdx';
  return [file, `${files.get(file) ?? ''}\nUne phrase de plus, écrite après coup.\n`];
}
