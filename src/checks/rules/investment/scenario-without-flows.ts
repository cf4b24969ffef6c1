import { problem } from '../../../diagnostics/catalogue/index.ts';
import type { Diagnostic } from '../../../diagnostics/diagnostic.ts';
import type { CheckContext } from '../../check.ts';

/** A scenario that gives no year any amount: there is nothing to distribute (M28). A year at 0 is an amount. */
export function checkScenarioWithoutFlows({ playbook, sources }: CheckContext): Diagnostic[] {
  return playbook.partnerships.flatMap(({ file, investment }) =>
    (investment?.scenarios ?? []).flatMap(({ id, flows }, index) =>
      Object.keys(flows).length > 0
        ? []
        : [
            problem(
              'scenario-without-flows',
              sources.placeOf(file, ['investment', 'scenarios', index, 'flows'], 'key'),
              {
                scenario: id,
              },
            ),
          ],
    ),
  );
}
