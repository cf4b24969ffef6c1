import type { Partnership } from '../../../model/playbook.ts';
import { sourceOf } from '../../ui/block.ts';
import {
  preEngagementBlock,
  preEngagementSentence,
  verdictStatusView,
} from '../../candidate/pre-engagement-answers.ts';
import { assessPreEngagement } from '../../../domain/frame/pre-engagement.ts';
import type { ViewContext } from '../../view-context.ts';
import { emptySection, type BlockSection } from '../section.ts';

/**
 * The stages that decide whether to commit: what comes before does not need the answers yet, what
 * comes after no longer does.
 */
const deciding: readonly (Partnership['stage'] | undefined)[] = ['internal-assessment', 'partner-selection'];

/**
 * The questions before committing and their verdict (M10); asked for while the partner is being chosen, kept
 * afterwards where answered.
 */
export function preEngagementSection(context: ViewContext, partnership: Partnership): BlockSection | undefined {
  const say = context.words.preEngagement;
  const answers = partnership['pre-engagement'];
  if (answers === undefined)
    return deciding.includes(partnership.stage) ? emptySection('pre-engagement', say) : undefined;
  const { verdict } = assessPreEngagement(answers);
  const isPending = deciding.includes(partnership.stage) && verdict !== 'go';
  return {
    kind: 'blocks',
    id: 'pre-engagement',
    title: say.title,
    sentence: preEngagementSentence(context, answers),
    ...(isPending && { state: verdictStatusView(context, verdict) }),
    blocks: [{ ...preEngagementBlock(context, answers), ...sourceOf(context, partnership.file, ['pre-engagement']) }],
  };
}
