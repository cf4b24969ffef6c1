import { describe, expect, it } from 'vitest';
import { aContract, aKpiUse, aPartnership, aPinnedClause, triggerRule } from '../../../testing/builders.ts';
import { tell } from '../../../testing/tell.ts';
import { checkTriggerContractUnsaid } from './trigger-contract-unsaid.ts';

const file = 'partnerships/boucle-chaude/index.mdx';

describe('trigger-contract-unsaid', () => {
  const told = (terms: readonly string[], fields: Parameters<typeof aContract>[0] = {}, contract?: string) =>
    tell(checkTriggerContractUnsaid, {
      partnerships: [
        aPartnership({
          kpis: [
            aKpiUse({
              trigger: { when: triggerRule('late'), clause: 'revision-partage', ...(contract && { contract }) },
            }),
          ],
          contracts: terms.map((taux, index) =>
            aContract({
              id: `contrat-${index}`,
              clauses: [aPinnedClause('revision-partage', { with: { taux } })],
              ...(index > 0 && fields),
            }),
          ),
        }),
      ],
    });

  it('M17 warns of two contracts that hold the clause on different terms', () => {
    expect(told(['5', '8'])).toEqual([
      {
        code: 'trigger-contract-unsaid',
        severity: 'warning',
        at: `${file}: kpis.0.trigger.clause`,
        values: { clause: 'revision-partage', contracts: ['contrat-0', 'contrat-1'], chosen: 'contrat-1' },
      },
    ]);
  });

  it('M17 is silent where the terms are the same, the trigger names one, or the record says how they stand', () => {
    expect(told(['5', '5'])).toEqual([]);
    expect(told(['5', '8'], {}, 'contrat-0')).toEqual([]);
    expect(told(['5', '8'], { amends: 'contrat-0' })).toEqual([]);
    expect(told(['5', '8'], { supersedes: 'contrat-0' })).toEqual([]);
    expect(told(['5', '8'], { precedence: ['contrat-1', 'contrat-0'] })).toEqual([]);
  });
});
