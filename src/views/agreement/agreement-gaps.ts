import type { Agreement, AgreementGap } from '../../domain/agreement/agreement.ts';
import { articlesLeftOut } from '../../domain/agreement/article-order.ts';
import type { Contract } from '../../model/contract.ts';
import { clauseTitle } from '../clause/clause-title.ts';
import { sentence, type Sentence } from '../ui/sentence.ts';
import type { ViewContext } from '../view-context.ts';

/**
 * How much stands between the text and a signature, then what binds and what does not (M15). A record may hold only
 * some articles of what was signed: those its own numbers show to be left out are named.
 */
export function openingOf(context: ViewContext, { articles, gaps }: Agreement, contract: Contract): Sentence {
  const words = context.words.agreement;
  const count = (kind: AgreementGap['kind']) => gaps.filter((gap) => gap.kind === kind).length;
  const pinned = (contract.clauses ?? []).map(({ article }) => article?.trim() ?? '');
  const left = articles.every(({ number }) => pinned.includes(number)) ? articlesLeftOut(pinned) : [];
  const binding = articles.filter((article) => article.binding === 'binding').length;
  const indicative = articles.filter((article) => article.binding === 'indicative').length;
  return sentence(
    gaps.length === 0 ? words.noBlank(articles.length) : words.articles(articles.length),
    left.length > 0 ? words.leftOut(left) : '',
    count('missing-blank') > 0 ? words.missingBlanks(count('missing-blank')) : '',
    count('unknown-wording') > 0 ? words.unknownWordings(count('unknown-wording')) : '',
    count('broken-reference') > 0 ? words.brokenReferences(count('broken-reference')) : '',
    count('repeated-label') > 0 ? words.repeatedLabels(count('repeated-label')) : '',
    count('unmarked-clause') > 0 ? words.unmarkedClauses(count('unmarked-clause')) : '',
    indicative > 0 ? words.binds(binding, indicative) : '',
  );
}

/** What must be done before signing, each thing once. */
export function gapTexts(context: ViewContext, agreement: Agreement): string[] {
  return [...new Set(agreement.gaps.map((gap) => gapText(context, agreement, gap)))];
}

function gapText(context: ViewContext, { articles }: Agreement, gap: AgreementGap): string {
  const { agreement: words, vocabulary } = context.words;
  switch (gap.kind) {
    case 'missing-blank':
      return words.gap.missingBlank(gap.article, gap.blank.variable.label);
    case 'broken-reference':
      return gap.label !== undefined && articles.some(({ clause }) => clause === gap.clause)
        ? words.gap.brokenLabel(gap.article, clauseTitle(context, gap.clause), gap.label)
        : words.gap.brokenReference(gap.article, clauseTitle(context, gap.clause));
    case 'repeated-label':
      return words.gap.repeatedLabel(gap.article, gap.label);
    case 'unknown-wording':
      if (gap.tier === 'walk-away') return words.gap.walkAway(clauseTitle(context, gap.clause));
      return words.gap.unknownWording(clauseTitle(context, gap.clause), gap.version, vocabulary.tier[gap.tier]);
    case 'unmarked-clause':
      return words.gap.unmarkedClause(gap.article, clauseTitle(context, gap.clause));
  }
}
