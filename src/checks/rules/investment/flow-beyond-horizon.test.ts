import { describe, expect, it } from 'vitest';
import { tell } from '../../../testing/tell.ts';
import { checkFlowBeyondHorizon } from './flow-beyond-horizon.ts';
import { invested } from '../../../testing/invested.ts';

const file = 'partnerships/boucle-chaude/index.mdx';

describe('flow-beyond-horizon', () => {
  const flows = { 2027: 1, 2028: 1, 2029: 1 };

  it('M28 reports the years after the horizon, not the horizon itself', () => {
    const scenarios = [{ id: 'central', name: 'Central', flows }];
    expect(tell(checkFlowBeyondHorizon, invested({ horizon: '2028', scenarios }))).toMatchObject([
      {
        at: `${file}: investment.scenarios.0.flows.2029 (key)`,
        values: { scenario: 'central', year: '2029', horizon: '2028' },
      },
    ]);
    expect(tell(checkFlowBeyondHorizon, invested({ scenarios }))).toEqual([]);
  });
});
