import { problem } from '../../diagnostics/catalogue/index.ts';
import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import type { Place } from '../../diagnostics/position.ts';
import { shiftDecimal } from '../../model/shift-decimal.ts';
import type { Locale } from '../../model/locale.ts';
import type { MeasuredKpi } from './kpi-names.ts';
import { parseNumber } from './parse-number.ts';

/** Watches which percentages of a file bear their sign. */
export interface PercentSigns {
  readonly see: (raw: string, kpi: MeasuredKpi | undefined, placeOf: () => Place) => void;
  /** The figures without a sign where those of the same KPI mostly bear it: « 0,5 » among « 0,7 % » is read as 50 %. */
  readonly diagnostics: () => Diagnostic[];
}

/** So many figures with a sign for one without: a file that mixes the two ways evenly means what it writes. */
const mostly = 3;

interface Bare {
  readonly value: string;
  readonly read: string;
  readonly placeOf: () => Place;
}

/**
 * A watch for one file. Zero is zero with or without the sign, and a figure beyond 1 without it is an error already.
 */
export function watchPercentSigns(locale: Locale): PercentSigns {
  const seen = new Map<MeasuredKpi, { signed: number; readonly bare: Bare[] }>();
  return {
    see(raw, kpi, placeOf) {
      if (kpi?.unit.kind !== 'percent') return;
      const value = raw.trim();
      const number = parseNumber(value, locale);
      if (number.kind !== 'number' || Number(number.digits) === 0) return;
      const ofKpi = seen.get(kpi) ?? { signed: 0, bare: [] };
      seen.set(kpi, ofKpi);
      if (number.percent) ofKpi.signed += 1;
      else if (Math.abs(Number(number.digits)) <= 1)
        ofKpi.bare.push({ value, read: String(shiftDecimal(number.digits, 2)), placeOf });
    },
    diagnostics: () =>
      [...seen].flatMap(([kpi, { signed, bare }]) =>
        signed < mostly * bare.length
          ? []
          : bare.map(({ value, read, placeOf }) =>
              problem('percent-sign-doubtful', placeOf(), {
                value,
                kpi: kpi.title,
                read: locale === 'fr' ? read.replace('.', ',') : read,
              }),
            ),
      ),
  };
}
