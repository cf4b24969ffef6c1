import { problem } from '../../diagnostics/catalogue/index.ts';
import { withoutCode } from './code-mask.ts';
import { linesOf, runsOf, type ProseLine } from './prose-lines.ts';
import type { ProseSource } from './prose-source.ts';
import { unreadTables } from './unread-tables.ts';

/** Tells the lines that were meant as a heading, a list or a table, and that Markdown shows as a paragraph. */
export function checkUnreadBlocks(source: ProseSource): void {
  const { bodyStart, problems } = source;
  const at = (offset: number) => source.at(bodyStart + offset);
  const lines = linesOf(withoutCode(source.text.slice(bodyStart)));
  for (const { text, offset } of lines) {
    const [, mark = ''] = /^(#{2,6}|[-*+]|\d{1,3}[.)])[\u00a0\u202f]/.exec(text) ?? [];
    if (mark !== '')
      problems.push(
        problem('no-break-after-mark', at(offset + mark.length), {
          mark,
          opens: mark.startsWith('#') ? 'heading' : 'list',
        }),
      );
  }
  for (const { text, offset } of lines) {
    const mark = foreignCallout.exec(text)?.[0];
    if (mark !== undefined) problems.push(problem('foreign-callout', at(offset), { mark }));
  }
  const isAgreement = lines.some(isPosition);
  for (const { text, before, offset } of lines) {
    // Double brackets are a blank of the wording.
    if (!(isAgreement && text.startsWith('[[')) && /^(?:\[TOC\]|\[\[_?TOC_?\]\])$/i.test(text))
      problems.push(problem('foreign-contents', at(offset), { mark: text }));
    const written = boxOf(text, before);
    if (written !== undefined)
      problems.push(problem('unread-task-box', at(offset), { written, box: /x/i.test(written) ? '[x]' : '[ ]' }));
  }
  for (const [above, below] of lines.map((line, index) => [lines[index - 1], line] as const))
    if (above?.before === '' && /\p{Ll}{2}\.$/u.test(above.text) && /^-{3,}$/.test(below.text))
      problems.push(problem('sentence-made-heading', at(below.offset), { rule: below.text }));
  for (const [index, line] of lines.entries()) {
    const sign = signTaken(line, [lines[index - 1], lines[index + 1]]);
    if (sign !== undefined) problems.push(problem('sign-read-as-mark', at(line.offset - line.before.length), sign));
  }
  for (const { text, offset } of firstBullets(lines))
    problems.push(problem('bullet-without-list', at(offset), { bullet: bulletOf(text) }));
  problems.push(...unreadTables(lines, at));
}

/** What opens a callout in other tools: `:::note`, `> [!NOTE]`, `!!! note`, `??? tip`. */
const foreignCallout =
  /^(?::{3,}[ \t]*\{?[a-z]+|\[!(?:NOTE|TIP|IMPORTANT|WARNING|CAUTION|INFO)\]|(?:!{3}|\?{3}\+?)[ \t]+(?:note|tip|info|warning|danger|important|caution|attention|hint|example|abstract|success|question|bug|quote)(?=[ \t]|$))/i;

/**
 * The box of a task that misses its hyphen, or one of its blanks: `- []`, `-[ ] faire`, `- [x]fait`, `[ ] faire`. What
 * an address or a definition follows is a link.
 */
function boxOf(text: string, before: string): string | undefined {
  const isItem = /[-+*.)][ \t]+$/.test(before);
  const box = (isItem ? /^(?:\[\](?=\s|$)|\[[ xX]\](?=[\p{L}\p{N}]))/u : /^[-+*]?\[[ xX]?\](?=[ \t]+[^\s(])/).exec(
    text,
  );
  return box?.[0];
}

/**
 * A sign that a lone line begins with, before a rate or an amount, and that Markdown takes for a mark:
 * `> 30 % des cas`, `+ 30 % en un an`; or a year, `2026. Une année`.
 */
function signTaken({ text, before }: ProseLine, around: readonly (ProseLine | undefined)[]) {
  const sign = before.trim();
  const isAlone = around.every((line) => line === undefined || (line.text === '' && line.before.trim() === ''));
  if (before.startsWith(' ') || !isAlone) return undefined;
  const isYear = /^(?:19|20)\d\d[.)]$/.test(sign);
  if (!isYear && !(/^[>+]$/.test(sign) && /^\d[\d\s.,]*(?:[%€$£]|$)/.test(text))) return undefined;
  const start = text.slice(0, 20).replace(/\s\S*$/, '');
  const escaped = isYear ? `${sign.slice(0, -1)}\\${sign.slice(-1)} ${start}` : `\\${sign} ${start}`;
  return { sign, escaped, opens: sign === '>' ? 'quotation' : 'list' } as const;
}

/** What begins several lines in a row where a list was typed; one such line alone may well be a text. */
const repeatedMarks: readonly RegExp[] = [
  /^-\p{L}/u,
  /^[–—][ \t\u00a0]+\S/,
  /^[☐☑☒→►▸▶➢➤➔✓✔✗✘❖■□◆◇§\uf0a7\uf0b7\uf0d8\uf0fc]\s/u,
  /^o(?:\t| {2,})\S/,
];

/** The letters of a list, which the wording of a clause judges by itself. */
const letters = /^[a-z][.)][ \t]+\S/;

/**
 * The first line of each list that was typed with the bullets or the letters of a word processor, or with
 * hyphens that touch their words.
 */
function firstBullets(lines: readonly ProseLine[]): ProseLine[] {
  const written = lines.filter(({ text }) => text !== '');
  const bulleted = written.filter(({ text }, index) => isBulleted(text) && !isBulleted(written[index - 1]?.text ?? ''));
  const hasWording = lines.some(isPosition);
  const typed = [...repeatedMarks, ...(hasWording ? [] : [letters])].flatMap((mark) =>
    runsOf(lines, ({ text }) => mark.test(text)).flatMap((run) => run.slice(0, 1)),
  );
  return [...bulleted, ...typed];
}

const isPosition = ({ text }: ProseLine) => text.startsWith('<Position');

/** What the editor took for a bullet: a sign, or a letter with what follows it. */
function bulletOf(text: string): string {
  return /^[a-z][.)]/.exec(text)?.[0] ?? [...text][0] ?? '';
}

function isBulleted(text: string): boolean {
  return /^[•◦▪▫●○‣⁃·][\s\p{L}]/u.test(text);
}
