import { problem } from '../../diagnostics/catalogue/index.ts';
import { comparePlaces, type Positions } from '../../diagnostics/position.ts';
import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import type { Prose } from '../../model/prose.ts';
import { checkTree } from './checked-tree.ts';
import { checkForeignMarks } from './foreign-marks.ts';
import { checkNearMarkdown } from './near-markdown.ts';
import { parseProse } from './parse-prose.ts';
import { createProseSource, type ProseSource } from './prose-source.ts';
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
  return { prose, diagnostics: withoutRepeatedTags(withoutEchoes(inOrder, source)) };
}

/**
 * The problems but for what one tag makes of another: of `< Callout>` above `</Callout>` the end has no beginning, of
 * `<Callout>` above `</Callout` the beginning has no end, and of `<Callout>` above `<Callout>` neither has.
 */
function withoutEchoes(problems: readonly Diagnostic[], source: ProseSource): Diagnostic[] {
  const malformed = problems.filter(({ code }) => code === 'malformed-tag');
  const named = (isEnd: boolean) =>
    new Set(malformed.filter(({ values }) => /^<\s*\//.test(String(values['written'])) === isEnd).map(nameIn));
  const [begun, ended] = [named(false), named(true)];
  const told = problems.filter((mistake) => {
    if (mistake.code === 'unopened-tag') return !begun.has(nameIn(mistake));
    return !(mistake.code === 'unclosed-tag' || mistake.code === 'crossed-tags') || !ended.has(nameIn(mistake));
  });
  return told.flatMap((first, index): Diagnostic[] => {
    const second = told.slice(index + 1).find(isUnclosed);
    if (!isUnclosed(first)) return [first];
    if (second && closesBy(source, first, second)) return [];
    const earlier = told.slice(0, index).findLast(isUnclosed);
    const meant = earlier && closesBy(source, earlier, first);
    const name = nameIn(first);
    return [meant ? problem('malformed-tag', first.place, { name, written: `<${name}>`, meant: `</${name}>` }) : first];
  });
}

const nameIn = ({ values }: Diagnostic) => String(values['name']);
const isUnclosed = ({ code, values }: Diagnostic) => code === 'unclosed-tag' && values['closed'] === '';

/** Whether a bare tag of its name, alone on its line, follows a tag that nothing closes, and no end of it does. */
function closesBy({ text, bodyStart }: ProseSource, first: Diagnostic, second: Diagnostic): boolean {
  const name = nameIn(first);
  if (name !== nameIn(second) || text.slice(bodyStart).includes(`</${name}>`)) return false;
  const lines = text.split(/\r\n|\r|\n/);
  return lines[second.place.line - 1]?.trim() === `<${name}>` && second.place.line > first.place.line;
}
