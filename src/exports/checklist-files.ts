import { checklistsFor } from '../domain/checklist.ts';
import type { Checklist, Partnership } from '../model/playbook.ts';
import { lineView, linesOf } from '../views/checklist/checklist-lines.ts';
import { checklistPage } from '../views/checklist/checklist-page.ts';
import { partnershipPath } from '../views/partnership-path.ts';
import { plainSentence } from '../views/sentence.ts';
import { inLocale } from '../views/translated.ts';
import type { ViewContext } from '../views/view-context.ts';
import { writeCsv, type CsvCell } from './csv-text.ts';
import { escapeMarkdown } from './document/write-markdown.ts';

/** A partnership’s checklist as a table, a line a row, with the identifiers that its page keeps ticks under. */
export function writeChecklistCsv(context: ViewContext, partnership: Partnership, template: Checklist): string {
  const { words, locale } = context;
  const { csv: heads, checklist: say } = words;
  const header = [heads.phase, heads.what, heads.why, heads.evidence, heads.owner, heads.due, heads.state, heads.id];
  const rows = linesOf(template, partnership, context).map((line): CsvCell[] => {
    const { phase, text, why, evidence, who, proved, blocking } = lineView(line, partnership, context);
    return [
      phase,
      text,
      why,
      evidence,
      line.owner === undefined ? null : who,
      line.due ?? null,
      proved ? say.ready : blocking ? say.blocking : say.toDo,
      line.id,
    ];
  });
  return writeCsv([header, ...rows], locale);
}

/**
 * A partnership’s checklist as a Markdown task list, which forges and note-taking tools show with boxes to tick; what the record
 * proves is ticked. Words that Markdown would read as its own signs are escaped.
 */
export function writeChecklistMarkdown(context: ViewContext, partnership: Partnership, template: Checklist): string {
  const { words, locale } = context;
  const { page: say } = words.checklist;
  const mark = locale === 'fr' ? '\u00a0: ' : ': ';
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

type Write = typeof writeChecklistCsv;

/** One file per partnership and checklist, beside its page. */
export function checklistFilePaths(context: ViewContext, write: Write) {
  return context.playbook.partnerships.flatMap((partnership) =>
    checklistsFor(partnership, context.playbook.checklists).map((template) =>
      partnershipPath(context, partnership, { id: partnership.id, checklist: template.id }, () =>
        write(context, partnership, template),
      ),
    ),
  );
}
