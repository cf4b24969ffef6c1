import type { ViewContext } from '../view-context.ts';
import { calculationExamples } from './calculations.ts';
import { checklistLineExamples } from './checklist-lines.ts';
import { crossingExamples } from './crossings.ts';
import { diagnosticExamples } from './diagnostics.ts';
import { gateExamples } from './gates.ts';
import { ladderExamples } from './ladders.ts';
import { lifeCycleExamples } from './life-cycles.ts';
import { objectiveExamples } from './objectives.ts';
import { positionExamples } from './positions.ts';
import { protocolExamples } from './protocols.ts';
import { railExamples } from './rails.ts';
import { resourceExamples } from './resources.ts';
import { agendaExamples, decisionExamples } from './reviews.ts';
import { sharingExamples } from './sharings.ts';
import { sheetExamples } from './texts.ts';
import { traceExamples } from './traces.ts';
import { voteFormExamples } from './vote-forms.ts';
import { wordingExamples } from './wordings.ts';

/** The examples of what shows the record of a partnership, family by family in the order of the page. */
export function recordFamilies(context: ViewContext) {
  const { locale } = context;
  return {
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
    positions: positionExamples(context),
    sheets: sheetExamples(locale),
  };
}

export type RecordFamilies = ReturnType<typeof recordFamilies>;
