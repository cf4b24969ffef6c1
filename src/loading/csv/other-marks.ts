import { problem } from '../../diagnostics/catalogue/index.ts';
import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import type { Place } from '../../diagnostics/position.ts';
import type { Locale } from '../../model/locale.ts';
import type { MeasuredKpi } from './kpi-names.ts';
import { parseNumber, threeDecimals } from './parse-number.ts';

/** Watches which KPIs of a file have figures with the marks of the other language. */
export interface OtherMarks {
  readonly see: (raw: string, kpi: MeasuredKpi | undefined, placeOf: () => Place) => void;
  /** Beside such a figure, those that read as three decimals: « 1,234 » under « 1,200.50 » may be a thousand. */
  readonly diagnostics: () => Diagnostic[];
}

/** A quick look that spares figures without the other language’s marks the slow one. */
const other: Readonly<Record<Locale, RegExp>> = { fr: /\.\d|\d,\d{3},/, en: /,\d|\d\.\d{3}\./ };

/** A watch for one file whose numbers are declared to be of a language. */
export function watchOtherMarks(locale: Locale): OtherMarks {
  const foreign = new Set<MeasuredKpi>();
  const doubtful: { readonly value: string; readonly kpi: MeasuredKpi; readonly placeOf: () => Place }[] = [];
  return {
    see(raw, kpi, placeOf) {
      if (!kpi) return;
      const value = raw.trim();
      if (threeDecimals[locale].test(value.replace(/^[-−+]/, ''))) doubtful.push({ value, kpi, placeOf });
      else if (other[locale].test(value) && ['grouping', 'decimal-mark'].includes(parseNumber(value, locale).kind))
        foreign.add(kpi);
    },
    diagnostics: () =>
      doubtful
        .filter(({ kpi }) => foreign.has(kpi))
        .map(({ value, placeOf }) =>
          problem('ambiguous-number', placeOf(), { value, thousands: value.replace(/[.,]/, ''), decimals: value }),
        ),
  };
}
