import { computeWaterfall, type Waterfall } from '../../../domain/finance/return-waterfall.ts';
import { formatList } from '../../../format/list.ts';
import type { Investment, Scenario } from '../../../model/investment.ts';
import type { Partnership } from '../../../model/playbook.ts';
import { sourceOf, type BlockView } from '../../ui/block.ts';
import { statusMark, type StatusView } from '../../ui/mark.ts';
import { sentence, type Sentence } from '../../ui/sentence.ts';
import { statusView } from '../../ui/status-view.ts';
import { tableLinks } from '../../ui/table-links.ts';
import { columnsOf, type TableView } from '../../ui/table.ts';
import type { ViewContext } from '../../view-context.ts';
import { moneyIn } from './money-in.ts';
import type { BlockSection, SectionHead } from '../section.ts';
import { waterfallFigure, type WaterfallFigure } from './waterfall-figure.ts';
import { tierText, waterfallTable, type WaterfallTable } from './waterfall-table.ts';

/** The files beside the finances, without their ending. */
const fileNames = { fr: 'cascade', en: 'waterfall' } as const;

/** One scenario in full; without a script all of them stand one under the other. */
export interface ScenarioPanel {
  readonly id: string;
  readonly name: string;
  readonly title: string;
  readonly sentence: Sentence;
  /** What the switch says once this panel is shown. */
  readonly announced: string;
  readonly figure?: WaterfallFigure;
  readonly table: WaterfallTable;
}

export interface ReturnWaterfallSection extends SectionHead {
  readonly kind: 'return-waterfall';
  readonly summary: TableView;
  readonly summaryTitle: string;
  readonly choose: string;
  /** The scenario the parties agree on: the one shown first. */
  readonly retained: string;
  readonly panels: readonly ScenarioPanel[];
  readonly source?: string;
}

/** A scenario with what it gives back to whom. */
export interface ScenarioWaterfall {
  readonly scenario: Scenario;
  readonly waterfall: Waterfall;
}

/** The scenarios that have flows. */
function flowing(investment: Investment | undefined): readonly Scenario[] {
  return (investment?.scenarios ?? []).filter(({ flows }) => Object.keys(flows).length > 0);
}

/**
 * What each scenario of a partnership gives back (M28); none where it has no scenario with flows, or
 * no order of distribution.
 */
export function scenarioWaterfalls({ investment, parties }: Partnership): readonly ScenarioWaterfall[] {
  if (!investment?.split?.length) return [];
  const ids = parties.map(({ id }) => id);
  return flowing(investment).map((scenario) => ({
    scenario,
    waterfall: computeWaterfall({ parties: ids, investment, flows: scenario.flows }),
  }));
}

/** How the money comes back, scenario by scenario (M28). Undefined where the record has neither scenarios nor tiers. */
export function returnWaterfallSection(
  context: ViewContext,
  partnership: Partnership,
): ReturnWaterfallSection | BlockSection | undefined {
  const { investment } = partnership;
  const scenarios = flowing(investment);
  const split = investment?.split ?? [];
  if (!investment || (scenarios.length === 0 && split.length === 0)) return undefined;
  if (scenarios.length === 0 || split.length === 0) return untested(context, partnership, investment);
  const { finance } = context.words;
  const words = finance.waterfall;
  const computed = scenarioWaterfalls(partnership);
  const retained = computed.find(({ scenario }) => scenario.retained === true) ?? computed[0];
  const short = computed.filter(({ waterfall }) => waterfall.shortfall > 0);
  const isRetainedShort = retained !== undefined && retained.waterfall.shortfall > 0;
  const state = isRetainedShort ? 'bad' : short.length > 0 ? 'watch' : undefined;
  const others = short.filter((each) => each !== retained).map(({ scenario }) => scenario.name);
  return {
    kind: 'return-waterfall',
    id: 'return-waterfall',
    title: words.title,
    ...(state && { state: statusView(context, state) }),
    sentence: sentence(
      retained ? scenarioText(context, partnership, retained) : '',
      others.length > 0 ? words.othersShort(formatList(others, context.locale)) : '',
    ),
    summary: summaryTable(context, partnership, computed),
    summaryTitle: words.scenariosHead,
    choose: words.choose,
    retained: retained?.scenario.id ?? '',
    panels: computed.map(({ scenario, waterfall }) => {
      const figure = waterfallFigure(context, partnership, scenario, waterfall);
      return {
        id: scenario.id,
        name: scenario.name,
        title: words.scenario(scenario.name),
        sentence: sentence(scenarioText(context, partnership, { scenario, waterfall })),
        announced: words.shown(scenario.name),
        ...(figure && { figure }),
        table: waterfallTable(context, partnership, scenario.name, waterfall),
      };
    }),
    files: tableLinks(
      context,
      `${context.href({ kind: 'partnership-finance', id: partnership.id })}${fileNames[context.locale]}`,
      context.words.csv.sheets.waterfall,
      partnership,
    ),
    ...sourceOf(context, partnership.file, ['investment', 'scenarios']),
  };
}

