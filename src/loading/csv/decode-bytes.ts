import { problem } from '../../diagnostics/catalogue/index.ts';
import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { createPositions, type Place } from '../../diagnostics/position.ts';
import { findDamage, findForeignLineEnds } from '../damaged-bytes.ts';
import { isOfficeFile } from '../office-file.ts';
import { isUnmarkedUtf16, utf16Marked } from '../utf-16.ts';
import { findUtf8Fault } from './utf-8-fault.ts';
import { decodeWindows1252 } from './windows-1252.ts';

export type CsvEncoding = 'utf-8' | 'windows-1252';

export interface DecodedText {
  /** The text without its byte-order mark; undefined where no reading makes sense. */
  readonly text: string | undefined;
  readonly diagnostics: readonly Diagnostic[];
  /** False where the text was read by a guess: good enough to find more problems, not to take figures from. */
  readonly trusted: boolean;
}

const utf8Mark = [0xef, 0xbb, 0xbf];

/**
 * Turns a CSV file’s bytes into text. A byte-order mark decides (UTF-8, UTF-16 LE or BE); else the declared encoding.
 * Bytes that are not what was declared are an error, never replaced in silence.
 */
export function decodeBytes(input: {
  readonly file: string;
  readonly bytes: Uint8Array;
  readonly encoding: CsvEncoding;
  /** Whether a command was handed the file: its encoding is then declared there, not in the settings. */
  readonly isHandedIn?: boolean;
}): DecodedText {
  const { file, bytes, encoding } = input;
  const own = { file: input.isHandedIn === true ? '' : file };
  const start: Place = { file, line: 1, column: 1 };
  if (isOfficeFile(bytes)) return refused(problem('workbook-not-csv', start, {}));
  const form = otherTextForm(bytes);
  if (form) return refused(problem('other-file-not-csv', start, { form }));
  const marked = utf16Marked(bytes);
  if (marked) {
    const text = decodeStrictly(marked, bytes);
    // The mark of UTF-32 begins with that of UTF-16, and a null follows.
    return text === undefined || text.startsWith('\0') ? refused(problem('broken-utf-16', start, {})) : accepted(text);
  }
  const damage = findDamage(file, bytes);
  if (damage) return refused(damage);
  if (isUnmarkedUtf16(bytes)) return refused(problem('utf-16-without-mark', start, {}));
  if (startsWith(bytes, utf8Mark) || encoding === 'utf-8') return decodeUtf8(file, bytes, own);
  if (isUtf8WithAccents(bytes)) {
    const text = decodeStrictly('utf-8', bytes);
    return { text, diagnostics: [problem('utf-8-not-windows-1252', start, own)], trusted: false };
  }
  return accepted(decodeWindows1252(bytes));
}

/** The form of a text that is no table: the page a browser saved, or what a program answered; undefined for others. */
function otherTextForm(bytes: Uint8Array): 'HTML' | 'XML' | 'JSON' | undefined {
  const first = String.fromCharCode(...bytes.subarray(0, 200))
    .replace(/^\u00ef\u00bb\u00bf/, '')
    .trimStart();
  if (/^<\?xml/i.test(first)) return 'XML';
  if (/^<(?:!doctype|!--|[a-z][a-z0-9]*[\s>/])/i.test(first)) return 'HTML';
  return /^(?:\{\s*"|\[\s*[[{"])/.test(first) ? 'JSON' : undefined;
}

function decodeUtf8(file: string, bytes: Uint8Array, own: { readonly file: string }): DecodedText {
  const text = decodeStrictly('utf-8', bytes);
  const lineEnds = text === undefined ? undefined : findForeignLineEnds(text, createPositions(file, text));
  if (lineEnds) return refused(lineEnds);
  if (text !== undefined) return accepted(text);
  if (isMacRoman(bytes)) return decodeMacRoman(file, bytes);
  const fault = findUtf8Fault(bytes);
  const before = decodeStrictly('utf-8', bytes.subarray(0, fault)) ?? '';
  const place = createPositions(file, before).at(before.length);
  const guess = decodeWindows1252(bytes);
  const word = /[\p{L}’]{0,20}$/u.exec(guess.slice(0, fault))?.[0] ?? '';
  const rest = /^.[\p{L}’]{0,20}/u.exec(guess.slice(fault))?.[0] ?? '';
  // A file that mixes both encodings would only give noise when read as Windows-1252.
  const mixed = [...before].some((character) => character > '\u007f');
  return {
    text: mixed ? undefined : guess,
    diagnostics: [problem('csv-not-utf-8', place, { ...own, word: word + rest })],
    trusted: false,
  };
}

/** Good enough to find more problems: the columns and the months are then known by their names. */
function decodeMacRoman(file: string, bytes: Uint8Array): DecodedText {
  const text = new TextDecoder('macintosh').decode(bytes);
  const at = bytes.findIndex((byte) => byte >= 0x80);
  const before = /[\p{L}’]{0,20}$/u.exec(text.slice(0, at))?.[0] ?? '';
  const rest = /^.[\p{L}’]{0,20}/u.exec(text.slice(at))?.[0] ?? '';
  const place = createPositions(file, text).at(at);
  return { text, diagnostics: [problem('csv-in-mac-roman', place, { word: before + rest })], trusted: false };
}

/**
 * Whether bytes that are not UTF-8 are most likely Mac Roman, which old spreadsheets of the Mac still write: the
 * accents of French stand where Windows-1252 has signs that French does without, and none where it has its own.
 */
function isMacRoman(bytes: Uint8Array): boolean {
  return bytes.some((byte) => macAccents.has(byte)) && !bytes.some((byte) => byte >= 0xe0 || leadBytes.has(byte));
}

/** What accents begin with in UTF-8. */
const leadBytes: ReadonlySet<number> = new Set([0xc2, 0xc3, 0xc5]);
/** à â ç é è ê ù û in Mac Roman. */
const macAccents: ReadonlySet<number> = new Set([0x88, 0x89, 0x8d, 0x8e, 0x8f, 0x90, 0x9d, 0x9e]);

function startsWith(bytes: Uint8Array, signature: readonly number[]): boolean {
  return signature.every((byte, index) => bytes[index] === byte);
}

function accepted(text: string): DecodedText {
  return { text, diagnostics: [], trusted: true };
}

function refused(diagnostic: Diagnostic): DecodedText {
  return { text: undefined, diagnostics: [diagnostic], trusted: false };
}

function decodeStrictly(label: string, bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder(label, { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

function isUtf8WithAccents(bytes: Uint8Array): boolean {
  return bytes.some((byte) => byte >= 0x80) && findUtf8Fault(bytes) === -1;
}
