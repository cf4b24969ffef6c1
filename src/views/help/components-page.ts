import { formatCount } from '../../format/count.ts';
import { chartFamilies, type ChartFamilies } from '../examples/chart-families.ts';
import { pageFamilies, type PageFamilies } from '../examples/page-families.ts';
import { recordFamilies, type RecordFamilies } from '../examples/record-families.ts';
import { siteFamilies, type SiteFamilies } from '../examples/site-families.ts';
import { pageFrame, type PageFrame } from '../page-frame.ts';
import { plainSentence, sentence, type Sentence } from '../sentence.ts';
import type { ViewContext } from '../view-context.ts';

/** The examples of every family of components, in a language. */
export type ComponentExamples = SiteFamilies & ChartFamilies & RecordFamilies & PageFamilies;

/** Families whose markup is the example. */
const markupOnly = ['previews'] as const;
type Family = keyof ComponentExamples | (typeof markupOnly)[number];

export interface ComponentsPageView {
  readonly frame: PageFrame;
  readonly title: string;
  readonly sentence: Sentence;
  /** The families in the order of the page, for its contents; each has its anchor and its heading. */
  readonly families: readonly { readonly id: Family; readonly title: string }[];
  readonly examples: ComponentExamples;
}

/** The components of the site, each in all its states, from the examples that their tests read (M25). The same in every edition: nothing of the playbook is shown. */
export function componentsPage(context: ViewContext): ComponentsPageView {
  const { locale, words } = context;
  const { components: say, help } = words;
  const examples: ComponentExamples = {
    ...siteFamilies(locale),
    ...chartFamilies(context),
    ...recordFamilies(context),
    ...pageFamilies(context),
  };
  const drawn = Object.keys(examples) as (keyof ComponentExamples)[];
  const families: readonly Family[] = [...drawn, ...markupOnly];
  const count = drawn.reduce((sum, family) => sum + examples[family].length, 0);
  const opening = sentence(
    say.sentence(formatCount(count, locale, say.exampleForms), formatCount(drawn.length, locale, say.familyForms)),
  );
  return {
    frame: pageFrame(context, {
      kind: 'help-components',
      target: { kind: 'help-components' },
      title: say.title,
      description: plainSentence(opening),
      crumbs: [{ label: help.title, href: context.href({ kind: 'help' }) }, { label: say.title }],
    }),
    title: say.title,
    sentence: opening,
    families: families.map((id) => ({ id, title: say[id].title })),
    examples,
  };
}
