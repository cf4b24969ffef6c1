import { judgedValue } from '../../charts/judged-value.ts';
import { drawSparkline, type Sparkline } from '../../charts/sparkline.ts';
import type { AttentionItem } from '../../domain/attention/attention-item.ts';
import { isRelational } from '../../domain/health/health.ts';
import { ownParty } from '../../domain/people/own-party.ts';
import { capitalise } from '../../format/count.ts';
import { formatDate } from '../../format/date.ts';
import { formatNames } from '../../format/list.ts';
import { formatPeriod } from '../../format/period.ts';
import type { Partnership } from '../../model/playbook.ts';
import { attentionLine, mostUrgent } from '../ui/attention.ts';
import { factsOf } from '../facts.ts';
import { healthView, type HealthView } from '../ui/health.ts';
import { compareStandings, partnershipStandings, standingStatus, type KpiStanding } from '../kpi/kpi-standing.ts';
import { targetText } from '../kpi/kpi-target.ts';
import type { StatusView } from '../ui/mark.ts';
import { pageFrame, type PageFrame } from '../page/page-frame.ts';
import { partnershipCrumbs } from '../page/partnership-crumbs.ts';
import { partnershipPath } from '../page/partnership-path.ts';
import { partnershipHead, type StageStep } from '../partnership/head.ts';
import { objectivesSection } from '../partnership/frame/objectives.ts';
import { sectionsOf } from '../partnership/sections.ts';
import { summarySentence } from '../partnership/summary.ts';
import { plainSentence, type Sentence } from '../ui/sentence.ts';
import { inLocale } from '../language/translated.ts';
import type { ViewContext } from '../view-context.ts';

/** Lines of one part of the sheet, and how many more there are elsewhere. */
export interface A4Lines<T> {
  readonly lines: readonly T[];
  readonly others?: string;
}

/** The page of a sheet. */
export interface A4PageView extends A4Sheet {
  readonly frame: PageFrame;
  readonly backHref: string;
}

/** A partnership on one A4 sheet, to hand over before a meeting. */
export interface A4Sheet {
  readonly title: string;
  readonly parties: string;
  /** The day of the figures, then who may read them. */
  readonly dated: readonly [day: string, edition: string];
  readonly steps: readonly StageStep[];
  readonly sentence: Sentence;
  readonly healths: readonly HealthView[];
  readonly due: A4Lines<{ readonly day: string; readonly text: string; readonly late: boolean }>;
  readonly who: readonly { readonly term: string; readonly text: string; readonly alarming: boolean }[];
  readonly kpis: A4Lines<A4Kpi>;
  readonly objectives: A4Lines<{ readonly text: string; readonly value: string; readonly alarming: boolean }>;
  readonly standing: readonly { readonly title: string; readonly text: string }[];
  readonly signatories: readonly string[];
}

/** A KPI on one line of the sheet. */
export interface A4Kpi {
  readonly title: string;
  readonly target: string;
  readonly value: string;
  readonly period: string;
  readonly course?: Sparkline;
  readonly status: StatusView;
  readonly family: string;
}

/** What one sheet has room for; what is beyond is counted. */
const room = { due: 5, kpis: 8, objectives: 4, standing: 3 } as const;
const periodsShown = 12;

/** What a partnership’s contract, value and exit are told by, the first that the record has. */
const standingSections = ['coverage', 'obligations', 'exit', 'roi'] as const;

