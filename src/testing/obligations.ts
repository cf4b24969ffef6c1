import type { Obligation } from '../domain/obligations/obligation.ts';
import { listObligations } from '../domain/obligations/list-obligations.ts';
import { buildSeries } from '../domain/kpi/kpi-series.ts';
import type { WorkingCalendar } from '../domain/calendar/working-calendar.ts';
import type { ClauseRecord } from '../model/clause.ts';
import type { KpiUse } from '../model/kpi-use.ts';
import type { Measurement, MeasurementStatus } from '../model/measurement.ts';
import { frequencyOf, periodAt, periodIndex } from '../model/period.ts';
import type { Clause, Kpi, Partnership } from '../model/playbook.ts';
import {
  aClause,
  aContract,
  aKpi,
  aKpiUse,
  aMeasurement,
  aPartnership,
  aPinnedClause,
  day,
  period,
  triggerRule,
} from './builders.ts';

/** Figures as a table of tests writes them: `88`, `'88p'` provisional, `'88c'` corrected, `null` an empty cell. */
export type Figure = number | null | string;

/** Figures of `availability` for consecutive periods; those written together for one period stand in one list. */
export function figures(first: string, values: readonly (Figure | readonly Figure[])[]): Measurement[] {
  const start = period(first);
  return values.flatMap((each, offset) =>
    [each].flat().map((figure, nth) =>
      aMeasurement({
        period: periodAt(periodIndex(start) + offset, frequencyOf(start)),
        ...readFigure(figure),
        line: offset + 2 + nth * 100,
      }),
    ),
  );
}

function readFigure(figure: Figure): Pick<Measurement, 'value' | 'status' | 'note'> {
  if (typeof figure !== 'string') return { value: figure, status: 'final' };
  const status: MeasurementStatus = figure.endsWith('p') ? 'provisional' : 'corrected';
  return { value: Number(figure.slice(0, -1)), status, note: 'Relevé repris' };
}

/** A use of `availability` with a floor of 90, whose trigger names the clause `bonus-malus`. */
export function aTrigger(when = 'below floor', fields: Partial<KpiUse> = {}): KpiUse {
  return aKpiUse({ target: 95, floor: 90, trigger: { when: triggerRule(when), clause: 'bonus-malus' }, ...fields });
}

/** A clause that costs 100 a point under the limit, unless said otherwise. */
export function aMalus(
  trigger: Partial<NonNullable<ClauseRecord['trigger']>> = {},
  fields: Partial<Clause> = {},
): Clause {
  return aClause({ id: 'bonus-malus', trigger: { effect: 'malus', formula: 'gap * 100', ...trigger }, ...fields });
}

const france: WorkingCalendar = { weekends: 'skip', holidays: 'france' };

export interface ObligationCase {
  readonly rows: readonly Measurement[];
  readonly uses?: readonly KpiUse[];
  readonly kpis?: readonly Kpi[];
  readonly clauses?: readonly Clause[];
  readonly record?: Partial<Partnership>;
  readonly asOf?: string;
}

/** The obligations of a partnership whose contract, in force since 2024-03-15 without end, pins `bonus-malus`. */
export function obligationsIn({
  rows,
  uses = [aTrigger()],
  kpis = [aKpi({ unit: 'points' })],
  clauses = [aMalus()],
  record = {},
  asOf = '2027-12-31',
}: ObligationCase): Obligation[] {
  const { term: _, ...contract } = aContract({ signed: day('2024-03-15'), starts: day('2024-03-15') });
  const partnership = aPartnership({
    measurements: rows,
    kpis: [...uses],
    contracts: [{ ...contract, clauses: [aPinnedClause('bonus-malus')] }],
    ...record,
  });
  return listObligations({
    partnership,
    series: kpis.map((kpi) => buildSeries(partnership, kpi, day(asOf), france)),
    clauses: new Map(clauses.map((clause) => [clause.id, clause])),
    asOf: day(asOf),
    calendar: france,
  });
}

const remedyMarks = { none: '', pending: '~', cured: ' cured', 'earned-back': ' back' } as const;

/**
 * Obligations as one line, oldest first: the state, then each charge as `month=amount` in major units, `*` where it
 * rests on a provisional figure, `~` where a formal notice has not made it due yet, `cured` where it never will be,
 * `back` where it was given back, and the cap that held it down, then the periods that fired where there is no charge.
 */
export function tell(obligations: readonly Obligation[]): string {
  return obligations
    .toReversed()
    .map(({ state, charges, fired, wouldFire }) =>
      [
        state,
        ...(charges.length > 0
          ? charges.map(
              ({ entry, amount, isFinal, cappedBy, remedy }) =>
                `${entry.period}=${amount === null ? '?' : amount / 100}${isFinal ? '' : '*'}${remedyMarks[remedy ?? 'none']}${cappedBy ? ` ${cappedBy}` : ''}`,
            )
          : [...fired, ...wouldFire.map((each) => `${each}*`)]),
      ].join(' '),
    )
    .join('; ');
}
