import type { Contract } from '../../model/contract.ts';
import { ownedBy, type AttentionSubject } from '../attention/attention-context.ts';

/**
 * What every matter about a contract has in common: its partnership, whose it is, and how it is called.
 * `values` are the matter’s own.
 */
export function aboutContract<Values extends object>(
  { record, manager }: AttentionSubject,
  contract: Contract,
  values: Values,
) {
  return {
    partnership: record.id,
    page: { kind: 'partnership' as const, id: record.id },
    ...ownedBy(manager),
    file: record.file,
    values: { title: record.title, contract: contract.id, contractTitle: contract.title ?? contract.id, ...values },
  };
}
