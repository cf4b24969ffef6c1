/** An attribute as it stands in the text; offsets are those of the text. */
export interface TagAttribute {
  readonly name: string;
  readonly start: number;
  /** Where its value begins, after the quote; the attribute’s start when it has none. */
  readonly valueStart: number;
  readonly end: number;
}

/** An opening tag as it stands in the text. */
export interface TagSource {
  readonly name: string;
  readonly start: number;
  /** After its `>`. */
  readonly end: number;
  readonly selfClosing: boolean;
  readonly attributes: readonly TagAttribute[];
}

/**
 * Finds where the parts of an opening tag stand. The parser gives attributes no position, and this finds it again;
 * it is meant for tags the parser accepted, and never runs past the end of the text.
 * @param start the offset of its `<`
 */
export function scanTag(text: string, start: number): TagSource {
  const name = /[^\s/>{]*/y;
  name.lastIndex = start + 1;
  const tagName = name.exec(text)?.[0] ?? '';
  const attributes: TagAttribute[] = [];
  let at = start + 1 + tagName.length;
  while (at < text.length && text[at] !== '>') {
    if (/[\s/]/.test(text[at] ?? '')) at += 1;
    else {
      const attribute = scanAttribute(text, at);
      attributes.push(attribute);
      at = attribute.end;
    }
  }
  // Blanks may part the signs that close it, as the parser allows: `/ >`.
  const selfClosing = text.slice(start, at).trimEnd().endsWith('/');
  return { name: tagName, start, end: Math.min(at + 1, text.length), selfClosing, attributes };
}

function scanAttribute(text: string, start: number): TagAttribute {
  if (text[start] === '{') return { name: '', start, valueStart: start, end: endOfBraces(text, start) };
  const name = /[^\s=/>{"']*/y;
  name.lastIndex = start;
  const written = name.exec(text)?.[0] ?? '';
  const equals = /\s*=\s*/y;
  equals.lastIndex = start + written.length;
  const value = equals.exec(text);
  // At least one character is always taken, so that a scan of unexpected text ends.
  if (!value) return { name: written, start, valueStart: start, end: Math.max(start + written.length, start + 1) };
  const from = equals.lastIndex;
  const quote = text[from];
  if (quote === '{') return { name: written, start, valueStart: from, end: endOfBraces(text, from) };
  if (quote !== '"' && quote !== "'") return { name: written, start, valueStart: from, end: Math.max(from, start + 1) };
  const close = text.indexOf(quote, from + 1);
  return { name: written, start, valueStart: from + 1, end: close === -1 ? text.length : close + 1 };
}

/** The offset after the brace that closes the one at `start`; quotes inside are code and are skipped whole. */
function endOfBraces(text: string, start: number): number {
  let depth = 0;
  for (let at = start; at < text.length; at += 1) {
    const character = text[at] ?? '';
    if (character === '{') depth += 1;
    else if (character === '}' && (depth -= 1) === 0) return at + 1;
    else if (character === '"' || character === "'" || character === '`') {
      const close = text.indexOf(character, at + 1);
      if (close === -1) return text.length;
      at = close;
    }
  }
  return text.length;
}
