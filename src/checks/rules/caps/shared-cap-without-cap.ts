import { problem } from '../../../diagnostics/catalogue/index.ts';
import type { Diagnostic } from '../../../diagnostics/diagnostic.ts';
import { capNames } from '../../../domain/obligations/clause-terms.ts';
import type { CheckContext } from '../../check.ts';

/** A clause whose debtors share a cap that it does not have: that of one period is each KPI’s own (M17). */
export function checkSharedCapWithoutCap({ playbook, sources }: CheckContext): Diagnostic[] {
  return playbook.clauses.flatMap(({ file, trigger }) => {
    const isShared = capNames.some(([span]) => span !== 'period' && trigger?.cap?.[span] !== undefined);
    return trigger?.['shared-cap'] === true && !isShared
      ? [problem('shared-cap-without-cap', sources.placeOf(file, ['trigger', 'shared-cap']), {})]
      : [];
  });
}
