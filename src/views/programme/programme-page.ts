import {
  programmeStandings,
  type CriterionStanding,
  type ProgrammeStanding,
} from '../../domain/network/programme-standing.ts';
import { formatKpiValue } from '../../format/kpi-value.ts';
import { inPeriod } from '../../format/period-in-sentence.ts';
import type { ProgrammeLevel } from '../../model/programme.ts';
import { statusMark, type StatusView } from '../ui/mark.ts';
import type { PageFrame } from '../page/page-frame.ts';
import { placedFrame } from '../page/placed-frame.ts';
import { sentence, type Sentence } from '../ui/sentence.ts';
import { inLocale } from '../language/translated.ts';
import type { ViewContext } from '../view-context.ts';

export interface LevelView {
  readonly name: string;
  readonly summary: string;
  readonly criteria: readonly string[];
  readonly benefits: readonly string[];
}

/** A criterion of the next level as one partner meets it or not. */
export interface NeedView {
  readonly name: string;
  readonly status: StatusView;
  /** The last figure, `7,2 points en T3 2026`, where a KPI tells. */
  readonly figure: string;
}

export interface PartnerView {
  readonly title: string;
  readonly href: string;
  readonly level: string;
  readonly next: string;
  readonly needs: readonly NeedView[];
}

export interface ProgrammePageView {
  readonly frame: PageFrame;
  readonly title: string;
  readonly sentence: Sentence;
  readonly next?: string;
  readonly levels: readonly LevelView[];
  readonly partners: readonly PartnerView[];
}

const marks = { met: 'ok', missed: 'watch', 'no-data': 'no-data' } as const;

/** The levels of the partner programme, where each partner stands and what the next level needs (M57). */
export function programmePage(context: ViewContext): ProgrammePageView {
  const { words, playbook, kpis, asOf, calendar } = context;
  const say = words.programme;
  const levels = playbook.reference.programme ?? [];
  const named = localLevels(context);
  const standings =
    levels.length === 0 ? [] : programmeStandings(levels, playbook.partnerships, { kpis, asOf, calendar });
  const opening = programmeSentence(context, levels, standings);
  return {
    frame: placedFrame(context, {
      kind: 'programme',
      under: 'partnerships',
      title: say.title,
      description: opening,
    }),
    title: say.title,
    sentence: opening,
    ...(levels.length === 0 && { next: say.noneNext }),
    levels: levels.map((level) => {
      const { name, summary = '', criteria, benefits = [] } = named.get(level.id) ?? level;
      return { name, summary, criteria: criteria.map((each) => each.name), benefits };
    }),
    partners: standings.map((standing) => partnerView(context, standing, named)),
  };
}

/** How many levels and partners there are, how many stand at the top and how many below the first level. */
function programmeSentence(
  { words }: ViewContext,
  levels: readonly ProgrammeLevel[],
  standings: readonly ProgrammeStanding[],
): Sentence {
  const say = words.programme;
  if (levels.length === 0) return sentence(say.none);
  const top = standings.filter(({ next }) => next === undefined).length;
  const outside = standings.filter(({ level }) => level === undefined).length;
  return sentence(say.sentence(levels.length, standings.length, top, outside));
}

/** The levels in the page’s language, where they are translated. */
function localLevels({ playbook, locale }: ViewContext): ReadonlyMap<string, ProgrammeLevel> {
  const translated = playbook.referenceTranslations[locale]?.programme ?? [];
  return new Map(translated.map((level) => [level.id, level]));
}

function partnerView(
  context: ViewContext,
  { partnership, level, next, criteria }: ProgrammeStanding,
  named: ReadonlyMap<string, ProgrammeLevel>,
): PartnerView {
  const say = context.words.programme;
  const nameOf = (each: ProgrammeLevel | undefined, otherwise: string) =>
    each === undefined ? otherwise : (named.get(each.id) ?? each).name;
  const local = next && named.get(next.id);
  return {
    title: inLocale(partnership, context.locale).title,
    href: context.href({ kind: 'partnership', id: partnership.id }),
    level: nameOf(level, say.noLevel),
    next: nameOf(next, say.top),
    needs: criteria.map((standing) => needView(context, standing, local)),
  };
}

function needView(
  { words, locale, kpis }: ViewContext,
  { criterion, state, point }: CriterionStanding,
  local: ProgrammeLevel | undefined,
): NeedView {
  const unit = kpis.get(criterion.kpi ?? '')?.unit;
  return {
    name: local?.criteria.find(({ id }) => id === criterion.id)?.name ?? criterion.name,
    status: { word: words.programme.state[state], ...statusMark(marks[state]) },
    figure:
      point?.value == null || unit === undefined
        ? ''
        : words.programme.at(formatKpiValue(point.value, unit, locale), inPeriod(point.period, locale)),
  };
}
