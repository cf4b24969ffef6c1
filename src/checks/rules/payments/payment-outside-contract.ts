import { problem } from '../../../diagnostics/catalogue/index.ts';
import type { Diagnostic } from '../../../diagnostics/diagnostic.ts';
import { earliest } from '../../../domain/calendar/dates.ts';
import { calendarOf, type WorkingCalendar } from '../../../domain/calendar/working-calendar.ts';
import { lastDayOf } from '../../../domain/contract/given-notice.ts';
import type { Contract } from '../../../model/contract.ts';
import type { ContractPayment } from '../../../model/contract-payment.ts';
import type { IsoDate } from '../../../model/iso-date.ts';
import type { CheckContext } from '../../check.ts';

const days = ['on', 'from', 'until', 'reached'] as const;

/**
 * A day of a payment before its contract was signed or took effect, or payments that come again after its last day
 * (M13). A single one may well come after the end: retention money, a deposit given back.
 */
export function checkPaymentOutsideContract({ playbook, sources }: CheckContext): Diagnostic[] {
  const calendar = calendarOf(playbook.settings);
  return playbook.partnerships.flatMap(({ file, contracts = [] }) =>
    contracts.flatMap((contract, index) =>
      (contract.payments ?? []).flatMap((payment, place) =>
        faultsOf(payment, contract, calendar).map(({ field, day, limit, side }) =>
          problem('payment-outside-contract', sources.placeOf(file, ['contracts', index, 'payments', place, field]), {
            payment: payment.id,
            day,
            limit,
            side,
          }),
        ),
      ),
    ),
  );
}

interface Fault {
  readonly field: (typeof days)[number];
  readonly day: IsoDate;
  readonly limit: IsoDate;
  readonly side: 'before' | 'after';
}

function faultsOf(payment: ContractPayment, contract: Contract, calendar: WorkingCalendar): Fault[] {
  const { signed, starts } = contract;
  const first = signed && starts ? earliest(signed, starts) : (starts ?? signed);
  const last = lastDayOf(contract, calendar);
  return days.flatMap((field): Fault[] => {
    const day = payment[field];
    if (day === undefined) return [];
    if (first !== undefined && day < first) return [{ field, day, limit: first, side: 'before' }];
    const comesAgain = (field === 'from' && payment.times === undefined) || field === 'until';
    return comesAgain && last !== undefined && day > last ? [{ field, day, limit: last, side: 'after' }] : [];
  });
}
