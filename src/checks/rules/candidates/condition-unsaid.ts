import { problem } from '../../../diagnostics/catalogue/index.ts';
import type { Diagnostic } from '../../../diagnostics/diagnostic.ts';
import { preEngagementTopics } from '../../../model/pre-engagement.ts';
import type { CheckContext } from '../../check.ts';

/** A question before committing answered “partly” without what must be settled: “go if” would not say if what (M10). */
export function checkConditionUnsaid({ playbook, sources }: CheckContext): Diagnostic[] {
  return [...playbook.candidates, ...playbook.partnerships].flatMap(({ file, 'pre-engagement': answers }) =>
    preEngagementTopics.flatMap((topic) => {
      const { answer, condition } = answers?.[topic] ?? {};
      return answer !== 'partly' || condition !== undefined
        ? []
        : [problem('condition-unsaid', sources.placeOf(file, ['pre-engagement', topic]), { topic })];
    }),
  );
}
