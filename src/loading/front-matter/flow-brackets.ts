import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { problem } from '../../diagnostics/catalogue/index.ts';
import { closers, restOf, type FlowText, type OpenGroup } from './flow-text.ts';

/** A brace or bracket that opens where a text or a value has already begun. */
export function explainOpening({ yaml, placeAt }: FlowText, at: number, word: number): Diagnostic {
  const sign = yaml.charAt(at);
  if (/["'}\]]/.test(yaml.charAt(word))) return problem('yaml-missing-comma', placeAt(at), { next: sign });
  const rest = restOf(yaml, at);
  const closed = /^(?:(?:\{[^{}[\]]*\}|\[[^{}[\]]*\])[^,{}[\]]*)+/.exec(rest)?.[0];
  const end = closed && !/,\s*[a-z][\w-]*:\s/.test(closed) ? closed : (/^.[^,{}[\]]*/.exec(rest)?.[0] ?? sign);
  const value = `${yaml.slice(word, at)}${end}`.trim();
  return problem('yaml-bracket-in-text', placeAt(at), { bracket: sign, value });
}

/** A brace or bracket that closes another sign than the one open last: too many, too few, or one for the other. */
export function explainClosing(flow: FlowText, at: number, word: number | undefined, groups: OpenGroup[]): Diagnostic {
  const { yaml, limit, placeAt } = flow;
  const sign = yaml.charAt(at);
  const group = groups.at(-1);
  const expected = closers[group?.sign ?? '{'] ?? '}';
  const isExpectedLater = yaml.slice(at + 1, limit).includes(expected);
  if (group && !isExpectedLater && groups.slice(0, -1).some((outer) => closers[outer.sign] === sign))
    return problem('yaml-bracket', placeAt(group.offset), { bracket: group.sign });
  if (isExpectedLater) return explainExtra(flow, at, word);
  const opening = sign === '}' ? '{' : '[';
  const isOpenedWrong = group && (group.sign === '(' || (sign === '}' && group.fields > 0));
  return isOpenedWrong
    ? problem('yaml-bracket-mismatch', placeAt(group.offset), { sign: group.sign, instead: opening, pair: sign })
    : problem('yaml-bracket-mismatch', placeAt(at), { sign, instead: expected, pair: group?.sign ?? '{' });
}

/** A sign that closes nothing, within a word of a text or alone. */
function explainExtra({ yaml, placeAt }: FlowText, at: number, word: number | undefined): Diagnostic {
  const after = /^[^\s,{}[\]][^,{}[\]\n]*/.exec(yaml.slice(at + 1))?.[0];
  const isInText = word !== undefined && after !== undefined && !/["'}\]]/.test(yaml.charAt(word));
  const bracket = yaml.charAt(at);
  return isInText
    ? problem('yaml-bracket-in-text', placeAt(at), { bracket, value: yaml.slice(word, at + 1) + after.trimEnd() })
    : problem('yaml-extra-bracket', placeAt(at), { bracket });
}

/**
 * What stands after an inner group, where only a comma or the end of the outer one may: the rest of a text that began
 * with a brace or a bracket, `name: {amount} to pay`, unless a field or a list goes before it.
 * @param at where it begins
 */
export function explainAfterInner({ yaml, placeAt }: FlowText, inner: OpenGroup, at: number): Diagnostic {
  const rest = restOf(yaml, at);
  const isField = /^[a-z][\w-]*\s*:(?:\s|$)/.test(rest);
  const isText = inner.fields === 0 && /[:{[]\s*$/.test(yaml.slice(0, inner.offset)) && !isField;
  if (!isText || /^["'{[]/.test(rest)) {
    const next = (rest.split(/[:,{}[\]]/, 1)[0] ?? '').trimEnd();
    return problem('yaml-missing-comma', placeAt(at), { next });
  }
  const value = (yaml.slice(inner.offset, at) + (/^[^,{}[\]]*/.exec(rest)?.[0] ?? '')).trim();
  return problem('yaml-plain-start', placeAt(inner.offset), { sign: inner.sign, value });
}

/**
 * What stands on the line after a group was closed; undefined where nothing does, or where the
 * group was meant as a text.
 */
export function explainAfterGroup(
  flow: FlowText,
  group: OpenGroup,
  at: number,
  word: number | undefined,
): Diagnostic | undefined {
  const { yaml, placeAt } = flow;
  const rest = restOf(yaml, at + 1);
  const written = rest.trimStart();
  const start = at + 1 + rest.length - written.length;
  if (written === '') return undefined;
  if (written.startsWith(':')) {
    const isText = group.fields === 0 && /:\s+$/.test(yaml.slice(0, group.offset));
    const value = yaml.slice(group.offset, at + 1) + rest;
    return isText ? problem('yaml-plain-start', placeAt(group.offset), { sign: group.sign, value }) : undefined;
  }
  if (/^[}\]]/.test(written)) return problem('yaml-extra-bracket', placeAt(start), { bracket: written.charAt(0) });
  if (group.fields === 0) return undefined;
  const sign = closers[group.sign] ?? '}';
  if (start === at + 1 && !written.startsWith(',') && rest.includes(sign)) return explainExtra(flow, at, word);
  const item = /^,?\s*(\{.*\})$/.exec(written)?.[1];
  return problem('yaml-after-group', placeAt(start), { sign, rest: written, item: item ?? '' });
}

/** A group that is still open where the next field or item begins. */
export function explainUnclosed(
  { yaml, limit, placeAt }: FlowText,
  group: OpenGroup,
  comment: number | undefined,
): Diagnostic {
  const expected = closers[group.sign] ?? '}';
  if (comment !== undefined)
    return problem('yaml-comment-in-braces', placeAt(comment), {
      rest: (yaml.slice(comment).split('\n', 1)[0] ?? '').trim(),
      sign: expected,
    });
  const text = yaml.slice(group.offset, limit).trimEnd();
  const last = group.offset + text.length - 1;
  const isParenthesis = text.endsWith(')') && text.split('(').length < text.split(')').length;
  if (isParenthesis)
    return problem('yaml-bracket-mismatch', placeAt(last), { sign: ')', instead: expected, pair: group.sign });
  // Which of two groups lacks its end cannot be known: it is most often the inner one.
  const opening = text.endsWith(expected) ? yaml.lastIndexOf(group.sign, last) : group.offset;
  return problem('yaml-bracket', placeAt(opening), { bracket: group.sign });
}
