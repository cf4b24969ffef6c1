import type { ContractStanding } from '../../../domain/contract/contract-standing.ts';
import type { ViewContext } from '../../view-context.ts';

/** A contract’s title, or the name of its instrument. */
export function contractTitle(context: ViewContext, { contract }: Pick<ContractStanding, 'contract'>): string {
  return contract.title ?? context.words.vocabulary.instrument[contract.instrument];
}
