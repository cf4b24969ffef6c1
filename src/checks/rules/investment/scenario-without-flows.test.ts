import { describe, expect, it } from 'vitest';
import { tell } from '../../../testing/tell.ts';
import { checkScenarioWithoutFlows } from './scenario-without-flows.ts';
import { invested } from '../../../testing/invested.ts';

const file = 'partnerships/boucle-chaude/index.mdx';

describe('scenario-without-flows', () => {
  const flowing = (flows: Readonly<Record<string, number>>) =>
    invested({ scenarios: [{ id: 'central', name: 'Central', flows }] });

  it('M28 reports a scenario with no year', () => {
    expect(tell(checkScenarioWithoutFlows, flowing({}))).toEqual([
      {
        code: 'scenario-without-flows',
        severity: 'error',
        at: `${file}: investment.scenarios.0.flows (key)`,
        values: { scenario: 'central' },
      },
    ]);
  });

  it('M28 accepts a year at zero', () => {
    expect(tell(checkScenarioWithoutFlows, flowing({ 2026: 0 }))).toEqual([]);
  });
});
