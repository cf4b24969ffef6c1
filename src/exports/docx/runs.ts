import {
  Bookmark,
  CheckBox,
  ExternalHyperlink,
  HighlightColor,
  InternalHyperlink,
  SimpleField,
  TextRun,
  type IRunOptions,
  type ParagraphChild,
} from 'docx';
import type { DocumentRun } from '../document/text-document.ts';

/** The name of a bookmark from an anchor: a letter first, then letters, figures and low lines, 40 at most, as Word wants it. */
export function bookmarkName(anchor: string): string {
  return anchor.replace(/[^A-Za-z0-9]+/g, '_').slice(0, 40);
}

/**
 * The runs of a paragraph. What is missing stands highlighted in brackets; a citation is a field that Word can update
 * and a link to what it cites, already filled in.
 * @param numbered the anchors whose number Word itself counts; others are linked, their number written as text
 */
export function docxRuns(runs: readonly DocumentRun[], numbered: ReadonlySet<string>): ParagraphChild[] {
  return runs.map((run) => {
    switch (run.kind) {
      case 'break':
        return textRun({ break: 1 });
      case 'box':
        return checkBox(run.text, run.ticked);
      case 'missing':
        return textRun({ text: `[${run.text}]`, bold: true, highlight: HighlightColor.YELLOW });
      case 'reference': {
        const text = textRun({ text: run.text, ...(run.strong && { bold: true }) });
        const name = bookmarkName(run.anchor);
        return numbered.has(run.anchor)
          ? new Citation(name, text)
          : new InternalHyperlink({ anchor: name, children: [text] });
      }
      case 'text': {
        const text = textRun({
          text: run.text,
          ...(run.strong && { bold: true }),
          ...(run.emphasis && { italics: true }),
          ...(run.href !== undefined && { style: 'Hyperlink' }),
        });
        return run.href === undefined ? text : new ExternalHyperlink({ link: run.href, children: [text] });
      }
    }
  });
}

/** A box that Word ticks when it is clicked, as Word makes its own; its title is cut at the 64 characters Word takes. */
function checkBox(title: string, checked: boolean): CheckBox {
  const font = 'MS Gothic';
  return new CheckBox({
    alias: Array.from(title).slice(0, 64).join(''),
    checked,
    checkedState: { value: '2612', font },
    uncheckedState: { value: '2610', font },
  });
}

/** Runs under a name that citations aim at; without one, as they are. */
export function named(anchor: string | undefined, children: ParagraphChild[]): ParagraphChild[] {
  return anchor === undefined ? children : [new Bookmark({ id: bookmarkName(anchor), children })];
}

/** `REF name \w \h`: the number of a paragraph in full context (14.2(a) for (a)), as a link, its result already written. */
class Citation extends SimpleField {
  constructor(name: string, result: TextRun) {
    super(` REF ${name} \\w \\h `);
    this.root.push(result);
  }
}

/** A run with the options that runs take: a plain string would hide them from the compiler. */
export function textRun(options: IRunOptions): TextRun {
  return new TextRun(options);
}
