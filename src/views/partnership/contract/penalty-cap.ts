import { parseCap } from '../../../domain/obligations/cap.ts';
import { capNames } from '../../../domain/obligations/clause-terms.ts';
import { writeFormula } from '../../../domain/obligations/formula-text.ts';
import { penaltyCapsOf, penaltyCapVariables } from '../../../domain/obligations/penalty-cap.ts';
import { formatList } from '../../../format/list.ts';
import type { ClauseRecord } from '../../../model/clause.ts';
import type { Contract } from '../../../model/contract.ts';
import type { Partnership } from '../../../model/playbook.ts';
import { formulaStyle } from '../../obligation/formula-style.ts';
import type { ViewContext } from '../../view-context.ts';
import { moneyIn } from '../finance/money-in.ts';

type ClauseCaps = NonNullable<NonNullable<ClauseRecord['trigger']>['cap']>;

/**
 * What a contract caps all its penalties at, with the reckoning of each cap that is a share;
 * undefined where it caps none.
 */
export function penaltyCapText(context: ViewContext, partnership: Partnership, contract: Contract): string | undefined {
  const { words, locale } = context;
  const money = moneyIn(context, partnership);
  const written: ClauseCaps | undefined = contract['penalty-cap'];
  const caps = written && penaltyCapsOf(contract);
  if (!written || !caps) return undefined;
  const texts = capNames.flatMap(([span, name]) => {
    const [text, amount] = [written[span], caps[name]];
    if (text === undefined || amount === undefined) return [];
    return [`${money.short(amount)} ${words.clause.page.capOf[span]}${reckoning(context, text)}`];
  });
  return texts.length === 0 ? undefined : words.contract.penaltyCap(formatList(texts, locale));
}

/** How a cap is reckoned, where it is more than an amount. */
function reckoning({ words, locale }: ViewContext, text: string): string {
  const cap = parseCap(text, penaltyCapVariables);
  if (cap.kind === 'fault' || cap.kind === 'number') return '';
  const name = () => words.contract.amountOfContract;
  return ` (${writeFormula(cap, new Map(), { ...formulaStyle(locale), name })})`;
}
