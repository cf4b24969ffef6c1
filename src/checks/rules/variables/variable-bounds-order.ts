import { problem } from '../../../diagnostics/catalogue/index.ts';
import type { Diagnostic } from '../../../diagnostics/diagnostic.ts';
import type { ClauseVariable } from '../../../model/clause.ts';
import type { CheckContext } from '../../check.ts';
import { writtenShare } from '../../material/written-number.ts';

/** A variable of a clause whose `min` is above its `max`: no value could fill it. */
export function checkVariableBoundsOrder({ playbook, sources }: CheckContext): Diagnostic[] {
  return playbook.clauses.flatMap(({ file, variables = {} }) =>
    Object.entries(variables).flatMap(([name, variable]) => {
      const { type, min = 0, max = 0 } = variable;
      if (!isReversed(variable)) return [];
      const [low, high] = [min, max].map((bound) => (type === 'rate' ? writtenShare(bound) : String(bound)));
      const place = sources.placeOf(file, ['variables', name, 'min']);
      return [problem('variable-bounds-order', place, { name, min: low ?? '', max: high ?? '' })];
    }),
  );
}

/** Whether no number lies between the bounds of a variable. */
export function isReversed({ min, max }: Pick<ClauseVariable, 'min' | 'max'>): boolean {
  return min !== undefined && max !== undefined && min > max;
}
