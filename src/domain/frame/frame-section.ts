import { isStageFrom, type Stage } from '../../model/stage.ts';

/** The first stage at which a section of the frame is missed when the record lacks it. */
const neededFrom = {
  framing: 'awareness',
  contributions: 'internal-assessment',
  swot: 'internal-assessment',
  fit: 'partner-selection',
  okrs: 'working-together',
  expectations: 'working-together',
  knowledge: 'working-together',
  'health-check': 'value-creation',
} as const satisfies Readonly<Record<string, Stage>>;

export type FrameSection = keyof typeof neededFrom;

/** Whether a partnership at a stage should have a section of its frame. One that is ending is no longer framed. */
export function isFrameNeeded(section: FrameSection, stage: Stage | undefined): boolean {
  return stage !== undefined && stage !== 'exit' && isStageFrom(stage, neededFrom[section]);
}
