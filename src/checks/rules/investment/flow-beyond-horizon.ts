import { problem } from '../../../diagnostics/catalogue/index.ts';
import type { Diagnostic } from '../../../diagnostics/diagnostic.ts';
import type { CheckContext } from '../../check.ts';

/** A scenario with an amount in a year after the horizon of the investment (M28). */
export function checkFlowBeyondHorizon({ playbook, sources }: CheckContext): Diagnostic[] {
  return playbook.partnerships.flatMap(({ file, investment }) => {
    const { horizon, scenarios = [] } = investment ?? {};
    if (horizon === undefined) return [];
    return scenarios.flatMap(({ id, flows }, index) =>
      Object.keys(flows)
        .filter((year) => year > horizon)
        .map((year) => {
          const path = ['investment', 'scenarios', index, 'flows', year];
          return problem('flow-beyond-horizon', sources.placeOf(file, path, 'key'), { scenario: id, year, horizon });
        }),
    );
  });
}
