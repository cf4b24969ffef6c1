import { isIsoDate, type IsoDate } from '../model/iso-date.ts';

/** Today in the time zone of the machine: the clock is read here and nowhere else. */
export function today(): IsoDate {
  const now = new Date();
  const text = `${now.getFullYear()}-${String(now.getMonth() + 1).padStart(2, '0')}-${String(now.getDate()).padStart(2, '0')}`;
  if (!isIsoDate(text)) throw new RangeError(`The clock says ${text}.`);
  return text;
}
