import type { ContractStanding } from '../../../domain/contract/contract-standing.ts';
import { isBoundToGoOn, type ContractTerm } from '../../../domain/contract/contract-term.ts';
import { formatDate } from '../../../format/date.ts';
import type { IsoDate } from '../../../model/iso-date.ts';
import type { ViewContext } from '../../view-context.ts';
import { contractTitle } from './contract-title.ts';

/**
 * The first day out of a contract that runs without a term or will, were notice given today; undefined for any other,
 * and before one without a term starts.
 */
function exitOf({ state, end, earliestExit }: ContractTerm): IsoDate | undefined {
  return state === 'not-started' && end === undefined ? undefined : earliestExit;
}

/**
 * Beside the term of a contract: that it goes on without one, and from which day one is free, were notice given
 * today. Empty for any other.
 */
export function openDetail({ words, locale }: ViewContext, term: ContractTerm): string {
  const exit = exitOf(term);
  return [
    isBoundToGoOn(term) ? words.contract.thenIndefinite : '',
    exit === undefined ? '' : words.contract.exit(formatDate(exit, locale, 'medium')),
  ]
    .filter(Boolean)
    .join(', ');
}

/** The same in sentences; empty where nobody agreed on a notice. */
export function openText(context: ViewContext, standing: ContractStanding): string {
  const words = context.words.contract;
  const { end } = standing.term;
  const exit = exitOf(standing.term);
  const title = contractTitle(context, standing);
  const date = (day: IsoDate) => formatDate(day, context.locale);
  if (exit === undefined) return '';
  const state = end === undefined ? words.indefinite(title) : words.goesOn(title, date(end));
  return `${state} ${words.leave(date(context.asOf), date(exit))}`;
}
