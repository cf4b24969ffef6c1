import { assessObjective, attainmentRate } from '../../../domain/frame/objective-progress.ts';
import { assessSmart, type SmartLetter } from '../../../domain/frame/smart.ts';
import { daysBetween } from '../../../domain/calendar/dates.ts';
import { colonIn } from '../../../format/colon.ts';
import { formatDate } from '../../../format/date.ts';
import { formatDaysUntil } from '../../../format/duration.ts';
import { capitalise } from '../../../format/count.ts';
import { formatAgreedKpiValue, formatJudgedKpiValue } from '../../../format/kpi-value.ts';
import { formatList } from '../../../format/list.ts';
import { formatWholeShare } from '../../../format/number.ts';
import type { Objective } from '../../../model/objective.ts';
import type { Partnership } from '../../../model/playbook.ts';
import { sourceOf } from '../../ui/block.ts';
import { factsOf } from '../../facts.ts';
import { statusMark, type StatusView, type Tone } from '../../ui/mark.ts';
import { sentence } from '../../ui/sentence.ts';
import { statusView } from '../../ui/status-view.ts';
import { inLocale } from '../../language/translated.ts';
import type { ViewContext } from '../../view-context.ts';
import { emptySection, type BlockSection, type SectionHead } from '../section.ts';

/** An objective with its SMART verdict and its progress, in words. */
export interface ObjectiveRow {
  readonly statement: string;
  readonly kind: string;
  /** Its kind, who answers for it, and whose agreement is still awaited, on one line. */
  readonly about: string;
  readonly details: readonly string[];
  readonly letters: readonly { readonly letter: string; readonly holds: boolean; readonly reason: string }[];
  /** The whole verdict in words, for those who do not see the letters. */
  readonly verdict: string;
  /** What the letters that do not hold lack, or that all hold. */
  readonly reasons: string;
  readonly owner: string;
  readonly due: string;
  readonly dueTone?: Tone;
  readonly ownerTone?: Tone;
  /** How far it has come, `62 %`; `–` where nothing measures it. */
  readonly attained: string;
  readonly state: string;
  readonly stateTone: Tone;
  /** The figure it has reached and the one it aims at, or that there is nothing to measure. */
  readonly value: string;
  readonly source?: string;
}

export interface ObjectivesSection extends SectionHead {
  readonly kind: 'objectives';
  readonly rows: readonly ObjectiveRow[];
  readonly rate: string;
}

const stateTone: Readonly<Record<'attained' | 'missed' | 'open' | 'no-data', Tone>> = {
  attained: 'ok',
  missed: 'bad',
  open: 'accent',
  'no-data': 'none',
};

/**
 * The objectives with their SMART verdict, the reason of each letter that does not hold, and how
 * far each has come (M01).
 */
export function objectivesSection(context: ViewContext, partnership: Partnership): ObjectivesSection | BlockSection {
  const words = context.words.objective;
  const objectives = partnership.objectives ?? [];
  if (objectives.length === 0) return emptySection('objectives', words);
  const assessed = objectives.map((objective) => ({
    objective,
    verdict: assessSmart(
      objective,
      partnership.parties.map((party) => party.id),
    ),
    progress: assessObjective(objective, seriesOf(context, partnership, objective.measure?.kpi), context.asOf),
  }));
  const complete = assessed.filter(({ verdict }) => verdict.held === 5).length;
  const attained = assessed.filter(({ progress }) => progress.state === 'attained').length;
  const missed = assessed.filter(({ progress }) => progress.state === 'missed').length;
  const state: StatusView | undefined =
    missed > 0
      ? { word: words.state.missed, ...statusMark('bad') }
      : complete < objectives.length
        ? statusView(context, 'watch')
        : undefined;
  return {
    kind: 'objectives',
    id: 'objectives',
    title: words.title,
    sentence: sentence(
      words.complete(complete, objectives.length),
      missed > 0 ? words.missed(missed) : '',
      attained > 0 ? words.attained(attained) : '',
    ),
    ...(state && { state }),
    rows: assessed.map((each, index) => objectiveRow(context, partnership, each, index)),
    rate: rateOf(context, assessed),
  };
}

function seriesOf(context: ViewContext, partnership: Partnership, kpi: string | undefined) {
  return factsOf(context, partnership).series.find((series) => series.kpi.id === kpi);
}

interface Assessed {
  readonly objective: Objective;
  readonly verdict: ReturnType<typeof assessSmart>;
  readonly progress: ReturnType<typeof assessObjective>;
}

