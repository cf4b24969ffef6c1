import { outlineOf, type OutlineEntry } from '../../domain/prose/prose-text.ts';
import { reviewDates } from '../../domain/calendar/review-dates.ts';
import { countInWords, formatCount } from '../../format/count.ts';
import { formatDate } from '../../format/date.ts';
import { formatList } from '../../format/list.ts';
import type { Forms } from '../../format/plural.ts';
import type { Guide } from '../../model/playbook.ts';
import { usesOf } from '../clause/clause-usage.ts';
import { questionLinks } from '../question/question-links.ts';
import { kpiStandings } from '../kpi/kpi-standing.ts';
import { pageFrame, type PageFrame } from '../page/page-frame.ts';
import { renderRecordProse } from '../prose/record-prose.ts';
import { plainSentence, sentence, type Sentence } from '../ui/sentence.ts';
import { inLocale } from '../language/translated.ts';
import { recordLink } from '../page/record-link.ts';
import { recordPaths } from '../page/record-paths.ts';
import type { ViewContext } from '../view-context.ts';
import { guideLinks, type NotedLink } from './guide-links.ts';
import { readingMinutes } from './reading-time.ts';

export interface GuidePageView {
  readonly frame: PageFrame;
  readonly title: string;
  readonly dateline: readonly string[];
  readonly sentence: Sentence;
  readonly outline: readonly OutlineEntry[];
  /** What puts the guide to work, by kind; kinds without anything are left out. */
  readonly applies: readonly {
    readonly title: string;
    readonly links: readonly NotedLink[];
  }[];
  readonly prose: string;
  /** The questions it answers further, at its end. */
  readonly questions: readonly NotedLink[];
}

function appliesOf(context: ViewContext, guide: Guide): GuidePageView['applies'] {
  const { locale, words } = context;
  const say = words.guide;
  const partnerships = (count: number) => say.usedBy(formatCount(count, locale, say.partnershipForms));
  const checklists = (guide.applies?.checklists ?? []).flatMap((id) => {
    const found = context.checklists.get(id);
    if (!found) return [];
    const sub = say.lines(formatCount(found.items.length, locale, say.lineForms));
    return [{ ...recordLink(context, 'checklist', found), sub }];
  });
  const clauses = (guide.applies?.clauses ?? []).flatMap((id) => {
    const found = context.clauses.get(id);
    if (!found) return [];
    const inForce = usesOf(context, id).filter((use) => use.line.state === 'in-force');
    return [{ ...recordLink(context, 'clause', found), sub: partnerships(inForce.length) }];
  });
  const kpis = (guide.applies?.kpis ?? []).flatMap((id) => {
    const found = context.kpis.get(id);
    if (!found) return [];
    return [{ ...recordLink(context, 'kpi', found), sub: partnerships(kpiStandings(context, found).length) }];
  });
  const cases = context.playbook.cases
    .filter(({ guides: illustrated }) => illustrated.includes(guide.id))
    .map((record) => ({ ...recordLink(context, 'case', record), sub: words.case.source(record.source) }));
  return [
    { title: say.apply, links: checklists },
    { title: say.clauses, links: clauses },
    { title: say.kpis, links: kpis },
    { title: words.case.title, links: cases },
    { title: say.neighbours, links: guideLinks(context, guide.applies?.guides ?? []) },
  ].filter(({ links }) => links.length > 0);
}

function opening(context: ViewContext, guide: Guide, applies: GuidePageView['applies']): Sentence {
  const { locale, words } = context;
  const say = words.guide;
  const count = (title: string, forms: Forms) => {
    const number = applies.find((each) => each.title === title)?.links.length ?? 0;
    return number === 0 ? [] : [countInWords(number, locale, forms, title === say.kpis ? 'masculine' : 'feminine')];
  };
  const parts = [
    ...count(say.clauses, say.clauseForms),
    ...count(say.kpis, say.kpiForms),
    ...count(say.apply, say.checklistForms),
  ];
  return sentence(
    inLocale(guide, locale).summary ?? '',
    parts.length === 0 ? say.appliesNothing : say.applies(formatList(parts, locale)),
  );
}

/** A guide: its text for long reading, its contents, and what puts it to work (M49). */
export function guidePage(context: ViewContext, guide: Guide): GuidePageView {
  const { locale, words } = context;
  const local = inLocale(guide, locale);
  const applies = appliesOf(context, guide);
  const first = opening(context, guide, applies);
  const { last } = reviewDates(guide.review, undefined);
  const phase = guide.phase && words.vocabulary.stage[guide.phase];
  const owner = guide.review?.owner ?? guide.owner;
  return {
    frame: pageFrame(context, {
      kind: 'guide',
      target: { kind: 'guide', id: guide.id },
      title: local.title,
      description: plainSentence(first),
      current: 'guides',
      crumbs: [{ label: words.guide.title, href: context.href({ kind: 'guides' }) }, { label: local.title }],
      record: { file: local.file, owner: guide.owner, review: guide.review },
      untranslated: local.untranslated,
      filters: [
        ...(phase ? [{ name: 'stage', value: phase }] : []),
        ...(owner ? [{ name: 'owner', value: context.person(owner).name }] : []),
      ],
    }),
    title: local.title,
    dateline: [
      phase ? words.guide.phase(phase) : words.guide.anyPhase,
      words.guide.minutes(formatCount(readingMinutes(local.prose), locale, words.guide.minuteForms)),
      ...(last ? [words.guide.reread(formatDate(last, locale))] : []),
    ],
    sentence: first,
    outline: outlineOf(local.prose).filter((entry) => entry.depth === 2),
    applies,
    prose: renderRecordProse(context, local.prose, { explained: !local.untranslated }),
    questions: questionLinks(context, guide.id),
  };
}

/** One page per guide. */
export function guidePaths(context: ViewContext) {
  return recordPaths(context.playbook.guides, (record) => guidePage(context, record));
}
