import { formatDate } from '../../format/date.ts';
import { formatList } from '../../format/list.ts';
import type { Partnership } from '../../model/playbook.ts';
import { stages } from '../../model/stage.ts';
import { sourceOf } from '../block.ts';
import { cacheKey } from '../cache-key.ts';
import { pageFrame, type PageFrame } from '../page-frame.ts';
import { renderRecordProse } from '../record-prose.ts';
import { plainSentence, sentence } from '../sentence.ts';
import { columnsOf } from '../table.ts';
import { inLocale } from '../translated.ts';
import type { ViewContext } from '../view-context.ts';
import { checklistsSection } from './checklists.ts';
import { complementaritySection, cultureSection } from './complementarity.ts';
import { contractsSection } from './contracts.ts';
import { exitSection } from './exit.ts';
import { financeSection } from './finance.ts';
import { governanceSection, type GovernanceSection } from './governance.ts';
import { partnershipHead, type PartnershipHead } from './head.ts';
import { journalSection, type JournalSection } from './journal.ts';
import { kpisSection, type KpisSection } from './kpis.ts';
import { objectivesSection, type ObjectivesSection } from './objectives.ts';
import { okrsSection } from './okrs.ts';
import { roadmapSection, runningSection } from './running.ts';
import type { BlockSection, SectionHead } from './section.ts';
import { stakeholdersSection, type StakeholdersSection } from './stakeholders.ts';
import { summarySection, type SummarySection } from './summary.ts';

/** What the record’s author tells in prose. */
export interface StorySection extends SectionHead {
  readonly kind: 'story';
  readonly html: string;
}

export type PartnershipSection =
  | SummarySection
  | StorySection
  | ObjectivesSection
  | StakeholdersSection
  | GovernanceSection
  | KpisSection
  | JournalSection
  | BlockSection;

export interface PartnershipPageView {
  readonly frame: PageFrame;
  readonly head: PartnershipHead;
  readonly sections: readonly PartnershipSection[];
}

/**
 * The page of a partnership. Core sections stand even when the record says nothing of them, with the next step;
 * in a partner edition they stand only where something is left to show.
 */
export function partnershipPage(context: ViewContext, partnership: Partnership): PartnershipPageView {
  const { locale, words } = context;
  const local = inLocale(partnership, locale);
  const names = formatList(
    partnership.parties.map((party) => party.name),
    locale,
  );
  const summary = summarySection(context, partnership);
  const sections: readonly (PartnershipSection | undefined)[] = [
    summary,
    storySection(context, partnership),
    objectivesSection(context, partnership),
    okrsSection(context, partnership),
    stakeholdersSection(context, partnership),
    complementaritySection(context, partnership),
    cultureSection(context, partnership),
    contractsSection(context, partnership),
    governanceSection(context, partnership),
    runningSection(context, partnership),
    kpisSection(context, partnership),
    financeSection(context, partnership),
    journalSection(context, partnership),
    checklistsSection(context, partnership),
    roadmapSection(context, partnership),
    exitSection(context, partnership),
    stagesSection(context, partnership),
  ];
  const isEdition = context.playbook.edition !== undefined;
  const type = context.types.get(partnership.type)?.name ?? partnership.type;
  return {
    frame: pageFrame(context, {
      kind: 'partnership',
      target: { kind: 'partnership', id: partnership.id },
      title: local.title,
      description: plainSentence(summary.sentence) || words.partnership.description(local.title, names),
      current: 'partnerships',
      crumbs: [
        { label: words.partnership.portfolio, href: context.href({ kind: 'partnerships' }) },
        { label: local.title },
      ],
      record: { file: local.file, review: partnership.review },
      untranslated: local.untranslated,
      filters: [
        { name: 'partnership', value: local.title },
        { name: 'type', value: type },
        ...(partnership.stage ? [{ name: 'stage', value: words.vocabulary.stage[partnership.stage] }] : []),
      ],
    }),
    head: partnershipHead(context, partnership),
    sections: sections
      .filter((section) => section !== undefined)
      .filter((section) => !isEdition || section.next === undefined),
  };
}

function storySection(context: ViewContext, partnership: Partnership): StorySection | undefined {
  const html = renderRecordProse(context, inLocale(partnership, context.locale).prose, {
    partnership: partnership.id,
    headingShift: 1,
  });
  const words = context.words.partnership.story;
  return html.trim() === ''
    ? undefined
    : { kind: 'story', id: 'story', title: words.title, sentence: sentence(words.sentence), html };
}

/** What was arranged at each stage, with its evidence. Undefined where the record names none. */
function stagesSection(context: ViewContext, partnership: Partnership): BlockSection | undefined {
  const { partnership: words, vocabulary } = context.words;
  const arranged = stages.filter((stage) => partnership.stages?.[stage] !== undefined);
  if (arranged.length === 0) return undefined;
  return {
    kind: 'blocks',
    id: 'stages',
    folded: context.words.partnership.evidence(1),
    title: words.stages.title,
    sentence: sentence(words.stages.sentence(arranged.length)),
    blocks: [
      {
        table: {
          label: words.stages.table,
          columns: columnsOf(...words.stages.columns),
          rows: arranged.map((stage) => {
            const entry = partnership.stages?.[stage];
            return {
              cells: [
                { text: vocabulary.stage[stage] },
                { text: entry?.arranged ? formatDate(entry.arranged, context.locale, 'medium') : '–' },
                { text: entry?.evidence ?? '–' },
              ],
            };
          }),
        },
        ...sourceOf(context, partnership.file, ['stages']),
      },
    ],
  };
}

/** The routes of the partnership pages in the context’s language; none where the playbook does not publish it. */
export function partnershipPaths(context: ViewContext) {
  const { playbook, locale } = context;
  if (playbook.settings.languages?.includes(locale) === false) return [];
  return playbook.partnerships.map((partnership) => {
    const view = partnershipPage(context, partnership);
    return { params: { id: partnership.id }, props: { view }, cacheKey: cacheKey(view) };
  });
}
