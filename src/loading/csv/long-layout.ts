import { problem } from '../../diagnostics/catalogue/index.ts';
import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import type { Place } from '../../diagnostics/position.ts';
import { tellAside } from './aside-rows.ts';
import { isErrorCell } from './blank-cell.ts';
import type { CsvRow } from './csv-cells.ts';
import { createExchangeReader } from './exchanged-cells.ts';
import { maxTold } from './csv-limits.ts';
import type { LongColumns } from './headings.ts';
import type { MeasuredKpi } from './kpi-names.ts';
import { enterFigure } from './enter-figure.ts';
import { nearestName } from './nearest-name.ts';
import { fitPeriod } from './period-fit.ts';
import { readValue } from './read-value.ts';
import { cellOf, createFactsReader } from './row-facts.ts';
import { createRowWidth } from './row-width.ts';
import type { Sheet } from './sheet.ts';
import { createShiftReader, withoutBrokenRows } from './shifted-cells.ts';
import { readUnitInName } from './unit-in-name.ts';

/** Reads rows of one figure each: `kpi,period,value`, with a party, a status and a note where the file has them. */
export function readLongLayout(sheet: Sheet<LongColumns>): void {
  const { columns, table, diagnostics, locale } = sheet;
  const width = createRowWidth(table, columns, diagnostics);
  const factsOf = createFactsReader(sheet);
  const isShifted = createShiftReader(sheet);
  const isExchanged = createExchangeReader(sheet);
  const kpiOf = createKpiReader(sheet);
  for (const row of withoutBrokenRows(sheet)) {
    if (tellAside(sheet, row) || isExchanged(row) || isShifted(row) || !width.isSound(row)) continue;
    const kpi = kpiOf.read(row);
    const facts = factsOf(row);
    const raw = cellOf(row, columns.value);
    const valuePlace = () => table.placeOf(row, columns.value);
    const value =
      raw === undefined ? undefined : readValue(raw, kpi, locale, (make) => diagnostics.push(make(valuePlace())));
    if (raw !== undefined) {
      sheet.percentSigns.see(raw, kpi, valuePlace);
      sheet.otherMarks.see(raw, kpi, valuePlace);
    }
    if (!kpi || !facts.period) continue;
    const fit = fitPeriod(facts.period, kpi.frequency);
    if (fit.kind === 'fits') {
      const line = enterFigure(sheet, { row, facts, kpi, period: fit.period, value, column: columns.value });
      if (line === undefined) continue;
      const place = table.placeOf(row, columns.period);
      diagnostics.push(
        problem('duplicate-measurement', place, { kpi: kpi.title, period: fit.period, line, layout: 'long' }),
      );
    } else {
      const place = table.placeOf(row, columns.period);
      const written = (row.cells[columns.period] ?? '').trim();
      diagnostics.push(
        fit.kind === 'ambiguous'
          ? problem('ambiguous-date', place, { value: written, readings: fit.periods })
          : problem('other-frequency', place, {
              value: written,
              kpi: kpi.title,
              frequency: kpi.frequency,
              readings: fit.meant,
            }),
      );
    }
  }
  kpiOf.reportUnknown();
}

interface KpiReader {
  read(row: CsvRow): MeasuredKpi | undefined;
  /** Says each unknown name once, at its first row, with how many rows have it. */
  reportUnknown(): void;
}

/** A name that no figure can be entered under: where it was first written, and how many rows have it. */
interface UnreadName {
  readonly place: Place;
  rows: number;
}

function createKpiReader({ columns, table, names, diagnostics }: Sheet<LongColumns>): KpiReader {
  const known = new Map<string, MeasuredKpi | 'unknown' | 'ambiguous'>();
  const unknown = new Map<string, UnreadName>();

  function find(name: string): MeasuredKpi | 'unknown' | 'ambiguous' {
    const inUnit = readUnitInName(name, names);
    const [kpi, other] = names.find(name).length > 0 || !inUnit?.isOwn ? names.find(name) : inUnit.kpis;
    if (!kpi) return 'unknown';
    return other ? 'ambiguous' : kpi;
  }

  /** What is near a name takes long to find: those past the limit of what is told are only counted. */
  function tellUnread(name: string, { place, rows }: UnreadName, isTold: boolean): Diagnostic {
    if (known.get(name) === 'ambiguous')
      return problem('ambiguous-kpi-name', place, { name, ids: names.find(name).map(({ id }) => id) });
    const inUnit = readUnitInName(name, names);
    const [meant] = inUnit?.kpis ?? [];
    if (inUnit && meant) {
      const values = { name, kpi: meant.title, unit: meant.unitText, written: inUnit.unit };
      return problem('other-unit-in-name', place, values);
    }
    return problem('unknown-measured-kpi', place, {
      name,
      suggestion: names.renamed(name) || (isTold ? nearestName(name, names.all) : ''),
      rows,
    });
  }

  return {
    read(row) {
      const raw = cellOf(row, columns.kpi);
      if (raw === undefined) return undefined;
      if (raw === '' || isErrorCell(raw)) {
        const place = table.placeOf(row, columns.kpi);
        diagnostics.push(
          raw === ''
            ? problem('empty-cell', place, { field: 'kpi' })
            : problem('error-cell', place, { value: raw, of: 'kpi' }),
        );
        return undefined;
      }
      const found = known.get(raw) ?? find(raw);
      known.set(raw, found);
      if (typeof found === 'object') return found;
      const there = unknown.get(raw);
      if (there) there.rows += 1;
      else unknown.set(raw, { place: table.placeOf(row, columns.kpi), rows: 1 });
      return undefined;
    },
    reportUnknown() {
      for (const [index, [name, unread]] of [...unknown].entries())
        diagnostics.push(tellUnread(name, unread, index < maxTold));
    },
  };
}
