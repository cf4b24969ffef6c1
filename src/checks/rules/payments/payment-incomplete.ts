import { problem } from '../../../diagnostics/catalogue/index.ts';
import type { Diagnostic } from '../../../diagnostics/diagnostic.ts';
import type { FieldPath } from '../../../diagnostics/source-map.ts';
import { amountOf } from '../../../domain/contract/payment-amounts.ts';
import type { Contract } from '../../../model/contract.ts';
import type { ContractPayment } from '../../../model/contract-payment.ts';
import type { CheckContext } from '../../check.ts';

/** The fields of which a payment has one, and one alone, that says when it falls due. */
const whens = ['on', 'due', 'every', 'milestone'] as const;

/**
 * A payment of a contract that cannot be reckoned: no amount or two, a share of an amount that the contract does not
 * give, no day or two ways to have one, or a field that goes with another which is not there (M13).
 */
export function checkPaymentIncomplete({ playbook, sources }: CheckContext): Diagnostic[] {
  return playbook.partnerships.flatMap(({ file, contracts = [] }) =>
    contracts.flatMap((contract, index) =>
      (contract.payments ?? []).flatMap((payment, place) =>
        faultsOf(payment, contract, contracts).map(({ reason, field, path }) =>
          problem('payment-incomplete', sources.placeOf(file, ['contracts', index, 'payments', place, ...path]), {
            reason,
            field,
            payment: payment.id,
          }),
        ),
      ),
    ),
  );
}

interface Fault {
  readonly reason: string;
  readonly field: string;
  readonly path: FieldPath;
}

function faultsOf(payment: ContractPayment, contract: Contract, contracts: readonly Contract[]): Fault[] {
  const { amount, share, steps = [] } = payment;
  const isUnknown = amountOf(contract, contracts) === undefined;
  const amounts = [
    { amount, share, path: [] as FieldPath, holder: 'id' },
    ...steps.map((step, index) => ({ ...step, path: ['steps', index], holder: 'from' })),
  ];
  return [
    ...amounts.flatMap((each): Fault[] => {
      if (each.amount === undefined && each.share === undefined)
        return [{ reason: 'no-amount', field: '', path: [...each.path, each.holder] }];
      const path = [...each.path, 'share'];
      if (each.amount !== undefined && each.share !== undefined) return [{ reason: 'two-amounts', field: '', path }];
      return each.share !== undefined && isUnknown ? [{ reason: 'share-of-nothing', field: '', path }] : [];
    }),
    ...dayFaults(payment),
  ];
}

function dayFaults(payment: ContractPayment): Fault[] {
  const { every, milestone, due, until, times } = payment;
  const [first, second] = whens.filter((name) => payment[name] !== undefined);
  const idle = [
    ...(every === undefined ? (['from', 'until', 'times'] as const).map((field) => [field, 'every'] as const) : []),
    ...(milestone === undefined ? [['reached', 'milestone'] as const] : []),
  ].filter(([field]) => payment[field] !== undefined);
  return [
    ...(first === undefined ? [{ reason: 'no-day', field: '', path: ['id'] }] : []),
    ...(second === undefined ? [] : [{ reason: 'two-days', field: first ?? '', path: [second] }]),
    // Without any day, what goes with one is not told beside: it tells which one was meant.
    ...(first === undefined ? [] : idle.map(([field, wants]) => ({ reason: 'idle', field: wants, path: [field] }))),
    ...(until !== undefined && times !== undefined ? [{ reason: 'until-and-times', field: '', path: ['times'] }] : []),
    ...(due?.anchor === 'review.next' ? [{ reason: 'anchor', field: '', path: ['due'] }] : []),
  ];
}
