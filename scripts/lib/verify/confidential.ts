import { pagesOf } from '../../../src/domain/pages-of.ts';
import { formatCadence } from '../../../src/format/duration.ts';
import { parseCadence, type Cadence } from '../../../src/model/cadence.ts';
import { locales } from '../../../src/model/locale.ts';
import type { Partnership, Playbook } from '../../../src/model/playbook.ts';
import { normaliseText } from './normalised-text.ts';
import { productTexts } from './product-texts.ts';

/** A text that must stand in no file of an edition. `source` says what it is without repeating it. */
export interface Secret {
  readonly text: string;
  readonly source: string;
  /** A single common word names a record only as a step of an address: `/atlas/`. */
  readonly onlyAsPath: boolean;
}

const passage = { characters: 24, words: 4 };

/**
 * What the whole playbook says and an edition’s does not: ids and titles of hidden partnerships, names of hidden
 * parties, people, contracts, candidates and contacts, and every hidden passage of four words or more. What the edition
 * may say elsewhere is no secret.
 */
export function listSecrets(whole: Playbook, edition: Playbook): Secret[] {
  const said = [
    ...textsOf(edition).map((found) => found.text),
    ...cadencesInWords(edition.partnerships),
    ...productTexts(),
  ];
  const visible = ` ${normaliseText(said.join('\n'))} `;
  const secrets = new Map<string, Secret>();
  const add = (text: string, source: string, onlyAsPath = false) => {
    const normalised = normaliseText(text);
    if (normalised.length < 3 || secrets.has(normalised) || hasWords(visible, normalised)) return;
    secrets.set(normalised, { text: normalised, source, onlyAsPath });
  };
  const seen = new Set(edition.partnerships.map((partnership) => partnership.id));
  for (const partnership of whole.partnerships) {
    addNames(partnership, add);
    if (seen.has(partnership.id)) continue;
    for (const id of [partnership.id, ...(partnership.formerly ?? [])])
      add(id, `${partnership.file} (id)`, !id.includes('-'));
    add(partnership.title, `${partnership.file} (title)`);
  }
  for (const person of whole.people) {
    add(person.name, `people.yaml (${person.id})`);
    add(person.id, `people.yaml (${person.id})`, !person.id.includes('-'));
  }
  for (const candidate of whole.candidates) add(candidate.title, `${candidate.file} (title)`);
  for (const contact of whole.network) add(contact.name, `network.yaml (${contact.id})`);
  for (const { text, source } of textsOf(whole)) {
    if (text.length >= passage.characters && text.trim().split(/\s+/).length >= passage.words) add(text, source);
  }
  return [...secrets.values()];
}

function addNames(partnership: Partnership, add: (text: string, source: string) => void): void {
  for (const party of partnership.parties) add(party.name, `${partnership.file} (parties.${party.id})`);
  for (const contract of partnership.contracts ?? [])
    if (contract.title) add(contract.title, `${partnership.file} (contracts.${contract.id})`);
}

interface FoundText {
  readonly text: string;
  readonly source: string;
}

/** Fields that say where something stands in a file, not what it says. */
const structural: ReadonlySet<string> = new Set(['file', 'position', 'data', 'tagName', 'kind', 'line']);

function textsOf(playbook: Playbook): FoundText[] {
  const found: FoundText[] = [];
  for (const { record } of pagesOf(playbook)) collect(record, record.file, found);
  collect(playbook.people, 'people.yaml', found);
  collect(playbook.network, 'network.yaml', found);
  collect(playbook.reference, 'reference/', found);
  collect(playbook.referenceTranslations, 'en/reference/', found);
  collect([playbook.settings.title ?? '', playbook.settings.organisation.name], 'playbook.yaml', found);
  return found;
}

function collect(value: unknown, source: string, found: FoundText[]): void {
  if (typeof value === 'string') found.push({ text: value, source });
  else if (Array.isArray(value)) for (const item of value) collect(item, source, found);
  else if (typeof value === 'object' && value !== null) {
    for (const [key, item] of Object.entries(value)) if (!structural.has(key)) collect(item, source, found);
  }
}

/** How often something recurs, as a page of the edition says it: a hidden clause may well say “every two weeks” too. */
function cadencesInWords(value: unknown): string[] {
  if (typeof value !== 'object' || value === null) return [];
  if (isCadence(value)) return locales.map((locale) => formatCadence(value, locale));
  return Object.values(value).flatMap(cadencesInWords);
}

function isCadence(value: object): value is Cadence {
  if (!('count' in value && 'unit' in value)) return false;
  return parseCadence(`every ${String(value.count)} ${String(value.unit)}`) !== undefined;
}

/** Whether a text says these words, whole. Words that begin with a comma may follow another one closely. */
function hasWords(text: string, words: string): boolean {
  const beginsWithLetter = isLetter(words.charAt(0));
  for (let at = text.indexOf(words); at !== -1; at = text.indexOf(words, at + 1)) {
    const beginsWord = !beginsWithLetter || !isLetter(text.charAt(at - 1));
    if (beginsWord && !isLetter(text.charAt(at + words.length))) return true;
  }
  return false;
}

function isLetter(character: string): boolean {
  return /[\p{L}\p{N}]/u.test(character);
}
