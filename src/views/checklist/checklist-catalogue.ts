import { checklistsFor } from '../../domain/checklist/checklist.ts';
import { compareText } from '../../domain/text/compare-text.ts';
import { capitalise, countInWords } from '../../format/count.ts';
import type { Checklist, Partnership } from '../../model/playbook.ts';
import { shortList } from '../kpi/kpi-tally.ts';
import { pageFrame, type PageFrame } from '../page/page-frame.ts';
import { plainSentence, sentence, type Sentence } from '../ui/sentence.ts';
import { columnsOf, type TableView } from '../ui/table.ts';
import { inLocale } from '../language/translated.ts';
import { recordLink } from '../page/record-link.ts';
import type { ViewContext } from '../view-context.ts';
import { isBlocking, linesOf } from './checklist-lines.ts';

const mostShown = 40;

export interface ChecklistCatalogueView {
  readonly frame: PageFrame;
  readonly title: string;
  readonly sentence: Sentence;
  readonly templates?: TableView;
  readonly applied?: TableView;
  readonly more?: string;
}

interface Applied {
  readonly partnership: Partnership;
  readonly template: Checklist;
  readonly open: number;
  readonly blocking: number;
}

/** The checklists of every partnership, the fullest first. */
function appliedChecklists(context: ViewContext, templates: readonly Checklist[]): Applied[] {
  return context.playbook.partnerships
    .flatMap((partnership) =>
      checklistsFor(partnership, templates).map((template) => {
        const lines = linesOf(context, template, partnership);
        return {
          partnership,
          template,
          open: lines.filter((line) => line.proved === undefined).length,
          blocking: lines.filter(isBlocking).length,
        };
      }),
    )
    .sort(
      (a, b) => b.blocking - a.blocking || b.open - a.open || compareText(a.partnership.title, b.partnership.title),
    );
}

/** The open lines of each partnership’s checklists, at most as many rows as a page can hold. */
export function appliedTable(
  context: ViewContext,
  templates: readonly Checklist[],
): Pick<ChecklistCatalogueView, 'applied' | 'more'> {
  const { locale, words } = context;
  const say = words.checklist;
  const all = appliedChecklists(context, templates);
  if (all.length === 0) return {};
  const rows = all.slice(0, mostShown).map(({ partnership, template, open, blocking }) => ({
    cells: [
      {
        text: `${inLocale(partnership, locale).title}, ${inLocale(template, locale).title.toLowerCase()}`,
        href: context.href({ kind: 'partnership-checklist', id: partnership.id, checklist: template.id }),
      },
      { text: String(open) },
      { text: blocking === 0 ? '–' : String(blocking) },
      {
        text: '',
        status:
          blocking > 0
            ? ({ word: say.blocking, mark: 'bad', tone: 'bad' } as const)
            : open > 0
              ? ({ word: say.toDo, mark: 'soon', tone: 'accent' } as const)
              : ({ word: say.ready, mark: 'ok', tone: 'ok' } as const),
      },
    ],
  }));
  return {
    applied: {
      label: say.byPartnership,
      columns: columnsOf(...say.partnershipColumns),
      rows,
    },
    ...(all.length > mostShown && { more: say.partnershipsMore(String(all.length - mostShown)) }),
  };
}

/** The checklist templates and what each partnership still has open on them (M51). */
export function checklistCatalogue(context: ViewContext): ChecklistCatalogueView {
  const { locale, words, playbook } = context;
  const say = words.checklist;
  const templates = playbook.checklists;
  const blocked = appliedChecklists(context, templates).filter((each) => each.blocking > 0);
  const blocking = blocked.reduce((sum, each) => sum + each.blocking, 0);
  const names = [...new Set(blocked.map((each) => words.kpi.tally.quoted(inLocale(each.partnership, locale).title)))];
  const opening =
    templates.length === 0
      ? sentence(say.none)
      : sentence(
          say.count(capitalise(countInWords(templates.length, locale, say.forms, 'feminine'))),
          blocking === 0
            ? say.noneOpen
            : say.open(capitalise(countInWords(blocking, locale, say.openForms)), shortList(context, names)),
        );
  return {
    frame: pageFrame(context, {
      kind: 'checklists',
      target: { kind: 'checklists' },
      title: say.title,
      description: plainSentence(opening),
      current: 'checklists',
    }),
    title: say.title,
    sentence: opening,
    ...(templates.length > 0 && {
      templates: {
        label: say.templates,
        columns: columnsOf(...say.templateColumns),
        rows: templates.map((template) => ({
          cells: [
            {
              ...recordLink(context, 'checklist', template),
              sub: inLocale(template, locale).summary ?? '',
            },
            { text: words.vocabulary.occasion[template.occasion] },
            { text: String(template.items.length) },
          ],
        })),
      },
      ...appliedTable(context, templates),
    }),
  };
}
