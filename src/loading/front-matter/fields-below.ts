import type { SplitFile } from './split-front-matter.ts';

/** Fields that stand right below the line that closes a front matter, where they would be read as text. */
export interface FieldsBelow {
  /** The first of them, and where it begins in the file. */
  readonly key: string;
  readonly offset: number;
  /** The file cut as if the closing line stood below them: a comment of the same length holds its place. */
  readonly split: SplitFile;
}

/**
 * Finds fields that slid below the `---`: on the very next line, of a name that the record may hold and that its front
 * matter lacks. A text that begins with such a word has an empty line above it.
 * @param keys the fields of this kind of record
 */
export function fieldsBelow(text: string, split: SplitFile, keys: readonly string[]): FieldsBelow | undefined {
  const { yaml, yamlStart, bodyStart, bodyEnd } = split;
  const body = text.slice(bodyStart, bodyEnd);
  const below = /^(?:([a-z][\w-]*):(?: [^\n]*)?(?:\n(?:[ \t]+\S|- )[^\n]*)*(?:\n|$))+/.exec(body)?.[0] ?? '';
  const [key] = /^[a-z][\w-]*/.exec(below) ?? [];
  if (key === undefined || !keys.includes(key) || new RegExp(`^${key}:`, 'm').test(yaml)) return undefined;
  const closing = text.slice(yamlStart + yaml.length, bodyStart).replace('---', '#--');
  return {
    key,
    offset: bodyStart,
    split: { yaml: `${yaml}${closing}${below}`, yamlStart, bodyStart: bodyStart + below.length, bodyEnd },
  };
}