/** The sheet of a partnership: where it stands, what is due and who answers, on one page (M37, M51). */
export function a4Page(context: ViewContext, partnership: Partnership): A4PageView {
  const { words, locale, playbook } = context;
  const say = words.a4;
  const local = inLocale(partnership, locale);
  const { health, attention } = factsOf(context, partnership);
  const opening = summarySentence(context, partnership);
  const backHref = context.href({ kind: 'partnership', id: partnership.id });
  const head = partnershipHead(context, partnership);
  // The internal sheet is not handed over: partners have nothing to sign on it.
  const own = ownParty(partnership, playbook.settings);
  const readers = playbook.edition || own === undefined ? partnership.parties : [own];
  const names = formatNames(partnership.parties, locale);
  return {
    frame: pageFrame(context, {
      kind: 'partnership-a4',
      target: { kind: 'partnership-a4', id: partnership.id },
      title: `${say.title}, ${local.title}`,
      description: plainSentence(opening),
      current: 'partnerships',
      crumbs: partnershipCrumbs(context, partnership, { label: say.title }),
      untranslated: local.untranslated,
    }),
    title: local.title,
    parties: `${names}, ${context.typeName(partnership.type).toLocaleLowerCase(locale)}`,
    dated: [
      capitalise(formatDate(context.asOf, locale, 'weekday')),
      playbook.edition ? words.frame.edition(context.person(playbook.edition.party).name) : say.internal,
    ],
    steps: head.steps,
    sentence: opening,
    healths: [
      healthView(context, 'business', health.business),
      healthView(context, 'relationship', health.relationship),
    ],
    due: dueLines(context, attention),
    who: head.answering.map(({ term, value, detail, alarming }) => ({
      term,
      text: detail === '' ? value : `${value}, ${detail}`,
      alarming,
    })),
    kpis: cut(context, partnershipStandings(context, partnership).toSorted(compareStandings), room.kpis, (standing) =>
      kpiLine(context, standing),
    ),
    objectives: objectiveLines(context, partnership),
    standing: standingLines(context, partnership),
    signatories: readers.map(({ name }) => say.read(name)),
    backHref,
  };
}

function cut<From, To>(
  { words }: ViewContext,
  all: readonly From[],
  most: number,
  lineOf: (one: From) => To,
): A4Lines<To> {
  const left = all.length - most;
  return { lines: all.slice(0, most).map(lineOf), ...(left > 0 && { others: words.a4.others(left) }) };
}

/** What is due within thirty days, the most urgent first, then in order of day. */
function dueLines(context: ViewContext, attention: readonly AttentionItem[]): A4PageView['due'] {
  const near = attention.filter(({ urgency }) => urgency !== 'later');
  const first = mostUrgent(context, near);
  const ordered = first ? [first, ...near.filter((item) => item !== first)] : near;
  return cut(context, ordered, room.due, (item) => {
    const { title, who, when } = attentionLine(context, item);
    const isLate = item.urgency === 'late';
    const late = isLate ? when : '';
    const rest = who.name === '' ? capitalise(late) : [who.name, late].filter(Boolean).join(', ');
    return {
      day: formatDate(item.due, context.locale, 'medium'),
      text: [`${title}.`, rest].filter(Boolean).join(' '),
      late: isLate,
    };
  });
}

function kpiLine(context: ViewContext, standing: KpiStanding): A4Kpi {
  const { locale, words } = context;
  const { kpi, series } = standing;
  const { latest } = series;
  const course = drawSparkline(
    series.points.slice(-periodsShown).map(({ value }) => value),
    series.thresholds?.target,
  );
  return {
    title: inLocale(kpi, locale).title,
    target: targetText(standing, locale),
    value: judgedValue(latest, kpi, locale),
    period: latest ? formatPeriod(latest.period, locale, 'short') : '',
    ...(course && { course }),
    status: standingStatus(context, standing),
    family: isRelational(kpi) ? words.partnership.kpis.relationship : words.partnership.kpis.business,
  };
}

function objectiveLines(context: ViewContext, partnership: Partnership): A4PageView['objectives'] {
  const section = objectivesSection(context, partnership);
  return cut(context, section.kind === 'objectives' ? section.rows : [], room.objectives, (row) => ({
    text: row.statement,
    value: row.attained,
    alarming: row.stateTone === 'bad',
  }));
}

function standingLines(context: ViewContext, partnership: Partnership): A4PageView['standing'] {
  const written = Object.values(sectionsOf(context, partnership))
    .flat()
    .filter(({ next }) => next === undefined);
  return standingSections
    .flatMap((id) => written.find((section) => section.id === id) ?? [])
    .slice(0, room.standing)
    .map(({ title, sentence }) => ({ title, text: plainSentence(sentence) }));
}

/** One sheet a partnership. */
export function a4Paths(context: ViewContext) {
  return context.playbook.partnerships.map((partnership) =>
    partnershipPath(context, partnership, { id: partnership.id }, () => a4Page(context, partnership)),
  );
}
