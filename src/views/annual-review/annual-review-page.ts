import {
  annualReview,
  hasAnnualReview,
  type AnnualCase,
  type AnnualFinding,
} from '../../domain/annual-review/annual-review.ts';
import type { Partnership } from '../../model/playbook.ts';
import { statusMark, type StatusView } from '../ui/mark.ts';
import { pageFrame, type PageFrame } from '../page/page-frame.ts';
import { partnershipCrumbs } from '../page/partnership-crumbs.ts';
import { datelineOf } from '../partnership/dateline.ts';
import { hasPage, sectionsOf } from '../partnership/sections.ts';
import { reviewsOf } from '../review/reviews-of.ts';
import { partnershipStandings } from '../kpi/kpi-standing.ts';
import { railOf, type RailView } from '../partnership/rail.ts';
import { scenariosSection } from '../partnership/stages/scenarios.ts';
import type { BlockSection } from '../partnership/section.ts';
import { partnershipPath } from '../page/partnership-path.ts';
import { plainSentence, sentence, type Sentence } from '../ui/sentence.ts';
import { columnsOf, type CellView } from '../ui/table.ts';
import { inLocale } from '../language/translated.ts';
import type { ViewContext } from '../view-context.ts';
import { annualEvidence } from './annual-evidence.ts';

/** The evidence for the annual decision on a partnership (M38): deepen, extend, refocus or end. */
export interface AnnualReviewView {
  readonly frame: PageFrame;
  readonly title: string;
  readonly dateline: readonly string[];
  readonly sentence: Sentence;
  readonly rail: RailView;
  /** A section an option, then the scenarios of the exit plan where there are any. */
  readonly sections: readonly BlockSection[];
  readonly options: readonly string[];
}

/** The page for the annual decision: what the record says for each option on the day of the context. */
export function annualReviewPage(context: ViewContext, partnership: Partnership): AnnualReviewView {
  const { words, locale, playbook, asOf } = context;
  const say = words.annualReview;
  const local = inLocale(partnership, locale);
  const cases = annualReview(partnership, playbook, asOf);
  const opening = openingOf(context, cases);
  const { id } = partnership;
  const scenarios = scenariosSection(context, partnership);
  return {
    frame: pageFrame(context, {
      kind: 'partnership-annual-review',
      target: { kind: 'partnership-annual-review', id },
      title: `${say.title}, ${local.title}`,
      description: plainSentence(opening),
      current: 'partnerships',
      crumbs: partnershipCrumbs(context, partnership, { label: say.title }),
      record: { file: partnership.file, review: partnership.review },
      filters: [{ name: 'partnership', value: local.title }],
    }),
    title: say.title,
    dateline: datelineOf(context, partnership, local.title),
    sentence: opening,
    rail: railOf(context, partnership, 'partnership-reviews'),
    sections: [...cases.map((each) => caseSection(context, partnership, each)), ...(scenarios ? [scenarios] : [])],
    options: cases.map(({ option }) => say.heading[option]),
  };
}

function openingOf({ words }: ViewContext, cases: readonly AnnualCase[]): Sentence {
  const say = words.annualReview.sentence;
  const { name } = words.annualReview;
  const most = Math.max(...cases.map(({ speaking }) => speaking));
  if (most === 0) return sentence(say.none, say.decides);
  const leading = cases.filter(({ speaking }) => speaking === most).map(({ option }) => name[option]);
  const others = cases
    .filter(({ speaking }) => speaking > 0 && speaking < most)
    .toSorted((a, b) => b.speaking - a.speaking)
    .map(({ option, speaking }) => say.other(name[option], speaking));
  return sentence(say.most(leading, most), say.others(others), say.decides);
}

function caseSection(
  context: ViewContext,
  partnership: Partnership,
  { option, findings, speaking }: AnnualCase,
): BlockSection {
  const say = context.words.annualReview;
  return {
    kind: 'blocks',
    id: option,
    title: say.heading[option],
    sentence: sentence(say.meaning[option], say.case(speaking, findings.length)),
    blocks: [
      {
        table: {
          label: say.heading[option],
          columns: columnsOf(...say.columns),
          rows: findings.map((finding) => ({ cells: cellsOf(context, partnership, finding) })),
        },
      },
    ],
  };
}

/** The address of the page that shows the evidence; none where the record leaves that page empty. */
function evidenceHref(
  context: ViewContext,
  partnership: Partnership,
  { part, speaks }: AnnualFinding,
): string | undefined {
  const sections = sectionsOf(context, partnership);
  const hasEvidence =
    part === 'kpis'
      ? partnershipStandings(context, partnership).length > 0
      : part === 'reviews' || hasPage(sections[`partnership-${part}`]);
  if (speaks === 'unknown' || !hasEvidence) return undefined;
  return context.href({ kind: `partnership-${part}`, id: partnership.id });
}

function cellsOf(context: ViewContext, partnership: Partnership, finding: AnnualFinding): CellView[] {
  const say = context.words.annualReview;
  const href = evidenceHref(context, partnership, finding);
  const states: Readonly<Record<string, StatusView>> = {
    true: { word: say.speaks.yes, ...statusMark('ok') },
    false: { word: say.speaks.no, mark: 'soon', tone: 'none' },
    unknown: { word: say.speaks.unknown, ...statusMark('no-data') },
  };
  const status = states[String(finding.speaks)];
  return [
    { text: say.rules[finding.rule] },
    { text: annualEvidence(context, finding), ...(href !== undefined && { href }) },
    { text: '', ...(status && { status }) },
  ];
}

/**
 * One page a partnership at work that has anything to review. None in a partner edition: a house weighs by
 * itself whether to go on.
 */
export function annualReviewPaths(context: ViewContext) {
  if (context.playbook.edition) return [];
  return context.playbook.partnerships
    .filter((partnership) => hasAnnualReview(partnership) && reviewsOf(context, partnership).length > 0)
    .map((partnership) =>
      partnershipPath(context, partnership, { id: partnership.id }, () => annualReviewPage(context, partnership)),
    );
}
