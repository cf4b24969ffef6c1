import { problem } from '../../../diagnostics/catalogue/index.ts';
import type { Diagnostic } from '../../../diagnostics/diagnostic.ts';
import { assessSmart } from '../../../domain/frame/smart.ts';
import type { CheckContext } from '../../check.ts';

/** A finding: an objective that does not hold its five letters, each with its reason (M01). */
export function checkObjectiveNotSmart({ playbook, sources }: CheckContext): Diagnostic[] {
  return playbook.partnerships.flatMap(({ file, parties, objectives = [] }) =>
    objectives.flatMap((objective, index) => {
      const { letters, held } = assessSmart(
        objective,
        parties.map(({ id }) => id),
      );
      if (held === letters.length) return [];
      const lost = letters.filter(({ holds }) => !holds);
      return [
        problem('objective-not-smart', sources.placeOf(file, ['objectives', index, 'statement']), {
          statement: objective.statement,
          letters: lost.map(({ letter }) => letter),
          reasons: lost.flatMap(({ reasons }) => reasons),
        }),
      ];
    }),
  );
}
