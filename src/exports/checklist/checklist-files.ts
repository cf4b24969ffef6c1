import { checklistsFor } from '../../domain/checklist/checklist.ts';
import { wantsOffice } from '../../domain/office-files.ts';
import { colonIn } from '../../format/colon.ts';
import type { Checklist, Partnership } from '../../model/playbook.ts';
import { lineView, linesOf, answeringParty } from '../../views/checklist/checklist-lines.ts';
import { checklistPage } from '../../views/checklist/checklist-page.ts';
import { partnershipPath } from '../../views/page/partnership-path.ts';
import { plainSentence } from '../../views/ui/sentence.ts';
import { inLocale } from '../../views/language/translated.ts';
import type { ViewContext } from '../../views/view-context.ts';
import { checklistDocument } from './checklist-document.ts';
import { escapeMarkdown } from '../document/write-markdown.ts';
import { writeDocx } from '../docx/write-docx.ts';
import { dayCell, type Table, type TableCell } from '../tables/table.ts';
import { tableFormats, writeTable } from '../tables/table-files.ts';
import { mediaTypes } from '../written-file.ts';

/** A partnership’s checklist as a table, a line a row, with the identifiers that its page keeps ticks under. */
export function checklistTable(context: ViewContext, partnership: Partnership, template: Checklist): Table {
  const { csv: words, checklist: say } = context.words;
  const heads = [
    words.phase,
    words.what,
    words.why,
    words.evidence,
    words.party,
    words.owner,
    words.due,
    words.state,
    words.id,
  ];
  const rows = linesOf(context, template, partnership).map((line): TableCell[] => {
    const { phase, text, why, evidence, who, proved, blocking } = lineView(context, line, partnership);
    return [
      phase,
      text,
      why,
      evidence,
      answeringParty(line, partnership) || null,
      line.owner === undefined ? null : who,
      dayCell(line.due),
      proved ? say.ready : blocking ? say.blocking : say.toDo,
      line.id,
    ];
  });
  return { name: inLocale(template, context.locale).title, heads, rows };
}

/**
 * A partnership’s checklist as a Markdown task list, which forges and note-taking tools show with boxes to tick; what
 * the record proves is ticked. Words that Markdown would read as its own signs are escaped.
 */
export function writeChecklistMarkdown(context: ViewContext, partnership: Partnership, template: Checklist): string {
  const { words, locale } = context;
  const { page: say } = words.checklist;
  const mark = colonIn(locale);
  const view = checklistPage(context, partnership, template);
  const groups = view.groups.map(({ title, lines }) =>
    [
      `## ${escapeMarkdown(title)}`,
      '',
      ...lines.flatMap(({ text, who, due, why, evidence, proved }) => [
        `- [${proved ? 'x' : ' '}] ${escapeMarkdown(text)} (${escapeMarkdown([who, due].filter(Boolean).join(', '))})`,
        ...(why === '' ? [] : [`  ${escapeMarkdown(why)}`]),
        ...(evidence === '' ? [] : [`  ${say.evidence}${mark}${escapeMarkdown(evidence)}`]),
      ]),
    ].join('\n'),
  );
  const title = `# ${escapeMarkdown(view.title)}, ${escapeMarkdown(inLocale(partnership, locale).title)}`;
  return `${[title, escapeMarkdown(plainSentence(view.sentence)), ...groups].join('\n\n')}\n`;
}

/** Each partnership with each of its checklists. */
function generated({ playbook }: ViewContext): readonly (readonly [Partnership, Checklist])[] {
  return playbook.partnerships.flatMap((partnership) =>
    checklistsFor(partnership, playbook.checklists).map((template) => [partnership, template] as const),
  );
}

/** The tables of each partnership’s checklists, beside their pages. */
export function checklistTableFiles(context: ViewContext) {
  return generated(context).flatMap(([partnership, template]) =>
    tableFormats(context, partnership).map((format) =>
      partnershipPath(context, partnership, { id: partnership.id, checklist: template.id, format }, () =>
        writeTable(context, checklistTable(context, partnership, template), format),
      ),
    ),
  );
}

/**
 * Each partnership’s checklists as DOCX, beside their pages, where the settings want it.
 * @param site the address of the host; without it, a file names its page by its path
 */
export function checklistDocxFiles(context: ViewContext, site: string | undefined) {
  return generated(context)
    .filter(([partnership]) => wantsOffice(context.playbook.settings, 'docx', partnership))
    .map(([partnership, template]) =>
      partnershipPath(context, partnership, { id: partnership.id, checklist: template.id }, () => {
        const page = context.href({ kind: 'partnership-checklist', id: partnership.id, checklist: template.id });
        const address = site === undefined ? page : new URL(page, site).href;
        const document = checklistDocument(checklistPage(context, partnership, template), {
          address,
          day: context.asOf,
        });
        return {
          body: writeDocx(document),
          type: mediaTypes.docx,
        };
      }),
    );
}

/** The task list of each partnership’s checklists, beside their pages. */
export function checklistMarkdownFiles(context: ViewContext) {
  return generated(context).map(([partnership, template]) =>
    partnershipPath(context, partnership, { id: partnership.id, checklist: template.id }, () => ({
      body: writeChecklistMarkdown(context, partnership, template),
      type: mediaTypes.md,
    })),
  );
}
