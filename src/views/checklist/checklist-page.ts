import { checklistsFor } from '../../domain/checklist/checklist.ts';
import { wantsOffice } from '../../domain/office-files.ts';
import { capitalise, countInWords, numberInWords, uncapitalise } from '../../format/count.ts';
import type { Checklist, Partnership, Playbook } from '../../model/playbook.ts';
import { shortList } from '../kpi/kpi-tally.ts';
import { pageFrame, type PageFrame } from '../page/page-frame.ts';
import { partnershipPath } from '../page/partnership-path.ts';
import { renderRecordProse } from '../prose/record-prose.ts';
import { plainSentence, sentence, type Sentence } from '../ui/sentence.ts';
import { tableLinks, type TableLink } from '../ui/table-links.ts';
import { inLocale, isUntranslated } from '../language/translated.ts';
import type { ViewContext } from '../view-context.ts';
import { lineView, linesOf, type LineView } from './checklist-lines.ts';

export interface ChecklistPageView {
  readonly frame: PageFrame;
  readonly title: string;
  readonly dateline: readonly string[];
  readonly sentence: Sentence;
  readonly groups: readonly { readonly title: string; readonly count: string; readonly lines: readonly LineView[] }[];
  readonly progress: {
    readonly done: number;
    readonly total: number;
    readonly text: string;
    readonly fromRecord: string;
    /** Each owner’s lines, where several people have some; in the order the list first names them. */
    readonly owners: readonly { readonly name: string; readonly total: number; readonly text: string }[];
  };
  readonly counts: { readonly all: number; readonly todo: number; readonly blocking: number };
  /** Under what name the browser keeps the ticks: playbook, edition, partnership and checklist. */
  readonly ticksKey: string;
  readonly signatures: readonly string[];
  /** Who signs it, by name. */
  readonly parties: readonly string[];
  readonly backHref: string;
  /** The same lines as files: a document, tables and a task list. */
  readonly files: readonly TableLink[];
  readonly templateHref: string;
  readonly prose: string;
}

/** What the page opens with: how much is open, what blocks, what is late. */
function checklistSentence(context: ViewContext, lines: readonly LineView[]): Sentence {
  const { locale, words } = context;
  const say = words.checklist.page;
  if (lines.length === 0) return sentence(say.empty);
  const open = lines.filter((line) => !line.proved);
  if (open.length === 0) return sentence(say.done);
  const blocking = lines.filter((line) => line.blocking);
  const late = lines.filter((line) => line.late).length;
  return sentence(
    say.open(capitalise(countInWords(open.length, locale, say.openForms)), lines.length, open.length === 1),
    blocking.length === 0
      ? say.blocksNone
      : say.blocks(
          numberInWords(blocking.length, locale),
          blocking.length === 1,
          shortList(
            context,
            blocking.map(({ text }) => uncapitalise(text)),
          ),
        ),
    late === 0 ? '' : say.late(capitalise(numberInWords(late, locale)), late === 1),
  );
}

/** A checklist generated for a partnership, to tick on screen or on paper (M51). */
export function checklistPage(context: ViewContext, partnership: Partnership, template: Checklist): ChecklistPageView {
  const { locale, words, playbook } = context;
  const say = words.checklist.page;
  const [local, own] = [inLocale(template, locale), inLocale(partnership, locale)];
  const lines = linesOf(context, template, partnership).map((line) => lineView(context, line, partnership));
  const done = lines.filter((line) => line.proved).length;
  const first = checklistSentence(context, lines);
  const backHref = context.href({ kind: 'partnership', id: partnership.id });
  const target = { kind: 'partnership-checklist', id: partnership.id, checklist: template.id } as const;
  return {
    frame: pageFrame(context, {
      kind: 'partnership-checklist',
      target,
      title: `${local.title}, ${own.title}`,
      description: plainSentence(first),
      current: 'checklists',
      crumbs: [
        { label: say.crumb, href: context.href({ kind: 'checklists' }) },
        { label: own.title, href: backHref },
        { label: local.title },
      ],
      record: { file: local.file, owner: template.owner, review: template.review },
      untranslated: isUntranslated(template, locale),
      filters: [{ name: 'partnership', value: own.title }],
    }),
    title: local.title,
    dateline: [
      own.title,
      partnership.parties.map((party) => party.name).join(', '),
      ...(partnership.stage ? [say.stage(words.vocabulary.stage[partnership.stage])] : []),
    ],
    sentence: first,
    groups: [...Map.groupBy(lines, (line) => line.phase)].map(([title, group]) => ({
      title,
      lines: group,
      count: say.groupCount(group.filter((line) => line.proved).length, group.length),
    })),
    progress: progressOf(context, lines, done),
    counts: { all: lines.length, todo: lines.length - done, blocking: lines.filter((line) => line.blocking).length },
    ticksKey: ticksKeyOf(playbook, partnership, template),
    signatures: partnership.parties.map((party) => say.sign(party.name)),
    parties: partnership.parties.map((party) => party.name),
    backHref,
    files: filesAt(context, context.href(target).replace(/\/$/, ''), partnership),
    templateHref: context.href({ kind: 'checklist', id: template.id }),
    prose: renderRecordProse(context, local.prose, { partnership: partnership.id, headingShift: 1 }),
  };
}

function progressOf(context: ViewContext, lines: readonly LineView[], done: number): ChecklistPageView['progress'] {
  const { words, locale } = context;
  return {
    done,
    total: lines.length,
    text: words.ticks.done(done, lines.length),
    fromRecord: done === 0 ? '' : words.checklist.page.fromRecord(capitalise(numberInWords(done, locale))),
    owners: ownersOf(context, lines),
  };
}

/** Under what a reader’s browser keeps the ticks: those of another playbook, edition or partnership are not these. */
function ticksKeyOf({ settings, edition }: Playbook, { id }: Partnership, template: Checklist): string {
  return ['playbook-ticks', settings.organisation.id, edition?.id ?? 'internal', id, template.id].join('/');
}

/** The files of a checklist, beside its page. */
function filesAt(context: ViewContext, address: string, partnership: Partnership): TableLink[] {
  const { words, playbook } = context;
  const say = words.checklist.page;
  return [
    ...(wantsOffice(playbook.settings, 'docx', partnership)
      ? [{ label: words.csv.fileLabel(words.agreement.word, 'DOCX'), href: `${address}.docx` }]
      : []),
    ...tableLinks(context, address, say.table, partnership),
    { label: words.csv.fileLabel(say.taskList, 'Markdown'), href: `${address}.md` },
  ];
}

/** How far each owner is; nothing where all lines are one person’s. */
function ownersOf({ words }: ViewContext, lines: readonly LineView[]): ChecklistPageView['progress']['owners'] {
  const byOwner = [...Map.groupBy(lines, (line) => line.who)];
  if (byOwner.length < 2) return [];
  return byOwner.map(([name, own]) => ({
    name,
    total: own.length,
    text: words.ticks.done(own.filter((line) => line.proved).length, own.length),
  }));
}

/** One page per partnership and checklist template. */
export function checklistPaths(context: ViewContext) {
  return context.playbook.partnerships.flatMap((partnership) =>
    checklistsFor(partnership, context.playbook.checklists).map((template) =>
      partnershipPath(context, partnership, { id: partnership.id, checklist: template.id }, () =>
        checklistPage(context, partnership, template),
      ),
    ),
  );
}
