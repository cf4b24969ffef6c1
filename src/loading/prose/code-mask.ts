/**
 * The text with its fenced blocks, code spans and comments as blank space of equal length, so that what looks like a
 * tag there is none. Where Markdown leaves a doubt, text counts as text: a code span ends with its line, a fence with
 * the indentation it stands in.
 */
export function withoutCode(text: string): string {
  return withoutFences(text)
    .replace(/^[ \t]*\{\/\*[\s\S]*?\*\/\}|\{\/\*.*?\*\/\}/gm, blank)
    .replace(/(?<![`\\])(`+)(?!`).*?(?<!`)\1(?!`)/g, blank);
}

interface Fence {
  readonly mark: string;
  /** The blanks and quotation marks before it, a list mark counting as blanks. */
  readonly indent: string;
}

function withoutFences(text: string): string {
  let open: Fence | undefined;
  return text.replace(/[^\r\n]+/g, (line) => {
    const found = /^([ \t>]*(?:(?:[-+*]|\d{1,9}[.)])[ \t]+)*)(`{3,}(?=[^`]*$)|~{3,})/.exec(line);
    const mark = found?.[2] ?? '';
    if (open && line.trim() !== '' && !line.startsWith(open.indent)) open = undefined;
    if (!open) {
      if (found) open = { mark, indent: (found[1] ?? '').replace(/[^ \t>]/g, ' ') };
      return found ? blank(line) : line;
    }
    if (mark.startsWith(open.mark) && /^[ \t>]*(?:`+|~+)[ \t]*$/.test(line)) open = undefined;
    return blank(line);
  });
}

function blank(text: string): string {
  return text.replace(/[^\r\n]/g, ' ');
}
