import { formatCount } from '../../format/count.ts';
import { keysOf } from '../../model/keys-of.ts';
import { chartFamilies, type ChartFamilies } from '../examples/chart-families.ts';
import { pageFamilies, type PageFamilies } from '../examples/page-families.ts';
import { recordFamilies, type RecordFamilies } from '../examples/record-families.ts';
import { siteFamilies, type SiteFamilies } from '../examples/site-families.ts';
import { sentence } from '../ui/sentence.ts';
import type { ViewContext } from '../view-context.ts';
import { helpHead, type HelpHead } from './help-head.ts';

/** The examples of a page, family by family. */
type Examples = Readonly<Record<string, readonly unknown[]>>;

/** The examples of every family of components but the drawings, in a language. */
export type ComponentExamples = SiteFamilies & RecordFamilies & PageFamilies;

/** Families of components: those that the page draws from `examples`, and those whose markup is the example. */
export interface FamiliesPageView<Shown extends Examples, Markup extends string = never> extends HelpHead {
  /** The families in the order of the page, for its contents; each has its anchor and its heading. */
  readonly families: readonly { readonly id: (keyof Shown & string) | Markup; readonly title: string }[];
  /** The page of the other families, for the end of the contents. */
  readonly other: { readonly href: string; readonly title: string };
  readonly examples: Shown;
}

/** Families whose markup is the example. */
const markupOnly = ['previews'] as const;
type MarkupOnly = (typeof markupOnly)[number];

export type ComponentsPageView = FamiliesPageView<ComponentExamples, MarkupOnly>;
export type ChartsPageView = FamiliesPageView<ChartFamilies>;

/**
 * The components of the site, each in all its states, from the examples that their tests read (M25). The same in every
 * edition: nothing of the playbook is shown.
 */
export function componentsPage(context: ViewContext): ComponentsPageView {
  const { components: say } = context.words;
  const examples: ComponentExamples = {
    ...siteFamilies(context.locale),
    ...recordFamilies(context),
    ...pageFamilies(context),
  };
  return {
    ...opening(context, 'help-components', examples),
    families: [...keysOf(examples), ...markupOnly].map((id) => ({ id, title: say[id].title })),
    other: { href: context.href({ kind: 'help-charts' }), title: say.charts },
    examples,
  };
}

/** The drawings of the site, as {@link componentsPage} shows the rest (M52). */
export function chartsPage(context: ViewContext): ChartsPageView {
  const { components: say } = context.words;
  const examples = chartFamilies(context);
  return {
    ...opening(context, 'help-charts', examples),
    families: keysOf(examples).map((id) => ({ id, title: say[id].title })),
    other: { href: context.href({ kind: 'help-components' }), title: say.title },
    examples,
  };
}

/** The head of a page of families, and how much it shows. */
function opening(context: ViewContext, kind: 'help-components' | 'help-charts', examples: Examples) {
  const { locale, words } = context;
  const say = words.components;
  const title = kind === 'help-charts' ? say.charts : say.title;
  const shown = Object.values(examples);
  const count = shown.reduce((sum, { length }) => sum + length, 0);
  const said = sentence(
    say.sentence(formatCount(count, locale, say.exampleForms), formatCount(shown.length, locale, say.familyForms)),
  );
  const between = kind === 'help-charts' ? [{ label: say.title, href: context.href({ kind: 'help-components' }) }] : [];
  return helpHead(context, kind, title, said, between);
}
