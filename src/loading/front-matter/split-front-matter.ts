import matter from 'gray-matter';
import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { problem } from '../../diagnostics/catalogue/index.ts';
import type { Positions } from '../../diagnostics/position.ts';

const headerLimit = 64 * 1024;

/** The two parts of an MDX file; offsets are UTF-16 positions in the text they were cut from. */
export interface SplitFile {
  readonly yaml: string;
  readonly yamlStart: number;
  readonly bodyStart: number;
  /** Where the body ends: before the file begins anew, where it was pasted twice. */
  readonly bodyEnd: number;
}

const refuseToRun = () => {
  throw new Error('Front matter is never executed.');
};

/**
 * Cuts the front matter from a text whose line ends are LF.
 * gray-matter runs `---js` headers, accepts `---- x` as a fence and caches failures, so the fences are checked first,
 * its engines for code are replaced, and it is always given options. This is the only place that imports it.
 * @returns undefined when there is no usable front matter; the diagnostics then say why, as they do where one of its
 * lines of dashes is nearly right
 */
export function splitFrontMatter(
  text: string,
  positions: Positions,
): { split: SplitFile | undefined; diagnostics: Diagnostic[] } {
  const firstLine = text.slice(0, endOfLine(text, 0));
  const fence = /^---(?!-)(.*)$/.exec(firstLine);
  const fail = (diagnostic: Diagnostic) => ({ split: undefined, diagnostics: [diagnostic] });
  if (!fence) {
    const late = /^[\s\u200b\ufeff]*---[^\S\n]*$/m.exec(text)?.index === 0;
    const words = !late && /^(?:[^\n]*\n){1,5}?---[^\S\n]*\n[a-z][\w-]*:/.test(text);
    const values = { late: late || words ? '---' : '', words: words ? 1 : 0 };
    const told = problem('missing-front-matter', positions.at(0), values);
    return { split: likelySplit(text), diagnostics: [told] };
  }
  const language = (fence[1] ?? '').trim();
  if (language !== '') return fail(problem('front-matter-language', positions.at(0), { language }));

  const yamlStart = Math.min(firstLine.length + 1, text.length);
  const closing = /^---[^\S\n]*$/m.exec(text.slice(yamlStart));
  if (!closing) {
    const like = /^[^\S\n]*(?:[-–—]{2,}|[–—]|\.{3}|\*{3}|_{3}|\+{3}|~{3})[^\S\n]*$/m.exec(text.slice(yamlStart));
    const at = like && positions.at(yamlStart + like.index);
    const values = { like: like?.[0].trimEnd() ?? '', line: at?.line ?? 0 };
    const told = problem('unclosed-front-matter', positions.at(0), values);
    return { split: likelySplit(text), diagnostics: [told] };
  }
  const yamlEnd = yamlStart + closing.index;
  if (yamlEnd - yamlStart > headerLimit) {
    return fail(problem('front-matter-too-large', positions.at(0), { limit: headerLimit / 1024 }));
  }

  const file = matter(text, {
    language: 'yaml',
    engines: {
      yaml: { parse: () => ({}) },
      js: refuseToRun,
      javascript: refuseToRun,
      coffee: refuseToRun,
    },
  });
  // gray-matter takes a line such as `---fin` for the closing one, and leaves blanks after `---` to the body.
  const afterFence = Math.min(yamlEnd + closing[0].length + 1, text.length);
  const bodyStart = Math.max(text.length - file.content.length, afterFence);
  const early = fieldAfter(text.slice(bodyStart));
  if (early !== undefined) return fail(problem('front-matter-closed-early', positions.at(yamlEnd), { key: early }));
  const second = secondHeader(text.slice(bodyStart));
  if (second !== undefined) return fail(problem('second-front-matter', positions.at(bodyStart + second), {}));
  const yaml = text.slice(yamlStart, yamlEnd);
  const again = secondCopy(text.slice(bodyStart), yaml);
  const bodyEnd = again === undefined ? text.length : bodyStart + again;
  const diagnostics = again === undefined ? [] : [problem('pasted-twice', positions.at(bodyEnd), {})];
  return { split: { yaml, yamlStart, bodyStart, bodyEnd }, diagnostics };
}

/** A line of dashes that is nearly the right one, at the margin or a space or two from it. */
const nearlyFence = /^ {0,2}(?:[-–—]{2,5}|—)[^\S\n]*$/m;

/**
 * The parts of a file one of whose two lines of dashes is nearly right, or whose first one is missing: its fields are
 * then judged as well. Undefined where it does not begin with a field, or where no line of dashes ends them all.
 */
function likelySplit(text: string): SplitFile | undefined {
  const opening = /^(?:[^\S\n]*\n)*(?: {0,2}(?:[-–—]{2,5}|—)[^\S\n]*\n)?/.exec(text)?.[0] ?? '';
  const yamlStart = opening.length;
  const rest = text.slice(yamlStart, yamlStart + headerLimit);
  const closing = /^(?:(?:#[^\n]*)?\n)*[a-z][\w-]*:(?: |\n)/.test(rest) ? nearlyFence.exec(rest) : null;
  if (!closing) return undefined;
  const yamlEnd = yamlStart + closing.index;
  const bodyStart = Math.min(yamlEnd + closing[0].length + 1, text.length);
  // Where fields go on below, the line found is the first one, out of its place.
  if (fieldAfter(text.slice(bodyStart)) !== undefined) return undefined;
  return { yaml: text.slice(yamlStart, yamlEnd), yamlStart, bodyStart, bodyEnd: text.length };
}

/** Where a body goes on with the file’s own front matter, which begins as the first one does. */
function secondCopy(body: string, yaml: string): number | undefined {
  const first = /^(?:(?:#[^\n]*)?\n)*[a-z][\w-]*: *\S[^\n]*\n/.exec(yaml)?.[0];
  const at = first === undefined ? -1 : `\n${body}`.indexOf(`\n---\n${first}`);
  return at === -1 ? undefined : at;
}

/** Where a body begins with a front matter of its own, as a page pasted whole does; a rule and a text are none. */
function secondHeader(body: string): number | undefined {
  const found =
    /^(\s*)---[^\S\n]*\n[a-z][\w-]*:(?: [^\n]*)?\n(?:(?:[ \t]|#(?!#)|- |[a-z][\w-]*:)[^\n]*\n)*---[^\S\n]*(?:\n|$)/.exec(
      body,
    );
  return found ? (found[1]?.length ?? 0) : undefined;
}

function endOfLine(text: string, from: number): number {
  const end = text.indexOf('\n', from);
  return end === -1 ? text.length : end;
}

/** How far a front matter is looked for below its end: no field of the playbook is nearly so long. */
const mostLines = 2000;

/**
 * The key of a body that goes on as the front matter did and closes it once more: a `---` too many was written inside,
 * among the lines of a long text perhaps.
 */
function fieldAfter(body: string): string | undefined {
  let found: string | undefined;
  for (const line of body.split('\n', mostLines)) {
    // A word with a capital and a colon may begin a text; below a field, it is one misspelt.
    const key = (found === undefined ? /^([a-z][\w-]*):(?: .*)?$/ : /^([A-Za-z][\w-]*):(?: .*)?$/).exec(line)?.[1];
    if (/^---\s*$/.test(line)) return found;
    if (key !== undefined) found ??= key;
    else if (!/^(?:\s*$|[ \t]|#(?!#))/.test(line) && !(found !== undefined && line.startsWith('- '))) return undefined;
  }
  return undefined;
}
