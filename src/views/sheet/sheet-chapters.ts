import type { Partnership } from '../../model/playbook.ts';
import { checklistsSection } from '../partnership/checklists.ts';
import { kpisSection, type KpisSection } from '../partnership/kpis.ts';
import { storySection, type StorySection } from '../partnership/story.ts';
import { sectionParts, sectionsOf, type PartSection, type SectionPart } from '../partnership/sections.ts';
import { summarySection, type SummarySection } from '../partnership/summary.ts';
import type { ViewContext } from '../view-context.ts';

export type SheetSection = SummarySection | StorySection | KpisSection | PartSection;

/**
 * The chapters of a partnership in one document, in the order of a joint relationship management plan: what the
 * relation is and aims at, who answers, how it is run, what binds it, how it behaves, how it is measured, what
 * happened, and how it ends.
 */
export const sheetChapters = [
  'overview',
  'objectives',
  'parties',
  'governance',
  'contract',
  'culture',
  'measure',
  'life',
  'stages',
] as const;
export type SheetChapter = (typeof sheetChapters)[number];

/** Where the sections of each part stand, unless they have a place of their own. */
const chapterOfPart: Readonly<Record<SectionPart, SheetChapter>> = {
  'partnership-frame': 'parties',
  'partnership-contract': 'contract',
  'partnership-governance': 'governance',
  'partnership-finance': 'measure',
  'partnership-journal': 'life',
  'partnership-stages': 'stages',
};

/** Sections that a management plan reads elsewhere than the site does. */
const chapterOfSection: ReadonlyMap<string, SheetChapter> = new Map([
  ['objectives', 'objectives'],
  ['okrs', 'objectives'],
  ['expectations', 'objectives'],
  ['framing', 'objectives'],
  ['roles', 'parties'],
  ['culture', 'culture'],
  ['health-check', 'culture'],
  ['trust', 'culture'],
  ['knowledge', 'culture'],
]);

/** Every section of a partnership by its chapter, each once, those that wait for their first line included. */
export function sectionsByChapter(
  context: ViewContext,
  partnership: Partnership,
): ReadonlyMap<SheetChapter, readonly SheetSection[]> {
  const parts = sectionsOf(context, partnership);
  const story = storySection(context, partnership);
  const placed: (readonly [SheetChapter, SheetSection])[] = [
    ['overview', summarySection(context, partnership)],
    ...(story === undefined ? [] : [['overview', story] as const]),
    ['measure', kpisSection(context, partnership)],
    ...sectionParts.flatMap((part) =>
      parts[part].map((section) => [chapterOfSection.get(section.id) ?? chapterOfPart[part], section] as const),
    ),
    ['stages', checklistsSection(context, partnership)],
  ];
  return new Map(
    sheetChapters.map((chapter) => [chapter, placed.filter(([own]) => own === chapter).map(([, section]) => section)]),
  );
}
