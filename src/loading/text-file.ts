import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { problem } from '../diagnostics/catalogue/index.ts';
import { createPositions, type Positions } from '../diagnostics/position.ts';
import { findDamage, findForeignLineEnds } from './damaged-bytes.ts';
import { findMergeConflicts } from './merge-conflict.ts';
import { findGarbledText } from './garbled-text.ts';
import { isOfficeFile } from './office-file.ts';
import { isUnmarkedUtf16, utf16Marked } from './utf-16.ts';
import { blankControls, findUnseenCharacters } from './unseen-characters.ts';

/** A text file ready to be read: no byte-order mark, LF line ends, and the places an editor would count. */
export interface TextFile {
  readonly file: string;
  readonly text: string;
  readonly positions: Positions;
}

const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: false });
const lenient = new TextDecoder('utf-8', { fatal: false, ignoreBOM: false });

/**
 * Decodes a UTF-8 file. CRLF and CR become LF, which moves no line and no column. Bytes that are not UTF-8 are a
 * located error, one for a whole file that is damaged or of UTF-16, and so is a passage that git left in two versions;
 * the text is then undefined. Control characters are errors too, each read as a blank so that the rest of the file has
 * its say; others nobody sees are warned of, and so are letters read in the wrong encoding.
 */
export function decodeTextFile(
  file: string,
  bytes: Uint8Array,
  limit: number,
): { textFile: TextFile | undefined; diagnostics: Diagnostic[] } {
  const start = { file, line: 1, column: 1 };
  if (bytes.length > limit) {
    const diagnostic = problem('file-too-large', start, {
      size: Math.ceil(bytes.length / 1024),
      limit: Math.floor(limit / 1024),
    });
    return { textFile: undefined, diagnostics: [diagnostic] };
  }
  if (isOfficeFile(bytes)) return { textFile: undefined, diagnostics: [problem('document-not-text', start, {})] };
  const isUtf32 = bytes[2] === 0 && bytes[3] === 0;
  if (utf16Marked(bytes) !== undefined && !isUtf32)
    return { textFile: undefined, diagnostics: [problem('text-in-utf-16', start, { marked: 'yes' })] };
  const damage = findDamage(file, bytes);
  if (damage) return { textFile: undefined, diagnostics: [damage] };
  if (isUnmarkedUtf16(bytes))
    return { textFile: undefined, diagnostics: [problem('text-in-utf-16', start, { marked: 'no' })] };
  const decoded = decode(bytes);
  const text = decoded.text.replace(/\r\n?/g, '\n');
  const positions = createPositions(file, text);
  if (!decoded.valid) {
    const diagnostic = problem('not-utf8', positions.at(Math.max(text.indexOf('\ufffd'), 0)), {});
    return { textFile: undefined, diagnostics: [diagnostic] };
  }
  const lineEnds = findForeignLineEnds(text, positions);
  if (lineEnds) return { textFile: undefined, diagnostics: [lineEnds] };
  // A snapshot is no text to choose from: it is taken back whole, as its own message says.
  const conflicts = file.endsWith('.json') ? [] : findMergeConflicts(text, positions);
  if (conflicts.length > 0) return { textFile: undefined, diagnostics: conflicts };
  return {
    textFile: { file, text: blankControls(text), positions },
    diagnostics: [...findUnseenCharacters(text, positions), ...findGarbledText(text, positions)],
  };
}

function decode(bytes: Uint8Array): { text: string; valid: boolean } {
  try {
    return { text: decoder.decode(bytes), valid: true };
  } catch {
    return { text: lenient.decode(bytes), valid: false };
  }
}