function rateOf(context: ViewContext, assessed: readonly Assessed[]): string {
  const { attained, judged, total } = attainmentRate(assessed.map(({ progress }) => progress));
  return context.words.objective.rate(attained, judged, total);
}

function aboutOf(context: ViewContext, partnership: Partnership, { kind, owner, agreed = [] }: Objective): string {
  const { objective: words, vocabulary } = context.words;
  const waiting = partnership.parties.filter((party) => !agreed.includes(party.id)).map((party) => party.name);
  return [
    ...(kind ? [vocabulary.objectiveKind[kind]] : []),
    owner ? context.person(owner).name : words.noOwner,
    words.agreement(formatList(waiting, context.locale)),
  ].join(', ');
}

/** What makes a letter hold, in the record’s own words where it has any; else what it lacks. */
function reasonOf(context: ViewContext, objective: Objective, { letter, holds, reasons }: SmartLetter): string {
  const { locale } = context;
  const { objective: words, smartReason, vocabulary } = context.words;
  if (!holds) return capitalise(reasons.map((reason) => smartReason[reason]).join(', '));
  const kpi = context.kpis.get(objective.measure?.kpi ?? '');
  const { due } = objective;
  const held: Readonly<Record<SmartLetter['letter'], string | undefined>> = {
    S: words.specific,
    M: kpi && words.measurable(inLocale(kpi, locale).title, vocabulary.frequency[kpi.frequency]),
    A: objective.resources,
    R: objective.context,
    T: due && words.timely(formatDate(due, locale, 'medium'), formatDaysUntil(daysBetween(context.asOf, due), locale)),
  };
  return held[letter] ?? words.letters[letter];
}

/** What an objective draws on, and who agreed to it, where the record says so. */
function detailsOf(context: ViewContext, partnership: Partnership, { resources, context: why, agreed }: Objective) {
  const words = context.words.objective;
  const names = agreed?.map((id) => context.nameIn(partnership, id));
  return [
    resources && words.resources(resources),
    why && words.context(why),
    names && words.agreedBy(formatList(names, context.locale)),
  ].filter((text) => text !== undefined);
}

/** Each letter that does not hold with what it lacks, or that all hold. */
function shortfallsOf({ locale, words }: ViewContext, letters: readonly SmartLetter[]): string {
  const failing = letters.filter(({ holds }) => !holds);
  if (failing.length === 0) return words.objective.allHeld;
  return failing
    .map(
      ({ letter, reasons }) =>
        `${letter}${colonIn(locale)}${reasons.map((reason) => words.smartReason[reason]).join(', ')}.`,
    )
    .join(' ');
}

/** The value reached beside the one aimed at, or that there is nothing to measure. */
function valueText(context: ViewContext, { measure }: Objective, { value, target }: Assessed['progress']): string {
  const words = context.words.objective;
  if (value === null || target === null) return words.nothingToMeasure;
  const unit = context.kpis.get(measure?.kpi ?? '')?.unit ?? 'count';
  return words.valueOf(
    formatJudgedKpiValue(value, [target], unit, context.locale),
    formatAgreedKpiValue(target, unit, context.locale),
  );
}

function objectiveRow(
  context: ViewContext,
  partnership: Partnership,
  { objective, verdict, progress }: Assessed,
  index: number,
): ObjectiveRow {
  const {
    locale,
    words: { objective: words, vocabulary },
  } = context;
  return {
    statement: objective.statement,
    kind: objective.kind ? vocabulary.objectiveKind[objective.kind] : '',
    details: detailsOf(context, partnership, objective),
    about: aboutOf(context, partnership, objective),
    letters: verdict.letters.map((letter) => ({
      letter: letter.letter,
      holds: letter.holds,
      reason: reasonOf(context, objective, letter),
    })),
    verdict: verdict.letters
      .map(({ letter, holds }) => `${words.letters[letter]}${colonIn(locale)}${holds ? words.held : words.notHeld}`)
      .join(', '),
    reasons: shortfallsOf(context, verdict.letters),
    owner: objective.owner ? context.person(objective.owner).name : words.noOwner,
    ...(!objective.owner && { ownerTone: 'bad' as const }),
    due: objective.due ? formatDate(objective.due, locale, 'medium') : words.noDue,
    ...((!objective.due || progress.state === 'missed') && { dueTone: 'bad' as const }),
    attained: progress.attainment === null ? '–' : formatWholeShare(progress.attainment, locale),
    state: words.state[progress.state],
    stateTone: stateTone[progress.state],
    value: valueText(context, objective, progress),
    ...sourceOf(context, partnership.file, ['objectives', index]),
  };
}
