import { formatCount } from '../../format/count.ts';
import type { BlockOfAgreement } from '../agreement/agreement-text.ts';
import type { Bullet } from '../../charts/bullet.ts';
import type { AttentionGroup } from '../attention.ts';
import type { CoverageMatrix } from '../coverage/coverage-matrix.ts';
import { calendarExamples, type DrawnCalendar } from '../examples/calendars.ts';
import { colourExamples } from '../examples/colours.ts';
import { controlExamples, type ControlExample } from '../examples/controls.ts';
import type { Example } from '../examples/example.ts';
import { healthExamples } from '../examples/healths.ts';
import { kpiChartExamples, type DrawnKpi } from '../examples/kpi-charts.ts';
import { ladderExamples } from '../examples/ladders.ts';
import { mapExamples } from '../examples/maps.ts';
import { mastheadExamples } from '../examples/mastheads.ts';
import { matrixExamples } from '../examples/matrices.ts';
import { paletteExamples, type PaletteExample } from '../examples/palettes.ts';
import { radarExamples } from '../examples/radars.ts';
import { bulletExamples, dumbbellExamples, type RatedDrawing, type SaidDrawing } from '../examples/small-charts.ts';
import { stakeholderExamples, type DrawnStakeholders } from '../examples/stakeholders.ts';
import { statusExamples, tagExamples, type TagExample } from '../examples/states.ts';
import { tableExamples } from '../examples/tables.ts';
import { readingExamples, sheetExamples, type LongReading } from '../examples/texts.ts';
import { voteFormExamples, type VoteForm } from '../examples/vote-forms.ts';
import { voteExamples } from '../examples/votes.ts';
import { waterfallExamples } from '../examples/waterfalls.ts';
import { attentionExamples, noticeExamples, sentenceExamples } from '../examples/writing.ts';
import { lifeCycleExamples } from '../examples/life-cycles.ts';
import { objectiveExamples } from '../examples/objectives.ts';
import { crossingExamples } from '../examples/crossings.ts';
import { resourceExamples } from '../examples/resources.ts';
import { protocolExamples } from '../examples/protocols.ts';
import { gateExamples } from '../examples/gates.ts';
import { checklistLineExamples } from '../examples/checklist-lines.ts';
import { traceExamples } from '../examples/traces.ts';
import { diagnosticExamples, type FileMessages } from '../examples/diagnostics.ts';
import type { LineView } from '../checklist/checklist-lines.ts';
import type { TraceStep } from '../kpi/kpi-trace.ts';
import type { StageStep } from '../partnership/head.ts';
import type { ObjectivesSection } from '../partnership/objectives.ts';
import type { PooledSection } from '../partnership/pooled.ts';
import type { ProtocolSection } from '../partnership/protocol.ts';
import type { StagesSection } from '../partnership/stages.ts';
import type { SwotSection } from '../partnership/swot.ts';
import { agendaExamples, decisionExamples } from '../examples/reviews.ts';
import { calculationExamples } from '../examples/calculations.ts';
import { commitmentLadderExamples } from '../examples/commitment-ladders.ts';
import { railExamples } from '../examples/rails.ts';
import { sharingExamples } from '../examples/sharings.ts';
import { wordingExamples } from '../examples/wordings.ts';
import type { BlockView } from '../block.ts';
import type { LadderRung } from '../chooser/commitment-ladder.ts';
import type { WordingDifference } from '../clause/wording-difference.ts';
import type { RailView } from '../partnership/rail.ts';
import type { RoiSection } from '../partnership/roi.ts';
import type { ReviewBlock } from '../review/review-block.ts';
import type { AgendaView } from '../review/agenda.ts';
import type { HealthView } from '../health.ts';
import type { StatusView } from '../mark.ts';
import type { NoticeView } from '../notice.ts';
import { pageFrame, type MastheadView, type PageFrame } from '../page-frame.ts';
import type { Rung } from '../partnership/escalation-rungs.ts';
import type { RadarView } from '../partnership/ratings.ts';
import type { WaterfallFigure } from '../partnership/waterfall-figure.ts';
import type { ValueMapView } from '../portfolio/value-map.ts';
import { plainSentence, sentence, type Sentence } from '../sentence.ts';
import type { TableView } from '../table.ts';
import type { ViewContext } from '../view-context.ts';

