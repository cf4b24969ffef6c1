import { problem } from '../../../diagnostics/catalogue/index.ts';
import type { Diagnostic } from '../../../diagnostics/diagnostic.ts';
import type { CheckContext } from '../../check.ts';

const parts = ['trigger', 'remains', 'delay', 'decides'] as const;

/**
 * A scenario of exit written in parts that leaves one out: nobody could act on it (M45). A plain
 * sentence is left in peace.
 */
export function checkExitScenarioIncomplete({ playbook, sources }: CheckContext): Diagnostic[] {
  return playbook.partnerships.flatMap(({ file, exit }) =>
    (exit?.scenarios ?? []).flatMap((scenario, index) => {
      if (typeof scenario === 'string') return [];
      const missing = parts.filter((part) => scenario[part] === undefined);
      if (missing.length === 0) return [];
      return [
        problem('exit-scenario-incomplete', sources.placeOf(file, ['exit', 'scenarios', index]), {
          title: scenario.title,
          missing,
        }),
      ];
    }),
  );
}
