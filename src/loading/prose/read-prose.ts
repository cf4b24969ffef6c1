import { comparePlaces, type Positions } from '../../diagnostics/position.ts';
import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import type { Prose } from '../../model/prose.ts';
import { checkTree } from './checked-tree.ts';
import { checkForeignMarks } from './foreign-marks.ts';
import { checkNearMarkdown } from './near-markdown.ts';
import { parseProse } from './parse-prose.ts';
import { createProseSource } from './prose-source.ts';
import { checkSpelledSigns } from './spelled-signs.ts';
import { checkWithheldDefinitions } from './withheld-definitions.ts';
import { checkUnpairedMarks } from './unpaired-marks.ts';
import { withoutRepeatedTags } from './told-tags.ts';
import { checkUnreadBlocks } from './unread-blocks.ts';

/** The body of an MDX file. */
export interface ProseInput {
  /** The file’s path relative to the content folder. */
  readonly file: string;
  /** The whole file’s text, without its byte-order mark; any line ends. */
  readonly text: string;
  /** The UTF-16 offset where the body begins: the start of the line after the front matter. */
  readonly bodyStart: number;
  readonly positions: Positions;
  /** What ids made for this text on a page begin with. */
  readonly idPrefix: string;
}

/**
 * Reads an MDX body as data: never executed, checked against what writers may use, every problem told with its place in
 * the file. The prose holds what could be read; it is fit to be shown only when no diagnostic is an error. Positions of
 * its nodes are lines, columns and offsets of the whole file.
 */
export function readProse(input: ProseInput): { prose: Prose; diagnostics: Diagnostic[] } {
  const source = createProseSource(input.text, input.bodyStart, input.positions);
  const tree = parseProse(source);
  const parsed = source.problems.length === 0;
  const prose: Prose = tree
    ? checkTree(source, tree, input.idPrefix)
    : { type: 'root', children: [], data: { idPrefix: input.idPrefix } };
  if (parsed) checkWithheldDefinitions(source);
  checkNearMarkdown(source);
  checkUnreadBlocks(source);
  checkForeignMarks(source);
  checkSpelledSigns(source);
  checkUnpairedMarks(source);
  const inOrder = source.problems.sort((a, b) => comparePlaces(a.place, b.place));
  return { prose, diagnostics: withoutRepeatedTags(withoutEchoes(inOrder)) };
}

/** The problems but for the end of a tag whose beginning was told: `< Callout>` above `</Callout>`. */
function withoutEchoes(problems: readonly Diagnostic[]): Diagnostic[] {
  const begun = new Set(problems.filter(({ code }) => code === 'malformed-tag').map(({ values }) => values['name']));
  return problems.filter(({ code, values }) => code !== 'unopened-tag' || !begun.has(values['name']));
}
