import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { problem } from '../../diagnostics/catalogue/index.ts';
import { explainAfterGroup, explainClosing, explainOpening, explainUnclosed } from './flow-brackets.ts';
import { closers, quotedEnd, restOf, type FlowText, type OpenGroup } from './flow-text.ts';

/** What was found wrong in a group in braces or brackets, and where the group ends. */
interface ScannedFlow {
  readonly slip?: Diagnostic | undefined;
  readonly end: number;
}

/**
 * Walks a group in braces or brackets to its end, and stops at the first sign that the parser cannot accept
 * there: a quote or a bracket that is not closed, is closed by another, or stands in a text; a comma that is
 * missing or is a semicolon.
 */
export function scanFlow(flow: FlowText, open: number): ScannedFlow {
  const { yaml, limit, placeAt } = flow;
  const groups: OpenGroup[] = [];
  /** Where the key or value that is being read begins; undefined before its first sign. */
  let word: number | undefined;
  let comment: number | undefined;
  const slip = (diagnostic: Diagnostic): ScannedFlow => ({ slip: diagnostic, end: limit });
  for (let at = open; at < limit; at += 1) {
    const sign = yaml.charAt(at);
    const group = groups.at(-1);
    if (/\s/.test(sign)) continue;
    if (sign === '#' && /\s/.test(yaml.charAt(at - 1))) {
      const text = yaml.slice(at, limit).split('\n', 1)[0] ?? '';
      if (group && text.includes(closers[group.sign] ?? '')) comment ??= at;
      at += text.length;
    } else if ((sign === '{' || sign === '[' || at === open) && word === undefined) {
      groups.push({ sign, offset: at, fields: 0, colon: undefined });
    } else if (sign === '{' || sign === '[') {
      return slip(explainOpening(flow, at, word ?? at));
    } else if (group && (sign === '}' || sign === ']')) {
      if (closers[group.sign] !== sign) return slip(explainClosing(flow, at, word, groups));
      groups.pop();
      if (groups.length === 0) {
        const after = explainAfterGroup(flow, group, at, word);
        return after ? slip(after) : { end: at + 1 };
      }
      word = at;
    } else if (sign === ',') {
      word = undefined;
      if (group) group.colon = undefined;
    } else if (group && sign === ':' && /[\s,[\]{}]/.test(yaml.charAt(at + 1))) {
      const twice = group.colon === undefined ? undefined : explainSecondColon(flow, group, open, at);
      if (twice) return slip(twice);
      group.colon = at;
      group.fields += 1;
      word = undefined;
    } else if (word === undefined && (sign === '"' || sign === "'")) {
      const end = quotedEnd(yaml, at, limit);
      const after = explainQuoted(flow, at, end);
      if (after || end === undefined) return slip(after ?? openQuote(flow, at));
      word = at;
      at = end - 1;
    } else if (word !== undefined && /[}\]]/.test(yaml.charAt(word))) {
      return slip(
        problem('yaml-missing-comma', placeAt(at), { next: restOf(yaml, at).split(/[:,{}[\]]/, 1)[0] ?? '' }),
      );
    } else word ??= at;
  }
  const group = groups.at(-1);
  return group ? slip(explainUnclosed(flow, group, comment)) : { end: limit };
}

/** A quote that no other closes, with the value it was meant to hold where its end can be seen. */
function openQuote({ yaml, placeAt }: FlowText, start: number): Diagnostic {
  const rest = restOf(yaml, start);
  const value = /^["'](.*?)(?=,\s+[a-z][\w-]*:\s|\s*[}\]]+$)/.exec(rest)?.[1] ?? '';
  const quote = rest.charAt(0);
  return problem('yaml-quote', placeAt(start), {
    closed: value === '' || value.includes(quote) ? '' : `${quote}${value}${quote}`,
  });
}

/** What follows a quoted value where a comma or the end of the group should. */
function explainQuoted(flow: FlowText, start: number, end: number | undefined): Diagnostic | undefined {
  const { yaml, limit, placeAt } = flow;
  if (end === undefined) return openQuote(flow, start);
  const rest = restOf(yaml.slice(0, limit), end);
  const written = rest.trimStart();
  if (/^(?:[,\]}:]|$)/.test(written)) return undefined;
  // A quote that was forgotten is closed by the one that opens the next value.
  if (/\n|,\s*[a-z][\w-]*:\s*$/.test(yaml.slice(start + 1, end - 1))) return openQuote(flow, start);
  const at = end + rest.length - written.length;
  const next = /^([a-z][\w-]*):\s/.exec(written)?.[1];
  return next === undefined
    ? problem('yaml-text-after-quote', placeAt(at), { quote: yaml.charAt(start) })
    : problem('yaml-missing-comma', placeAt(at), { next });
}

/** A second colon in one entry: a semicolon between two fields, or the brace of an inner group that was forgotten. */
function explainSecondColon(flow: FlowText, group: OpenGroup, open: number, at: number): Diagnostic | undefined {
  const { yaml, placeAt } = flow;
  const value = (group.colon ?? at) + 1;
  const semicolon = yaml.slice(value, at).search(/;\s*[a-z][\w-]*\s*$/);
  if (semicolon !== -1) {
    const suggestion = restOf(yaml, open).replace(/\s*;\s*(?=[a-z][\w-]*\s*:\s)/g, ', ');
    return problem('yaml-semicolon', placeAt(value + semicolon), { suggestion });
  }
  const start = value + (/^\s*/.exec(yaml.slice(value))?.[0].length ?? 0);
  // With one comma missing, the parser says so; with two, it takes all that follows for a field of its own.
  const written = /^[^,{}[\]\n]*/.exec(yaml.slice(start))?.[0].trim() ?? '';
  const next = /\s([a-z][\w-]*)\s*$/.exec(yaml.slice(start, at))?.[1];
  if (next !== undefined && /:\s/.test(written.slice(at + 1 - start)))
    return problem('yaml-colon', placeAt(start), { value: written, next, braced: '' });
  const line = restOf(yaml, open);
  const isField = /^[a-z][\w-]*$/.test(yaml.slice(start, at).trimEnd());
  if (!isField || line.split('}').length <= line.split('{').length) return undefined;
  const inner = /^[^{}[\]\n]*/.exec(yaml.slice(start))?.[0].trim() ?? '';
  const key = /([\w-]+)\s*$/.exec(yaml.slice(open, value - 1))?.[1] ?? '';
  return problem('yaml-colon', placeAt(start), { value: inner, next: '', braced: `${key}: { ${inner} }` });
}
