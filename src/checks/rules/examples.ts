import type { Check } from '../check.ts';
import { checkExampleDiffers } from './examples/example-differs.ts';
import { checkExampleMissing } from './examples/example-missing.ts';
import { checkExampleOtherUnit } from './examples/example-other-unit.ts';

/** The worked examples of the clauses, which their formulas must give again. */
export const exampleRules = {
  'example-differs': checkExampleDiffers,
  'example-missing': checkExampleMissing,
  'example-other-unit': checkExampleOtherUnit,
} as const satisfies Readonly<Record<string, Check>>;
