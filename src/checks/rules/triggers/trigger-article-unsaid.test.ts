import { describe, expect, it } from 'vitest';
import { aContract, aKpiUse, aPartnership, aPinnedClause, triggerRule } from '../../../testing/builders.ts';
import { tell } from '../../../testing/tell.ts';
import { checkTriggerArticleUnsaid } from './trigger-article-unsaid.ts';

const file = 'partnerships/boucle-chaude/index.mdx';

describe('trigger-article-unsaid', () => {
  const told = (tariffs: readonly string[], trigger: { readonly article?: string; readonly contract?: string } = {}) =>
    tell(checkTriggerArticleUnsaid, {
      partnerships: [
        aPartnership({
          kpis: [aKpiUse({ trigger: { when: triggerRule('late'), clause: 'bonus-malus', ...trigger } })],
          contracts: [
            aContract({
              id: 'cadre',
              clauses: tariffs.map((tarif, index) =>
                aPinnedClause('bonus-malus', { article: `8.${index + 1}`, with: { tarif } }),
              ),
            }),
            aContract({ id: 'autre', clauses: [] }),
          ],
        }),
      ],
    });
  const at = (field: string) => ({
    code: 'trigger-article-unsaid',
    severity: 'warning',
    at: `${file}: kpis.0.trigger.${field}`,
    values: { clause: 'bonus-malus', articles: ['8.1', '8.2'], chosen: '8.2' },
  });

  it('M17 warns of a clause held under several articles, none of which the trigger names', () => {
    expect(told(['3000', '500'])).toEqual([at('clause')]);
    expect(told(['3000', '500'], { article: '8' })).toEqual([at('article')]);
  });

  it('M17 is silent where it names one, where all agree on the same, or where another contract is meant', () => {
    expect(told(['3000', '500'], { article: '8.1' })).toEqual([]);
    expect(told(['500', '500'])).toEqual([]);
    expect(told(['500'], { article: '9' })).toEqual([]);
    expect(told(['3000', '500'], { contract: 'autre' })).toEqual([]);
  });
});
