import { drawStageBars, type StageBar } from '../../charts/stage-bars.ts';
import { stages } from '../../model/stage.ts';
import type { ViewContext } from '../view-context.ts';

/** How many partnerships stand at each stage. */
export interface HomeStages {
  readonly stagesSentence: string;
  readonly stagesTitle: string;
  readonly stages: readonly StageBar[];
}

/**
 * How many partnerships stand at each stage, drawn and said.
 * @param counted how many partnerships there are, as “9 partnerships”
 */
export function homeStages(context: ViewContext, counted: string): HomeStages {
  const {
    words: { home: words, vocabulary },
    playbook,
  } = context;
  const standing = stages.map((stage) => ({
    label: vocabulary.stage[stage],
    count: playbook.partnerships.filter((partnership) => partnership.stage === stage).length,
  }));
  return {
    stagesTitle: words.stagesChart(counted),
    stagesSentence: stagesSentence(context, standing),
    stages: drawStageBars(standing),
  };
}

/** Where most partnerships stand; an edition may not be told where its own does. */
function stagesSentence(
  { playbook, words }: ViewContext,
  standing: readonly { readonly label: string; readonly count: number }[],
): string {
  const most = Math.max(...standing.map(({ count }) => count));
  if (most === 0) return playbook.partnerships.length > 0 ? words.home.stagesUntold : words.portfolio.none;
  const fullest = standing.filter(({ count }) => count === most).map(({ label }) => label);
  const isPipelineEmpty = standing.slice(0, 2).every(({ count }) => count === 0);
  const sentences = [words.home.stagesSentence(fullest, most)];
  if (isPipelineEmpty && !playbook.edition) sentences.push(words.home.emptyPipeline);
  return sentences.join(' ');
}
