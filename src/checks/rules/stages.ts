import type { Check } from '../check.ts';
import { checkExitScenarioIncomplete } from './stages/exit-scenario-incomplete.ts';
import { checkLessonIncomplete } from './stages/lesson-incomplete.ts';
import { checkStageEnteredAhead } from './stages/stage-entered-ahead.ts';
import { checkValueWithoutFigure } from './stages/value-without-figure.ts';
import { checkWinWithoutEvidence } from './stages/win-without-evidence.ts';

/** Where a partnership stands, how it would end, and what its journal leaves to others. */
export const stageRules = {
  'exit-scenario-incomplete': checkExitScenarioIncomplete,
  'lesson-incomplete': checkLessonIncomplete,
  'stage-entered-ahead': checkStageEnteredAhead,
  'value-without-figure': checkValueWithoutFigure,
  'win-without-evidence': checkWinWithoutEvidence,
} as const satisfies Readonly<Record<string, Check>>;
