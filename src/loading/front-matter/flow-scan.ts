import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { problem } from '../../diagnostics/catalogue/index.ts';
import {
  explainAfterGroup,
  explainAfterInner,
  explainClosing,
  explainOpening,
  explainUnclosed,
} from './flow-brackets.ts';
import { keySignAt } from './key-signs.ts';
import { closers, quotedEnd, restOf, type FlowText, type OpenGroup } from './flow-text.ts';

/** What was found wrong in a group in braces or brackets, and where the group ends. */
interface ScannedFlow {
  readonly slip?: Diagnostic | undefined;
  readonly end: number;
}

/** How far a group has been read. */
interface FlowScan {
  /** Where the group itself opens. */
  readonly open: number;
  /** What is open, the innermost last. */
  readonly groups: OpenGroup[];
  /** Where the key or value that is being read begins; undefined before its first sign. */
  word: number | undefined;
  /** The inner group that was closed last. */
  closed: OpenGroup | undefined;
  /** Where a comment stands that hides the sign that closes its group. */
  comment: number | undefined;
}

/** The offset to go on from, or the outcome. */
type Step = number | ScannedFlow;

/**
 * Walks a group in braces or brackets to its end, and stops at the first sign that the parser cannot accept
 * there: a quote or a bracket that is not closed, is closed by another, or stands in a text; a comma that is
 * missing or is a semicolon.
 */
export function scanFlow(flow: FlowText, open: number): ScannedFlow {
  const scan: FlowScan = { open, groups: [], word: undefined, closed: undefined, comment: undefined };
  let at = open;
  while (at < flow.limit) {
    const step = readSign(flow, scan, at);
    if (typeof step !== 'number') return step;
    at = step;
  }
  const group = scan.groups.at(-1);
  return group ? stop(flow, explainUnclosed(flow, group, scan.comment)) : { end: flow.limit };
}

const stop = ({ limit }: FlowText, slip: Diagnostic): ScannedFlow => ({ slip, end: limit });

function readSign(flow: FlowText, scan: FlowScan, at: number): Step {
  const { yaml, placeAt } = flow;
  const { word } = scan;
  const sign = yaml.charAt(at);
  const group = scan.groups.at(-1);
  if (/\s/.test(sign)) return at + 1;
  if (sign === '#' && /\s/.test(yaml.charAt(at - 1))) return skipComment(flow, scan, at);
  if (sign === '{' || sign === '[' || at === scan.open) {
    if (word !== undefined) return stop(flow, explainOpening(flow, at, word));
    scan.groups.push({ sign, offset: at, fields: 0, colon: undefined });
    return at + 1;
  }
  if (group && (sign === '}' || sign === ']')) return closeGroup(flow, scan, group, at);
  if (sign === ',') {
    scan.word = undefined;
    if (group) group.colon = undefined;
    return at + 1;
  }
  if (group && sign === ':' && /[\s,[\]{}]/.test(yaml.charAt(at + 1))) return readColon(flow, scan, group, at);
  if (word === undefined && (sign === '"' || sign === "'")) return readQuoted(flow, scan, at);
  if (scan.closed && word !== undefined && /[}\]]/.test(yaml.charAt(word)))
    return stop(flow, explainAfterInner(flow, scan.closed, at));
  const signed =
    word === undefined && group?.sign === '{' && group.colon === undefined ? keySignAt(yaml, at) : undefined;
  if (signed) return stop(flow, problem('yaml-key-sign', placeAt(at), { sign: signed.sign, key: signed.key }));
  scan.word ??= at;
  return at + 1;
}

function skipComment({ yaml, limit }: FlowText, scan: FlowScan, at: number): Step {
  const text = yaml.slice(at, limit).split('\n', 1)[0] ?? '';
  const group = scan.groups.at(-1);
  if (group && text.includes(closers[group.sign] ?? '')) scan.comment ??= at;
  return at + text.length + 1;
}

function closeGroup(flow: FlowText, scan: FlowScan, group: OpenGroup, at: number): Step {
  const { groups, word } = scan;
  if (closers[group.sign] !== flow.yaml.charAt(at)) return stop(flow, explainClosing(flow, at, word, groups));
  groups.pop();
  if (groups.length > 0) {
    scan.word = at;
    scan.closed = group;
    return at + 1;
  }
  const after = explainAfterGroup(flow, group, at, word);
  return after ? stop(flow, after) : { end: at + 1 };
}

function readColon(flow: FlowText, scan: FlowScan, group: OpenGroup, at: number): Step {
  const isAfterInner =
    group.colon !== undefined && scan.word !== undefined && /[}\]]/.test(flow.yaml.charAt(scan.word));
  if (isAfterInner && scan.closed) return stop(flow, explainAfterInner(flow, scan.closed, at));
  const second = group.colon === undefined ? undefined : explainSecondColon(flow, group, scan.open, at);
  if (second) return stop(flow, second);
  group.colon = at;
  group.fields += 1;
  scan.word = undefined;
  return at + 1;
}

function readQuoted(flow: FlowText, scan: FlowScan, at: number): Step {
  const end = quotedEnd(flow.yaml, at, flow.limit);
  if (end === undefined) return stop(flow, openQuote(flow, at));
  const after = explainAfterQuote(flow, scan.open, at, end);
  if (after) return stop(flow, after);
  scan.word = at;
  return end;
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

/** What follows a quoted value where a comma or the end of the group should; undefined where one does. */
function explainAfterQuote(flow: FlowText, open: number, start: number, end: number): Diagnostic | undefined {
  const { yaml, limit, placeAt } = flow;
  const rest = restOf(yaml.slice(0, limit), end);
  const written = rest.trimStart();
  if (/^(?:[,\]}:]|$)/.test(written)) return undefined;
  // A quote that was forgotten is closed by the one that opens the next value.
  if (/\n|,\s*[a-z][\w-]*:\s*$/.test(yaml.slice(start + 1, end - 1))) return openQuote(flow, start);
  const at = end + rest.length - written.length;
  if (/^;\s*[a-z][\w-]*\s*:\s/.test(written)) return semicolon(flow, open, at);
  const next = /^([a-z][\w-]*):\s/.exec(written)?.[1];
  return next === undefined
    ? problem('yaml-text-after-quote', placeAt(at), { quote: yaml.charAt(start), rest: '' })
    : problem('yaml-missing-comma', placeAt(at), { next });
}

/** A semicolon where a comma parts two fields. */
function semicolon({ yaml, placeAt }: FlowText, open: number, at: number): Diagnostic {
  const suggestion = restOf(yaml, open).replace(/\s*;\s*(?=[a-z][\w-]*\s*:\s)/g, ', ');
  return problem('yaml-semicolon', placeAt(at), { suggestion });
}

/** A second colon in one entry: a semicolon between two fields, or the brace of an inner group that was forgotten. */
function explainSecondColon(flow: FlowText, group: OpenGroup, open: number, at: number): Diagnostic | undefined {
  const { yaml, placeAt } = flow;
  const value = (group.colon ?? at) + 1;
  const sign = yaml.slice(value, at).search(/;\s*[a-z][\w-]*\s*$/);
  if (sign !== -1) return semicolon(flow, open, value + sign);
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
