import { lineAt } from './yaml-line.ts';

/** A text whose first lines are level with those at the margin, and where what stands on each of them begins. */
interface LevelledYaml {
  readonly yaml: string;
  /** Offsets of the keys or dashes that were indented, in the text as it was written. */
  readonly moved: readonly number[];
}

/**
 * Brings to the margin the keys or items at the top of a text that are indented while a later one is not. The blanks go
 * behind the key or the dash, so that values stay where they were: ` title: A` is read as `title : A`.
 */
export function levelledYaml(yaml: string): LevelledYaml {
  const moved: number[] = [];
  let level: { readonly indent: number; readonly isItem: boolean } | undefined;
  let levelled = yaml;
  for (let at = 0; at < yaml.length;) {
    const line = lineAt(yaml, at);
    at = line.start + line.text.length + 1;
    const [, blanks = '', mark = '', rest = ''] = /^( *)(-|[\w-]+)( *:(?:\s.*)?|(?:\s.*)?)$/.exec(line.text) ?? [];
    const isItem = mark === '-';
    const isMark = mark !== '' && (isItem || rest.trimStart().startsWith(':'));
    if (!level) {
      if (line.text.trim() === '' || line.text.startsWith('#')) continue;
      if (!isMark || blanks === '') break;
      level = { indent: blanks.length, isItem };
    }
    if (isMark && blanks === '') return isItem === level.isItem ? { yaml: levelled, moved } : { yaml, moved: [] };
    // A line between the two levels belongs to neither.
    if (line.text.trim() !== '' && line.content - line.start < level.indent && !line.text.startsWith('#')) break;
    if (!isMark || blanks.length !== level.indent || isItem !== level.isItem) continue;
    moved.push(line.content);
    const written = `${mark}${blanks}${rest}`;
    levelled = `${levelled.slice(0, line.start)}${written}${levelled.slice(line.start + line.text.length)}`;
  }
  return { yaml, moved: [] };
}
