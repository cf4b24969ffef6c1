import { gunzipSync } from 'node:zlib';
import type { Secret } from './confidential.ts';
import { normaliseMarkup, normaliseText } from './normalised-text.ts';
import { isOfficeFile, officeTexts } from './office-text.ts';

/** A secret found in a file of an edition, or in the file’s name. */
export interface Leak {
  readonly file: string;
  /** Where the secret comes from; absent for a file that cannot be unpacked: nobody can say what it holds. */
  readonly source?: string;
}

/** Looks for secrets in one file after another. */
export interface LeakScanner {
  scan(file: string, bytes: Uint8Array): Leak[];
}

const textual = /\.(html|css|js|json|txt|xml|svg|webmanifest|csv|ics|md|pf_[a-z]+|pagefind)$|(^|\/)_[a-z]+$/;

/**
 * Makes a scanner that knows each secret by its first word: a file is read once, whatever the number of secrets.
 * Compressed files of the search index and office packages are unpacked first; the same secret is reported once a file.
 * One that cannot be unpacked is reported as a leak.
 */
export function createLeakScanner(secrets: readonly Secret[]): LeakScanner {
  const byFirstWord = new Map<string, Secret[]>();
  for (const secret of secrets) {
    const first = /[\p{L}\p{N}]+/u.exec(secret.text)?.[0];
    if (!first) continue;
    const known = byFirstWord.get(first);
    if (known) known.push(secret);
    else byFirstWord.set(first, [secret]);
  }
  return {
    scan(file, bytes) {
      const found = new Set<Secret>();
      search(normaliseText(`/${file}/`), byFirstWord, found);
      const texts = textsOf(file, bytes);
      if (texts === undefined) return [{ file }];
      for (const text of texts) {
        search(normaliseText(text), byFirstWord, found);
        if (text.includes('<')) search(normaliseMarkup(text), byFirstWord, found);
      }
      return [...found].map(({ source }) => ({ file, source }));
    },
  };
}

/** What a file says, in as many texts as it holds; none for images and fonts, undefined where it cannot be unpacked. */
function textsOf(file: string, bytes: Uint8Array): string[] | undefined {
  if (isOfficeFile(file)) return officeTexts(bytes);
  if (!textual.test(file)) return [];
  const unpacked = isGzip(bytes) ? gunzipped(bytes) : bytes;
  if (unpacked === undefined) return undefined;
  const text = Buffer.from(unpacked).toString('utf8');
  return [file.endsWith('.ics') ? unfolded(text) : text];
}

/** A calendar without the breaks that its lines of 75 octets put within words. */
function unfolded(text: string): string {
  return text
    .replace(/\r?\n[ \t]/g, '')
    .replace(/\\([\\;,])/g, '$1')
    .replaceAll('\\n', ' ');
}

function search(text: string, byFirstWord: ReadonlyMap<string, readonly Secret[]>, found: Set<Secret>): void {
  for (const word of text.matchAll(/[\p{L}\p{N}]+/gu)) {
    for (const secret of byFirstWord.get(word[0]) ?? []) {
      const start = word.index - secret.text.search(/[\p{L}\p{N}]/u);
      if (!text.startsWith(secret.text, start)) continue;
      const after = text.charAt(start + secret.text.length);
      if (secret.onlyAsPath ? text.charAt(start - 1) === '/' && /^[/."']?$/.test(after) : !/[\p{L}\p{N}]/u.test(after))
        found.add(secret);
    }
  }
}

function gunzipped(bytes: Uint8Array): Uint8Array | undefined {
  try {
    return gunzipSync(bytes);
  } catch {
    return undefined;
  }
}

function isGzip(bytes: Uint8Array): boolean {
  return bytes[0] === 0x1f && bytes[1] === 0x8b;
}
