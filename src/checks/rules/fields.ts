import type { Check } from '../check.ts';
import { checkConditionUnitMismatch } from './fields/condition-unit-mismatch.ts';
import { checkUnknownConditionField } from './fields/unknown-condition-field.ts';
import { checkUnknownConditionValue } from './fields/unknown-condition-value.ts';
import { checkUnknownProofField } from './fields/unknown-proof-field.ts';
import { checkUnknownSharedPath } from './fields/unknown-shared-path.ts';

/** Texts that name a field of a partnership’s record. */
export const fieldRules = {
  'condition-unit-mismatch': checkConditionUnitMismatch,
  'unknown-condition-field': checkUnknownConditionField,
  'unknown-condition-value': checkUnknownConditionValue,
  'unknown-proof-field': checkUnknownProofField,
  'unknown-shared-path': checkUnknownSharedPath,
} as const satisfies Readonly<Record<string, Check>>;
