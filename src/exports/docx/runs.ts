import type { DocumentRun } from '../document/text-document.ts';
import { checkBox } from './check-box.ts';
import type { References } from './references.ts';
import { lineBreak, runXml, textRun } from './run-xml.ts';
import { linkStyle } from './styles.ts';

/**
 * The name of a bookmark from an anchor: a letter first, then letters, figures and low lines, 40
 * at most, as Word wants it.
 */
export function bookmarkName(anchor: string): string {
  return anchor.replace(/[^A-Za-z0-9]+/g, '_').slice(0, 40);
}

/**
 * The runs of a paragraph. What is missing stands highlighted in brackets; a citation is a field that Word can
 * update and a link to what it cites, already filled in. One whose number Word does not count is a link alone,
 * its number written as text.
 */
export function runsXml(runs: readonly DocumentRun[], references: References): string {
  return runs.map((run) => documentRun(run, references)).join('');
}

function documentRun(run: DocumentRun, { counted, links }: References): string {
  switch (run.kind) {
    case 'break':
      return runXml(lineBreak);
    case 'box':
      return checkBox(run);
    case 'missing':
      return textRun(`[${run.text}]`, { bold: true, highlight: 'yellow' });
    case 'reference': {
      const text = textRun(run.text, { ...(run.strong && { bold: true }) });
      return counted.has(run.anchor) ? numberField(run.anchor, text) : linkWithin(run.anchor, text);
    }
    case 'text': {
      const look = { ...(run.strong && { bold: true }), ...(run.emphasis && { italics: true }) };
      const link = run.href === undefined ? undefined : links.get(run.href);
      if (link === undefined) return textRun(run.text, look);
      return `<w:hyperlink r:id="${link}" w:history="1">${textRun(run.text, { ...look, style: linkStyle })}</w:hyperlink>`;
    }
  }
}

/**
 * `REF name \w \h`: the number of a paragraph in full context (14.2(a) for (a)), as a link, its result already written.
 */
function numberField(anchor: string, result: string): string {
  return `<w:fldSimple w:instr=" REF ${bookmarkName(anchor)} \\w \\h ">${result}</w:fldSimple>`;
}

/** A link to a named paragraph of the document. */
export function linkWithin(anchor: string, content: string): string {
  return `<w:hyperlink w:anchor="${bookmarkName(anchor)}" w:history="1">${content}</w:hyperlink>`;
}
