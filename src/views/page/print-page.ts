import { compareNames } from '../../format/compare-names.ts';
import { pageFrame, type PageFrame } from './page-frame.ts';
import { plainSentence, sentence, type Sentence } from '../ui/sentence.ts';
import { inLocale } from '../language/translated.ts';
import type { ViewContext } from '../view-context.ts';

/** The page where a reader chooses pages to print together; the browser gathers them. */
export interface PrintPageView {
  readonly frame: PageFrame;
  readonly title: string;
  readonly sentence: Sentence;
  /** How many pages are gathered at most. */
  readonly limit: number;
  readonly groups: readonly {
    readonly title: string;
    readonly pages: readonly { readonly label: string; readonly href: string }[];
  }[];
}

/** More pages make a document that no browser lays out in reasonable time. */
const printLimit = 50;

/** The pages that are most often wanted together, by kind; any other is asked for by its address (M51). */
export function printPage(context: ViewContext): PrintPageView {
  const { words, locale, playbook } = context;
  const say = words.printing;
  const opening = sentence(say.sentence(printLimit));
  const pages = (
    kind: 'partnership-sheet' | 'partnership' | 'clause' | 'kpi' | 'guide' | 'checklist',
    records: readonly (Parameters<typeof inLocale>[0] & { readonly id: string })[],
  ) =>
    records
      .map((record) => ({ label: inLocale(record, locale).title, href: context.href({ kind, id: record.id }) }))
      .toSorted((one, other) => compareNames(one.label, other.label, locale));
  const groups = [
    { title: say.groups.sheets, pages: pages('partnership-sheet', playbook.partnerships) },
    { title: say.groups.partnerships, pages: pages('partnership', playbook.partnerships) },
    { title: say.groups.clauses, pages: pages('clause', playbook.clauses) },
    { title: say.groups.kpis, pages: pages('kpi', playbook.kpis) },
    { title: say.groups.guides, pages: pages('guide', playbook.guides) },
    { title: say.groups.checklists, pages: pages('checklist', playbook.checklists) },
  ];
  return {
    frame: pageFrame(context, {
      kind: 'print',
      target: { kind: 'print' },
      title: say.title,
      description: plainSentence(opening),
    }),
    title: say.title,
    sentence: opening,
    limit: printLimit,
    groups: groups.filter((group) => group.pages.length > 0),
  };
}