/** Whether a scenario returns the contributions and what it leaves to share, in words. */
function scenarioText(
  context: ViewContext,
  partnership: Partnership,
  { scenario, waterfall }: ScenarioWaterfall,
): string {
  const words = context.words.finance.waterfall;
  const { round } = moneyIn(context, partnership);
  const { shortfall, capitalReturned, distributed, deficit } = waterfall;
  const { name } = scenario;
  const surplus = surplusOf(waterfall);
  const outcome = () => {
    if (distributed === 0) return words.nothing(name);
    if (shortfall > 0) return words.short(name, round(shortfall), waterfall.years.at(-1)?.year ?? '');
    return capitalReturned === undefined ? words.noCapital(name) : words.returned(name, capitalReturned);
  };
  const rest = shortfall > 0 || distributed === 0 ? '' : surplus > 0 ? words.surplus(round(surplus)) : words.noSurplus;
  return [outcome(), rest, deficit < 0 ? words.deficit(round(-deficit)) : ''].filter((text) => text !== '').join(' ');
}

function surplusOf(waterfall: Waterfall): number {
  return tierTotal(waterfall, 'surplus');
}

function tierTotal({ split, totals }: Waterfall, wanted: 'capital' | 'surplus'): number {
  return split.reduce(
    (sum, { tier }, index) =>
      tier === wanted ? sum + (totals[index] ?? []).reduce((paid, amount) => paid + amount, 0) : sum,
    0,
  );
}

function summaryTable(
  context: ViewContext,
  partnership: Partnership,
  computed: readonly ScenarioWaterfall[],
): TableView {
  const words = context.words.finance.waterfall;
  const { round } = moneyIn(context, partnership);
  const years = [...new Set(computed.flatMap(({ waterfall }) => waterfall.years.map(({ year }) => year)))].sort();
  const yearColumns = years.map((label) => ({ label, numeric: true, secondary: true }));
  return {
    label: words.scenariosHead,
    caption: words.rounded,
    columns: [
      ...columnsOf(words.scenarioColumn),
      ...yearColumns,
      ...columnsOf(words.collected, words.capitalBack, words.surplusColumn, words.stateColumn),
    ],
    rows: computed.map(({ scenario, waterfall }) => ({
      cells: [
        { text: scenario.name, ...(scenario.retained === true && { sub: words.retained }) },
        ...years.map((year) => ({ text: scenario.flows[year] === undefined ? '–' : round(scenario.flows[year]) })),
        { text: round(waterfall.years.reduce((sum, { flow }) => sum + flow, 0)) },
        { text: round(tierTotal(waterfall, 'capital')) },
        { text: round(surplusOf(waterfall)) },
        { text: '', status: outcomeStatus(context, partnership, waterfall) },
      ],
    })),
  };
}

function outcomeStatus(
  context: ViewContext,
  partnership: Partnership,
  { shortfall, capitalReturned }: Waterfall,
): StatusView {
  const words = context.words.finance.waterfall;
  if (shortfall > 0) {
    return { word: words.missing(moneyIn(context, partnership).round(shortfall)), ...statusMark('bad') };
  }
  return capitalReturned === undefined
    ? { word: words.noneOwed, ...statusMark('no-data') }
    : { word: words.back(capitalReturned), ...statusMark('ok') };
}

/** Scenarios without an order of distribution, or the reverse: what is written, and what is missing. */
function untested(
  context: ViewContext,
  partnership: Partnership,
  { split = [], scenarios = [] }: Investment,
): BlockSection {
  const words = context.words.finance.waterfall;
  const { round } = moneyIn(context, partnership);
  const table: BlockView['table'] =
    split.length > 0
      ? {
          label: words.tierColumn,
          columns: columnsOf(words.tierColumn),
          rows: split.map((tier, index) => ({
            cells: [{ text: `${index + 1}. ${tierText(context, partnership, tier)}` }],
          })),
        }
      : {
          label: words.scenariosHead,
          columns: columnsOf(words.scenarioColumn, words.collected),
          rows: scenarios.map(({ name, flows }) => ({
            cells: [{ text: name }, { text: round(Object.values(flows).reduce((sum, flow) => sum + flow, 0)) }],
          })),
        };
  const path = split.length > 0 ? 'split' : 'scenarios';
  return {
    kind: 'blocks',
    id: 'return-waterfall',
    title: words.title,
    state: statusView(context, 'watch'),
    sentence: sentence(split.length > 0 ? words.noScenario : words.noSplit),
    blocks: [{ table, ...sourceOf(context, partnership.file, ['investment', path]) }],
  };
}
