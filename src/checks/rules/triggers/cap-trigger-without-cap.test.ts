import { describe, expect, it } from 'vitest';
import type { ClauseRecord } from '../../../model/clause.ts';
import type { Contract } from '../../../model/contract.ts';
import { aClause, aContract, aKpiUse, anEarlierClause, aPartnership, triggerRule } from '../../../testing/builders.ts';
import { tell } from '../../../testing/tell.ts';
import { checkCapTriggerWithoutCap } from './cap-trigger-without-cap.ts';

const file = 'partnerships/boucle-chaude/index.mdx';

describe('cap-trigger-without-cap', () => {
  const told = (
    malus: ClauseRecord['trigger'],
    contract: Partial<Contract> = {},
    earlier: ClauseRecord['trigger'] = malus,
  ) =>
    tell(checkCapTriggerWithoutCap, {
      clauses: [
        aClause({
          id: 'malus',
          ...(malus && { trigger: malus }),
          earlier: [anEarlierClause({ ...(earlier && { trigger: earlier }) })],
        }),
      ],
      partnerships: [
        aPartnership({
          contracts: [aContract(contract)],
          kpis: [
            aKpiUse({
              floor: 1,
              triggers: [
                { when: triggerRule('below floor'), clause: 'malus' },
                { when: triggerRule('cap reached'), clause: 'resiliation' },
              ],
            }),
          ],
        }),
      ],
    });
  const cost = (cap: Record<string, string>, effect: 'malus' | 'bonus' = 'malus') => ({ effect, formula: 'gap', cap });

  it.each<[string, Parameters<typeof told>]>([
    ['no cap at all', [cost({})]],
    ['a cap of a single period', [cost({ month: '100', period: '100' })]],
    ['a cap on a bonus', [cost({ year: '100' }, 'bonus')]],
  ])('M17 reports a trigger on a cap where there is %s', (_name, given) => {
    expect(told(...given)).toEqual([
      {
        code: 'cap-trigger-without-cap',
        severity: 'error',
        at: `${file}: kpis.0.triggers.1.when`,
        values: { clause: 'resiliation' },
      },
    ]);
  });

  it.each<[string, Parameters<typeof told>]>([
    ['of the year', [cost({ year: '100' })]],
    ['of the contract year', [cost({ 'contract-year': '100' })]],
    ['of the contract', [cost({ contract: '100' })]],
    ['of an earlier version of the clause', [cost({}), {}, cost({ contract: '100' })]],
    ['on all the penalties of the contract', [cost({}), { 'penalty-cap': { month: '100' } }]],
  ])('M17 accepts one where there is a cap %s', (_name, given) => {
    expect(told(...given)).toEqual([]);
  });

  it('M17 leaves a clause that the library does not hold to its own message', () => {
    const line = aKpiUse({
      triggers: [
        { when: triggerRule('below floor'), clause: 'inconnue' },
        { when: triggerRule('cap reached'), clause: 'resiliation' },
      ],
    });
    expect(tell(checkCapTriggerWithoutCap, { partnerships: [aPartnership({ kpis: [line] })] })).toEqual([]);
  });
});