/** The examples of every family of components, in a language. */
export interface ComponentExamples {
  readonly colours: readonly Example<readonly string[]>[];
  readonly mastheads: readonly Example<MastheadView>[];
  readonly palettes: readonly Example<PaletteExample>[];
  readonly statuses: readonly Example<StatusView>[];
  readonly tags: readonly Example<TagExample>[];
  readonly sentences: readonly Example<Sentence>[];
  readonly attention: readonly AttentionGroup[];
  readonly notices: readonly Example<NoticeView>[];
  readonly tables: readonly Example<TableView>[];
  readonly matrices: readonly Example<CoverageMatrix>[];
  readonly calendars: readonly Example<DrawnCalendar>[];
  readonly healths: readonly Example<readonly HealthView[]>[];
  readonly kpiCharts: readonly Example<DrawnKpi>[];
  readonly bullets: readonly Example<SaidDrawing<Bullet>>[];
  readonly dumbbells: readonly Example<RatedDrawing>[];
  readonly radars: readonly Example<RadarView>[];
  readonly waterfalls: readonly Example<WaterfallFigure>[];
  readonly maps: readonly Example<ValueMapView>[];
  readonly stakeholders: readonly Example<DrawnStakeholders>[];
  readonly votes: readonly Example<string>[];
  readonly voteForms: readonly Example<VoteForm>[];
  readonly ladders: readonly Example<readonly Rung[]>[];
  readonly lifeCycles: readonly Example<readonly StageStep[]>[];
  readonly objectives: readonly Example<Pick<ObjectivesSection, 'rows' | 'rate'>>[];
  readonly crossings: readonly Example<SwotSection>[];
  readonly resources: readonly Example<PooledSection>[];
  readonly protocols: readonly Example<ProtocolSection>[];
  readonly gates: readonly Example<StagesSection>[];
  readonly checklistLines: readonly Example<readonly LineView[]>[];
  readonly traces: readonly Example<readonly TraceStep[]>[];
  readonly diagnostics: readonly Example<FileMessages>[];
  readonly rails: readonly Example<RailView>[];
  readonly agendas: readonly Example<readonly AgendaView[]>[];
  readonly decisions: readonly Example<ReviewBlock>[];
  readonly sharings: readonly Example<BlockView>[];
  readonly calculations: readonly Example<RoiSection>[];
  readonly wordings: readonly Example<WordingDifference>[];
  readonly commitmentLadders: readonly Example<readonly LadderRung[]>[];
  readonly readings: readonly Example<LongReading>[];
  readonly sheets: readonly Example<readonly BlockOfAgreement[]>[];
  readonly controls: readonly Example<readonly ControlExample[]>[];
}

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
    colours: colourExamples(locale),
    mastheads: mastheadExamples(locale, '#mastheads'),
    palettes: paletteExamples(locale),
    statuses: statusExamples(locale),
    tags: tagExamples(locale),
    sentences: sentenceExamples(locale),
    attention: attentionExamples(locale, '#attention'),
    notices: noticeExamples(locale),
    tables: tableExamples(locale),
    matrices: matrixExamples(locale, '#matrices'),
    calendars: calendarExamples(context),
    healths: healthExamples(locale),
    kpiCharts: kpiChartExamples(locale),
    bullets: bulletExamples(locale),
    dumbbells: dumbbellExamples(locale),
    radars: radarExamples(locale),
    waterfalls: waterfallExamples(locale),
    maps: mapExamples(locale),
    stakeholders: stakeholderExamples(locale),
    votes: voteExamples(locale),
    voteForms: voteFormExamples(locale),
    ladders: ladderExamples(locale),
    lifeCycles: lifeCycleExamples(locale),
    objectives: objectiveExamples(locale),
    crossings: crossingExamples(locale),
    resources: resourceExamples(locale),
    protocols: protocolExamples(locale),
    gates: gateExamples(locale),
    checklistLines: checklistLineExamples(locale),
    traces: traceExamples(locale),
    diagnostics: diagnosticExamples(locale, '#diagnostics'),
    rails: railExamples(locale, '#rails'),
    agendas: agendaExamples(locale),
    decisions: decisionExamples(locale),
    sharings: sharingExamples(locale),
    calculations: calculationExamples(locale),
    wordings: wordingExamples(locale),
    commitmentLadders: commitmentLadderExamples(locale),
    readings: readingExamples(context, '#readings'),
    sheets: sheetExamples(locale),
    controls: controlExamples(locale),
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
