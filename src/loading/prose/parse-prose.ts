import type { Root } from 'hast';
import { problem } from '../../diagnostics/catalogue/index.ts';
import { explainAngleSign } from './angle-sign.ts';
import { explainBrace } from './braces.ts';
import { explainStatement, statementsIn } from './code-statement.ts';
import { blanked, type Explanation, type Range } from './explanation.ts';
import { explainListCrossing } from './list-crossing.ts';
import { markupExcess } from './markup-limits.ts';
import { parseTree, type Complaint } from './parsed-tree.ts';
import { offsetOf, type ProseSource } from './prose-source.ts';
import { explainTagPair } from './tag-pairs.ts';

/** How many problems that stop the parser are told of one file. */
const problemLimit = 50;

/**
 * Parses the body into a tree whose positions are those of the whole file, and tells everything that stops the parser:
 * each problem it throws is explained, what caused it is taken out of the text, and the text is parsed again.
 * @returns undefined when it cannot be parsed at all; a problem then says so
 */
export function parseProse(source: ProseSource): Root | undefined {
  const excess = markupExcess(source);
  if (excess) {
    source.problems.push(excess);
    return undefined;
  }
  let text = withoutHeader(source);
  const mayHoldStatements = /^(?:import|export)[ \t{]/m.test(source.text.slice(source.bodyStart));
  for (let told = 0; told <= problemLimit; told += 1) {
    const next = attempt(source, text, mayHoldStatements);
    if ('tree' in next) return next.tree;
    source.problems.push(...next.map((explanation) => explanation.diagnostic));
    const rest = blanked(
      text,
      next.flatMap((explanation) => explanation.blank),
    );
    if (rest === text) return undefined;
    text = rest;
  }
  return undefined;
}

/** One parse: its tree, or what stands in its way. */
function attempt(source: ProseSource, text: string, mayHoldStatements: boolean): { tree: Root } | Explanation[] {
  const crossing = explainListCrossing(source, text);
  if (crossing) return [crossing];
  const outcome = parseTree(text);
  if (!('tree' in outcome)) return [explain(source, text, outcome)];
  const statements = mayHoldStatements ? statementsIn(outcome.tree) : [];
  return statements.length === 0 ? outcome : statements.map((at) => explainStatement(source, text, at));
}

/** The text with its front matter as blank space of equal length and lines: every position is then the file’s own. */
function withoutHeader({ text, bodyStart, at }: ProseSource): string {
  const lines = at(bodyStart).line - 1;
  return ' '.repeat(bodyStart - lines) + '\n'.repeat(lines) + text.slice(bodyStart);
}

function explain(source: ProseSource, text: string, { complaint, line, column }: Complaint): Explanation {
  if (line === 0) return { diagnostic: problem('unreadable-prose', source.at(source.bodyStart), {}), blank: [] };
  const at = offsetOf(text, line, column);
  const script = enclosingScript(text, at);
  if (script) return { diagnostic: problem('raw-html', source.at(script.start), { tag: script.tag }), blank: [script] };
  const explained = explainTagPair(source, text, at, complaint) ?? explainBrace(source, text, at, complaint);
  if (explained) return explained;
  if (text[at] === '<') return explainAngleSign(source, text, at);
  const sign = Math.max(text.lastIndexOf('<', at), text.lastIndexOf('{', at), source.bodyStart);
  return { diagnostic: problem('unreadable-prose', source.at(sign), {}), blank: [{ start: sign, end: sign + 1 }] };
}

/** The script, style, drawing or film around an offset: it holds no prose, and is not explained piece by piece. */
function enclosingScript(text: string, at: number): (Range & { readonly tag: string }) | undefined {
  for (const found of text.matchAll(/<(script|style|svg|math|audio|video|picture)\b[^>]*>[\s\S]*?(?:<\/\1\s*>|$)/gi)) {
    const end = found.index + found[0].length;
    if (found.index <= at && at < end) return { start: found.index, end, tag: (found[1] ?? '').toLowerCase() };
  }
  return undefined;
}
