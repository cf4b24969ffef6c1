import type { ContractPayment } from '../../model/contract-payment.ts';
import type { IsoDate } from '../../model/iso-date.ts';
import { addMonths } from '../calendar/dates.ts';
import { partsOf } from '../finance/apportion.ts';

/**
 * An amount that rises each year by an agreed rate, as it stands on a day (M13): amount × (1 + rate)^n after n rises,
 * reckoned in one go from the first amount and rounded half away from zero to the cent, so that roundings do not add
 * up. A rise counts from its own day on.
 * @param since the day the amount holds from: the first rise is a year later, unless the rise says when
 */
export function risenAmount(
  amount: number,
  rise: NonNullable<ContractPayment['rise']>,
  since: IsoDate | undefined,
  on: IsoDate,
): number {
  const first = firstRise(rise, since);
  const rises = BigInt(first === undefined ? 0 : risesBy(first, on));
  const whole = partsOf(1) ** rises;
  return Number((BigInt(amount) * (partsOf(1) + partsOf(rise.rate)) ** rises * 2n + whole) / (whole * 2n));
}

function firstRise({ from }: NonNullable<ContractPayment['rise']>, since: IsoDate | undefined): IsoDate | undefined {
  return from ?? (since && addMonths(since, 12));
}

/** How many times the day of the first rise has come by a day: each year on it, or on its month’s last day. */
function risesBy(first: IsoDate, on: IsoDate): number {
  if (on < first) return 0;
  const years = Number(on.slice(0, 4)) - Number(first.slice(0, 4));
  return addMonths(first, 12 * years) <= on ? years + 1 : years;
}
