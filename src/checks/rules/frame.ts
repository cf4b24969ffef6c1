import type { Check } from '../check.ts';
import { checkFrictionNotShared } from './frame/friction-not-shared.ts';
import { checkRebuildAnswerMissing } from './frame/rebuild-answer-missing.ts';

/** Why together, and with whom: what the frame of a partnership contradicts or leaves out. */
export const frameRules = {
  'friction-not-shared': checkFrictionNotShared,
  'rebuild-answer-missing': checkRebuildAnswerMissing,
} as const satisfies Readonly<Record<string, Check>>;
