import { describe, expect, it } from 'vitest';
import type { ExitScenario } from '../../../model/exit-scenario.ts';
import { duration } from '../../../testing/builders.ts';
import { recordFile, onePartnership } from '../../../testing/one-partnership.ts';
import { tell } from '../../../testing/tell.ts';
import { checkExitScenarioIncomplete } from './exit-scenario-incomplete.ts';

describe('exit-scenario-incomplete', () => {
  it('M45 names the parts that a structured scenario leaves out; a sentence needs none', () => {
    const scenarios: ExitScenario[] = [
      'Rachat de la part',
      { kind: 'end', title: 'Mettre fin', trigger: 'Trois trimestres', delay: duration('6 months') },
    ];
    expect(tell(checkExitScenarioIncomplete, onePartnership({ exit: { scenarios } }))).toMatchObject([
      { at: `${recordFile}: exit.scenarios.1`, values: { title: 'Mettre fin', missing: ['remains', 'decides'] } },
    ]);
  });
});
