/** One line of a YAML text, in offsets of that text. */
export interface YamlLine {
  readonly start: number;
  /** Where its first sign that is no blank stands; its end where it has none. */
  readonly content: number;
  readonly text: string;
}

/** The line an offset stands on. */
export function lineAt(yaml: string, offset: number): YamlLine {
  // Looked for from before the text, a line break that begins it would be found all the same.
  const start = offset === 0 ? 0 : yaml.lastIndexOf('\n', offset - 1) + 1;
  const end = yaml.indexOf('\n', start);
  const text = yaml.slice(start, end === -1 ? undefined : end);
  return { start, content: start + (/^[ \t]*/.exec(text)?.[0].length ?? 0), text };
}

/** The line right below another; an empty one where the text ends. */
export function lineBelow(yaml: string, { start, text }: YamlLine): YamlLine {
  return lineAt(yaml, Math.min(start + text.length + 1, yaml.length));
}

/** The nearest line above that is neither empty nor a comment. */
export function lineAbove(yaml: string, line: YamlLine): YamlLine | undefined {
  let above = line;
  while (above.start > 0) {
    above = lineAt(yaml, above.start - 1);
    if (/^[ \t]*[^ \t#]/.test(above.text)) return above;
  }
  return undefined;
}

/**
 * Where the value of the line’s first key begins: after `key: ` or `- key: `; the content of the
 * line where it has no key.
 */
export function valueStart(line: YamlLine): number {
  const before = /^[ \t]*(?:- +)*(?:[^\s:"'[{][^:]*:[ \t]+)?/.exec(line.text)?.[0] ?? '';
  return line.start + before.length;
}

/**
 * A value as it is written from an offset on: to the end of its line or to a comment, or to what ends it between braces
 * or brackets.
 */
export function writtenFrom(yaml: string, offset: number): string {
  const { start, text } = lineAt(yaml, offset);
  const before = text.slice(0, offset - start).replace(/"[^"]*"/g, '');
  const isInside = before.split(/[[{]/).length > before.split(/[\]}]/).length;
  const rest = text.slice(offset - start).replace(/(?<!^)\s#\s.*$/, '');
  return (isInside ? (/^[^,\]}]*/.exec(rest)?.[0] ?? '') : rest).trim();
}
