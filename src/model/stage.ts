import { z } from 'zod';

/** The eight stages of a relation, in order; the vocabulary of ISO 44001, without a claim of conformity. */
export const stages = [
  'awareness',
  'knowledge',
  'internal-assessment',
  'partner-selection',
  'working-together',
  'value-creation',
  'staying-together',
  'exit',
] as const;
export const stageSchema = z.enum(stages);
export type Stage = z.infer<typeof stageSchema>;

/**
 * Whether the parties of a partnership at a stage work together, and have not begun to part. An edition that is told
 * no stage has none at work.
 */
export function isAtWork(stage: Stage | undefined): boolean {
  return stage !== undefined && stage !== 'exit' && isStageFrom(stage, 'working-together');
}

/** Whether a stage is the named one or a later one. */
export function isStageFrom(stage: Stage, from: Stage): boolean {
  return stages.indexOf(stage) >= stages.indexOf(from);
}
