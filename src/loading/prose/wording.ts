import type { Element, ElementContent } from 'hast';
import { problem } from '../../diagnostics/catalogue/index.ts';
import { attributeOf, isComponent } from '../../domain/prose/component-element.ts';
import { liftMarks } from '../../domain/prose/passages.ts';
import { withoutCode } from './code-mask.ts';
import type { Range } from './explanation.ts';
import { checkListStarts } from './list-starts.ts';
import type { ProseSource } from './prose-source.ts';

/** What an agreement cannot print, by its element, as a writer writes it. */
const unprintable: Readonly<Record<string, string>> = {
  Figure: '<Figure>',
  Internal: '<Internal>',
  Kpi: '<Kpi>',
  Partnership: '<Partnership>',
  FootnoteReference: '[^1]',
  img: '![…](…)',
  del: '~~…~~',
};

/** Reports what a clause’s wording would lose or confuse once it is assembled into an agreement (M13). */
export function checkWording(source: ProseSource, range: Range, children: readonly ElementContent[]): void {
  checkPrintable(source, children);
  checkLabels(source, children, [], new Map());
  checkTypedNumbers(source, range);
  checkHalfPlaceholders(source, range);
  checkSingleBrackets(source, range);
  checkTypedBlanks(source, range);
  checkListStarts(source, children);
}

function checkPrintable(source: ProseSource, children: readonly ElementContent[]): void {
  for (const child of children) {
    if (child.type !== 'element') continue;
    const written = Object.hasOwn(unprintable, child.tagName) ? unprintable[child.tagName] : undefined;
    if (written === undefined) checkPrintable(source, child.children);
    else source.problems.push(problem('unprintable-in-wording', placeOf(source, child), { written }));
  }
}

function placeOf(source: ProseSource, { data, position }: Element) {
  return data?.place ?? source.at(position?.start.offset ?? source.bodyStart);
}

/**
 * A label placed twice where both places may stand at once. Two passages side by side may each place it: their
 * conditions may exclude each other, and what they come to is known once the agreement is assembled.
 * @param open the passages around, outermost first
 */
function checkLabels(
  source: ProseSource,
  children: readonly ElementContent[],
  open: readonly ElementContent[],
  placed: Map<string, (readonly ElementContent[])[]>,
): void {
  const around = [...open];
  for (const child of liftMarks(children)) {
    if (isComponent(child, 'When')) around.push(child);
    else if (isComponent(child, 'EndWhen')) around.pop();
    else if (isComponent(child, 'Label')) {
      const label = attributeOf(child, 'name') ?? '';
      const earlier = placed.get(label) ?? [];
      if (earlier.some((passages) => passages.every((each, index) => (around[index] ?? each) === each)))
        source.problems.push(problem('repeated-clause-label', child.data.place, { label }));
      placed.set(label, [...earlier, [...around]]);
    } else if (child.type === 'element') checkLabels(source, child.children, around, placed);
  }
}

/**
 * `(a) …`, `b. …` or `1.2 …` at the start of a line: Markdown reads no list there, and the
 * agreement counts its own numbers.
 */
const typedNumber = /^[ \t>]*((?:\(?[a-z]{1,4}\)|[a-z]\.|\d+(?:\.\d+)+\.?)(?=[ \t]+\S))/gm;

function checkTypedNumbers(source: ProseSource, { start, end }: Range): void {
  const text = withoutCode(source.text.slice(start, end));
  for (const { index, 0: line, 1: written = '' } of text.matchAll(typedNumber))
    source.problems.push(
      problem('number-typed-in-wording', source.at(start + index + line.length - written.length), { written }),
    );
}

/**
 * `[[seuil]`, `[[seuil` or `seuil]]`: the agreement would print the brackets. What is whole or
 * escaped is read elsewhere.
 */
function checkHalfPlaceholders(source: ProseSource, { start, end }: Range): void {
  const text = withoutCode(source.text.slice(start, end)).replace(/\\?\[\[[^[\]\r\n]*\]\]/g, (whole) =>
    ' '.repeat(whole.length),
  );
  for (const { index, 0: written } of text.matchAll(/(?<!\\)\[\[[^\s[\]]*\]?|[^\s[\]\\]*\]\]/g))
    source.problems.push(problem('bad-placeholder', source.at(start + index), { written, suggestion: '' }));
}

/**
 * `[seuil]`: the agreement would print the brackets. The box of a task (`[x]`), an address (`[texte](…)`) and one that
 * is defined apart are none.
 */
const singleBrackets = /(?<![\\[\]\p{L}\p{N}])\[(\p{Ll}[\p{Ll}\p{N}]+(?:[-_][\p{Ll}\p{N}]+)*)\](?![\](:[])/gu;

function checkSingleBrackets(source: ProseSource, { start, end }: Range): void {
  const text = withoutCode(source.text.slice(start, end));
  for (const { index, 0: written, 1: name = '' } of text.matchAll(singleBrackets)) {
    if (source.text.includes(`${written}:`)) continue;
    source.problems.push(
      problem('single-brackets-in-wording', source.at(start + index), { written, meant: `[[${name}]]` }),
    );
  }
}

/** `______`, `………`, `[à compléter]` or `[●]`: a blank as word processors have them, which no contract would fill. */
const typedBlank =
  /(?<![\\\w])(?<!^[ \t]*)_{3,}(?!\w)|\u2026[ \u00a0]?\u2026+|(?<!\.)\.{4,}|(?<![\\[])\[(?! \])(?:[ \u00a0_.\u2026\u25cf\u2022\u25a0*]+|[àa] (?:compléter|définir|préciser)|to be (?:completed|defined))\](?![\](:[])|\bX{4,}\b/gimu;

function checkTypedBlanks(source: ProseSource, { start, end }: Range): void {
  const text = withoutCode(source.text.slice(start, end));
  for (const { index, 0: written } of text.matchAll(typedBlank))
    source.problems.push(problem('blank-typed-in-wording', source.at(start + index), { written }));
}
