import type { Contract } from '../../model/contract.ts';
import type { IsoDate } from '../../model/iso-date.ts';
import type { AmountMinor } from '../../model/money.ts';
import type { ContractStanding } from './contract-standing.ts';
import { addMonths } from '../calendar/dates.ts';
import { isBoundToGoOn } from './contract-term.ts';
import { workingDayOnOrBefore, type WorkingCalendar } from '../calendar/working-calendar.ts';

/**
 * From this amount before tax, in cents of euros, a French principal must obtain its supplier’s compliance certificate
 * (attestation de vigilance) at signing and every six months until the contract has been performed: Code du travail,
 * art. L. 8222-1, R. 8222-1 and D. 8222-5, read on 2026-10-01. A lawyer must check it.
 */
const certificateThreshold: AmountMinor = 500_000;
const certificateMonths = 6;

/** The checks of a supplier’s certificate that a contract calls for (M19). */
export interface CertificateChecks {
  /** The last check recorded by the day; absent where none is. */
  readonly last?: IsoDate;
  /**
   * The next checks in order, the first of which is past where a check that was recorded has not been repeated in time.
   */
  readonly due: readonly IsoDate[];
}

/**
 * Whether a contract calls for the certificate at all: a supplier contract of the threshold or more, in euros. An
 * amount that is not written calls for nothing.
 */
export function needsCertificate({ instrument, amount }: Contract, currency: string): boolean {
  return instrument === 'supplier' && currency === 'EUR' && amount !== undefined && amount >= certificateThreshold;
}

/**
 * The next days by which to check the certificate of a contract that holds or is signed and still to start. They are
 * counted in one go, every six months from the last check recorded, else from the signature; each moves back to the
 * working day before. Without any check recorded, days gone are not called late: nobody says that the checks were not
 * made. Nothing is due beyond the last day the contract is bound to run. Undefined where the contract needs no
 * certificate, is not signed, or no longer holds.
 */
export function certificateChecks(
  { contract, term, replacedBy }: Pick<ContractStanding, 'contract' | 'term' | 'replacedBy'>,
  context: {
    readonly asOf: IsoDate;
    readonly calendar: WorkingCalendar;
    readonly currency: string;
    readonly count?: number;
  },
): CertificateChecks | undefined {
  const { asOf, calendar, currency, count = 3 } = context;
  const isRunning = ['in-force', 'not-started', 'indefinite'].includes(term.state) && replacedBy === undefined;
  if (!isRunning || contract.signed === undefined || !needsCertificate(contract, currency)) return undefined;
  const last = contract.certificates
    ?.filter((date) => date <= asOf)
    .toSorted()
    .at(-1);
  const until = isBoundToGoOn(term) ? undefined : (term.lockedUntil ?? term.end);
  const due: IsoDate[] = [];
  for (let interval = last === undefined ? 0 : 1; due.length < count; interval += 1) {
    const counted = addMonths(last ?? contract.signed, certificateMonths * interval);
    if (until !== undefined && counted > until) break;
    const day = workingDayOnOrBefore(counted, calendar);
    if (last !== undefined || day >= asOf) due.push(day);
  }
  return { due, ...(last !== undefined && { last }) };
}
