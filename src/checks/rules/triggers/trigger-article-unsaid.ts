import { problem } from '../../../diagnostics/catalogue/index.ts';
import type { Diagnostic } from '../../../diagnostics/diagnostic.ts';
import { isOrAmends } from '../../../domain/contract/amended-chain.ts';
import type { CheckContext } from '../../check.ts';
import { agreedTerms } from '../../material/agreed-terms.ts';
import { triggersIn } from '../../material/kpi-triggers.ts';

/**
 * A trigger of a clause that one contract holds under several articles, each on its own terms, which names none of
 * them: the last one would apply (M17).
 */
export function checkTriggerArticleUnsaid({ playbook, sources }: CheckContext): Diagnostic[] {
  return playbook.partnerships.flatMap((partnership) => {
    const { file, contracts = [] } = partnership;
    return triggersIn(partnership).flatMap(({ trigger: { clause, contract: named, article }, path }) => {
      const asked = contracts.filter((each) => named === undefined || isOrAmends(each, named, contracts));
      const held = asked
        .map(({ clauses = [] }) => clauses.filter((pin) => pin.clause.id === clause && pin.waiver === undefined))
        .find((pins) => new Set(pins.map(agreedTerms)).size > 1);
      const articles = held?.map((pin) => pin.article?.trim() ?? '') ?? [];
      const chosen = articles.at(-1);
      if (chosen === undefined || articles.includes(article?.trim() ?? '')) return [];
      const at = sources.placeOf(file, [...path, article === undefined ? 'clause' : 'article']);
      const values = { clause, articles: articles.filter((each) => each !== ''), chosen };
      return [problem('trigger-article-unsaid', at, values)];
    });
  });
}
