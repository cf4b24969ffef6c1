import { pageFrame, type PageFrame } from '../page/page-frame.ts';
import { sentence, type Sentence } from '../ui/sentence.ts';
import type { ViewContext } from '../view-context.ts';

/** The search page before anything is typed; the results are the browser’s. */
export interface SearchPageView {
  readonly frame: PageFrame;
  readonly title: string;
  readonly sentence: Sentence;
  /** Where the reader can go without a script, or when nothing is found. */
  readonly links: readonly { readonly label: string; readonly href: string }[];
}

const listed = ['partnerships', 'clauses', 'kpis', 'guides', 'questions', 'cases', 'checklists'] as const;

/** The search page (M50). */
export function searchPage(context: ViewContext): SearchPageView {
  const { search } = context.words;
  return {
    frame: pageFrame(context, {
      kind: 'search',
      target: { kind: 'search' },
      title: search.title,
      description: search.sentence,
    }),
    title: search.title,
    sentence: sentence(search.sentence),
    links: listed.map((kind) => ({ label: search.links[kind], href: context.href({ kind }) })),
  };
}
