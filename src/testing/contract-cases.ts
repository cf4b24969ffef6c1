import type { Contract } from '../model/contract.ts';
import type { IsoDate } from '../model/iso-date.ts';
import type { ContractTerm } from '../domain/contract/contract-term.ts';
import type { WorkingCalendar } from '../domain/calendar/working-calendar.ts';
import { day, duration } from './builders.ts';

/** One contract on one day, and what must be said of it. */
export interface ContractCase {
  readonly title: string;
  readonly contract: Contract;
  readonly asOf: IsoDate;
  readonly calendar: WorkingCalendar;
  readonly expected: string;
}

/**
 * What the case is about | the contract | the day | where it stands: last day to give notice, advised working day where
 * it is another, end of what is locked in.
 */
const table = `
# around the limits of a term of three years
the day before it starts | 2025-03-12 for 3 years, tacit for 3 years, notice 6 months | 2025-03-11 | not started, term 1 to 2028-03-11, notice 2027-09-11 (2027-09-10)
the day it starts | 2025-03-12 for 3 years, tacit for 3 years, notice 6 months | 2025-03-12 | in force, term 1 to 2028-03-11, notice 2027-09-11 (2027-09-10)
the day before the last to give notice | 2025-03-12 for 3 years, tacit for 3 years, notice 6 months | 2027-09-10 | in force, term 1 to 2028-03-11, notice 2027-09-11 (2027-09-10)
the last day to give notice | 2025-03-12 for 3 years, tacit for 3 years, notice 6 months | 2027-09-11 | in force, term 1 to 2028-03-11, notice 2027-09-11 (2027-09-10)
the day after | 2025-03-12 for 3 years, tacit for 3 years, notice 6 months | 2027-09-12 | in force, term 1 to 2028-03-11, notice 2027-09-11 (2027-09-10), locked to 2031-03-11
the last day of the term | 2025-03-12 for 3 years, tacit for 3 years, notice 6 months | 2028-03-11 | in force, term 1 to 2028-03-11, notice 2027-09-11 (2027-09-10), locked to 2031-03-11
the first day of the second term | 2025-03-12 for 3 years, tacit for 3 years, notice 6 months | 2028-03-12 | in force, term 2 to 2031-03-11, notice 2030-09-11
the last day of the second notice | 2025-03-12 for 3 years, tacit for 3 years, notice 6 months | 2030-09-11 | in force, term 2 to 2031-03-11, notice 2030-09-11
the day after the second notice | 2025-03-12 for 3 years, tacit for 3 years, notice 6 months | 2030-09-12 | in force, term 2 to 2031-03-11, notice 2030-09-11, locked to 2034-03-11
the last day of the second term | 2025-03-12 for 3 years, tacit for 3 years, notice 6 months | 2031-03-11 | in force, term 2 to 2031-03-11, notice 2030-09-11, locked to 2034-03-11
the first day of the third term | 2025-03-12 for 3 years, tacit for 3 years, notice 6 months | 2031-03-12 | in force, term 3 to 2034-03-11, notice 2033-09-11 (2033-09-09)

# in leap years
one year from 29 February | 2024-02-29 for 1 year | 2024-06-01 | in force, term 1 to 2025-02-27
four years from 29 February | 2024-02-29 for 4 years | 2024-06-01 | in force, term 1 to 2028-02-28
one year from 1 March | 2024-03-01 for 1 year | 2024-06-01 | in force, term 1 to 2025-02-28
one year to the end of a leap February | 2027-03-01 for 1 year | 2027-06-01 | in force, term 1 to 2028-02-29
yearly renewals from 29 February, fourth year | 2024-02-29 for 1 year, tacit, notice 1 month | 2028-02-28 | in force, term 4 to 2028-02-28, notice 2028-01-28, locked to 2029-02-27
yearly renewals from 29 February, fifth year | 2024-02-29 for 1 year, tacit, notice 1 month | 2028-02-29 | in force, term 5 to 2029-02-27, notice 2029-01-27 (2029-01-26)
a notice that falls on 29 February | 2027-09-01 for 1 year, tacit, notice 6 months | 2028-01-15 | in force, term 1 to 2028-08-31, notice 2028-02-29
a notice of one year over a leap day | 2026-03-01 for 3 years, tacit, notice 1 year | 2026-06-01 | in force, term 1 to 2029-02-28, notice 2028-02-28
365 days from 1 January of a leap year | 2028-01-01 for 365 days | 2028-01-01 | in force, term 1 to 2028-12-30

# at month ends
one month from 31 January | 2026-01-31 for 1 month | 2026-01-31 | in force, term 1 to 2026-02-27
one month from 31 January, first renewal | 2026-01-31 for 1 month, tacit, notice 5 days | 2026-02-28 | in force, term 2 to 2026-03-30, notice 2026-03-25
one month from 31 January, second renewal | 2026-01-31 for 1 month, tacit, notice 5 days | 2026-03-31 | in force, term 3 to 2026-04-29, notice 2026-04-24
one month from 31 January, eleventh renewal | 2026-01-31 for 1 month, tacit, notice 5 days | 2026-12-31 | in force, term 12 to 2027-01-30, notice 2027-01-25
six months from 31 August | 2026-08-31 for 6 months | 2026-09-01 | in force, term 1 to 2027-02-27
six months from 30 August | 2026-08-30 for 6 months | 2026-09-01 | in force, term 1 to 2027-02-27
30 June less three months | 2025-07-01 for 1 year, tacit, notice 3 months | 2026-01-02 | in force, term 1 to 2026-06-30, notice 2026-03-30
31 August less six months | 2025-09-01 for 1 year, tacit, notice 6 months | 2026-01-02 | in force, term 1 to 2026-08-31, notice 2026-02-28 (2026-02-27)
31 December less three months | 2026-01-01 for 1 year, tacit, notice 3 months | 2026-01-02 | in force, term 1 to 2026-12-31, notice 2026-09-30
31 May less one month | 2025-06-01 for 1 year, tacit, notice 1 month | 2026-01-02 | in force, term 1 to 2026-05-31, notice 2026-04-30
31 March less one month | 2025-04-01 for 1 year, tacit, notice 1 month | 2026-01-02 | in force, term 1 to 2026-03-31, notice 2026-02-28 (2026-02-27)
a written end on 28 February, renewed by the month | 2025-03-01 until 2026-02-28, tacit for 1 month, notice 10 days | 2026-03-15 | in force, term 2 to 2026-03-31, notice 2026-03-21 (2026-03-20)

# after several renewals
of another length than the first term | 2021-06-01 for 5 years, tacit for 3 years, notice 6 months | 2026-11-23 | in force, term 2 to 2029-05-31, notice 2028-11-30
by the quarter, forty times | 2016-01-15 for 1 year, tacit for 3 months, notice 30 days | 2026-11-23 | in force, term 41 to 2027-01-14, notice 2026-12-15
by the week | 2026-11-02 for 2 weeks, tacit for 1 week, notice 3 days | 2026-11-30 | in force, term 4 to 2026-12-06, notice 2026-12-03
by ninety days | 2026-01-01 for 90 days, tacit, notice 15 days | 2026-11-23 | in force, term 4 to 2026-12-26, notice 2026-12-11
by the month after a first term of two years | 2024-01-31 for 2 years, tacit for 1 month, notice 2 weeks | 2026-02-27 | in force, term 2 to 2026-02-27, notice 2026-02-13, locked to 2026-03-30
by the year after a written end | 2023-05-10 until 2024-12-31, tacit for 1 year, notice 2 months | 2026-11-23 | in force, term 3 to 2026-12-31, notice 2026-10-31 (2026-10-30), locked to 2027-12-31

# with a notice as long as a term, or longer
eighteen months of three years, on the day | 2025-01-01 for 3 years, tacit, notice 18 months | 2026-06-30 | in force, term 1 to 2027-12-31, notice 2026-06-30
eighteen months of three years, the day after | 2025-01-01 for 3 years, tacit, notice 18 months | 2026-07-01 | in force, term 1 to 2027-12-31, notice 2026-06-30, locked to 2030-12-31
twelve months of one year, before the start of the next | 2025-01-01 for 1 year, tacit, notice 12 months | 2025-12-31 | in force, term 1 to 2025-12-31, notice 2024-12-31, locked to 2026-12-31
twelve months of one year, on the first day of the next | 2025-01-01 for 1 year, tacit, notice 12 months | 2026-01-01 | in force, term 2 to 2026-12-31, notice 2025-12-31, locked to 2027-12-31
eighteen months of one year, on the last day for the third term | 2025-01-01 for 1 year, tacit, notice 18 months | 2025-06-30 | in force, term 1 to 2025-12-31, notice 2024-06-30 (2024-06-28), locked to 2026-12-31
eighteen months of one year, the day after | 2025-01-01 for 1 year, tacit, notice 18 months | 2025-07-01 | in force, term 1 to 2025-12-31, notice 2024-06-30 (2024-06-28), locked to 2027-12-31
eighteen months of one year, in the second term | 2025-01-01 for 1 year, tacit, notice 18 months | 2026-02-01 | in force, term 2 to 2026-12-31, notice 2025-06-30, locked to 2027-12-31
two years of six months | 2025-01-01 for 6 months, tacit, notice 2 years | 2026-11-23 | in force, term 4 to 2026-12-31, notice 2024-12-31, locked to 2028-12-31
forty days of a month | 2025-01-01 for 1 month, tacit, notice 40 days | 2026-02-20 | in force, term 14 to 2026-02-28, notice 2026-01-19, locked to 2026-04-30

# in working days, around French holidays
two before Armistice Day is over | 2024-01-01 until 2026-11-12, tacit for 1 year, notice 2 working days | 2026-01-02 | in force, term 1 to 2026-11-12, notice 2026-11-09
five over Ascension and 8 May | 2024-01-01 until 2026-05-15, tacit for 1 year, notice 5 working days | 2026-01-02 | in force, term 1 to 2026-05-15, notice 2026-05-06
one before Easter Monday is over | 2024-01-01 until 2026-04-07, tacit for 1 year, notice 1 working day | 2026-01-02 | in force, term 1 to 2026-04-07, notice 2026-04-03
one over Whit Monday | 2024-01-01 until 2026-05-26, tacit for 1 year, notice 1 working day | 2026-01-02 | in force, term 1 to 2026-05-26, notice 2026-05-22
three over New Year | 2024-01-01 until 2027-01-04, tacit for 1 year, notice 3 working days | 2026-01-02 | in force, term 1 to 2027-01-04, notice 2026-12-29
ten over Christmas and New Year | 2024-01-01 until 2027-01-08, tacit for 1 year, notice 10 working days | 2026-01-02 | in force, term 1 to 2027-01-08, notice 2026-12-23
one from a Sunday | 2024-01-01 until 2026-11-22, tacit for 1 year, notice 1 working day | 2026-01-02 | in force, term 1 to 2026-11-22, notice 2026-11-20
advised day before a Sunday that is All Saints’ Day | 2024-01-01 until 2027-05-01, tacit for 1 year, notice 6 months | 2026-01-02 | in force, term 1 to 2027-05-01, notice 2026-11-01 (2026-10-30)
advised day before New Year | 2024-01-01 until 2027-07-01, tacit for 1 year, notice 6 months | 2026-01-02 | in force, term 1 to 2027-07-01, notice 2027-01-01 (2026-12-31)
advised day before Christmas | 2024-01-01 until 2027-03-25, tacit for 1 year, notice 3 months | 2026-01-02 | in force, term 1 to 2027-03-25, notice 2026-12-25 (2026-12-24)
advised day before 14 July | 2024-01-01 until 2026-10-14, tacit for 1 year, notice 3 months | 2026-01-02 | in force, term 1 to 2026-10-14, notice 2026-07-14 (2026-07-13)
advised day before Easter Monday | 2024-01-01 until 2026-07-06, tacit for 1 year, notice 3 months | 2026-01-02 | in force, term 1 to 2026-07-06, notice 2026-04-06 (2026-04-03)

# where the calendar observes no holiday
five over Ascension and 8 May | 2024-01-01 until 2026-05-15, tacit for 1 year, notice 5 working days (weekdays) | 2026-01-02 | in force, term 1 to 2026-05-15, notice 2026-05-08
a notice on Easter Monday | 2024-01-01 until 2026-07-06, tacit for 1 year, notice 3 months (weekdays) | 2026-01-02 | in force, term 1 to 2026-07-06, notice 2026-04-06
a notice on a Sunday, weekends worked | 2024-01-01 until 2027-05-01, tacit for 1 year, notice 6 months (every day) | 2026-01-02 | in force, term 1 to 2027-05-01, notice 2026-11-01
five working days, weekends worked | 2024-01-01 until 2026-05-15, tacit for 1 year, notice 5 working days (every day) | 2026-01-02 | in force, term 1 to 2026-05-15, notice 2026-05-10

# under express renewal
on the day to decide | 2025-03-12 for 3 years, express for 1 year, notice 3 months | 2027-12-11 | in force, term 1 to 2028-03-11, notice 2027-12-11 (2027-12-10)
after the day to decide, bound to nothing further | 2025-03-12 for 3 years, express for 1 year, notice 3 months | 2027-12-12 | in force, term 1 to 2028-03-11, notice 2027-12-11 (2027-12-10)
on the last day | 2025-03-12 for 3 years, express for 1 year, notice 3 months | 2028-03-11 | in force, term 1 to 2028-03-11, notice 2027-12-11 (2027-12-10)
not renewed, the day after | 2025-03-12 for 3 years, express for 1 year, notice 3 months | 2028-03-12 | ended, term 1 to 2028-03-11, notice 2027-12-11 (2027-12-10)
the day before the renewal is signed | 2025-03-12 for 3 years, express for 1 year, notice 3 months, renewed 2028-01-15 | 2028-01-14 | in force, term 1 to 2028-03-11, notice 2027-12-11 (2027-12-10)
the day the renewal is signed | 2025-03-12 for 3 years, express for 1 year, notice 3 months, renewed 2028-01-15 | 2028-01-15 | in force, term 2 to 2029-03-11, notice 2028-12-11
renewed twice | 2025-03-12 for 3 years, express for 1 year, notice 3 months, renewed 2028-01-15 and 2029-02-01 | 2029-02-01 | in force, term 3 to 2030-03-11, notice 2029-12-11
renewed once, then let end | 2025-03-12 for 3 years, express for 1 year, notice 3 months, renewed 2028-01-15 | 2029-03-12 | ended, term 2 to 2029-03-11, notice 2028-12-11

# with a written day, or no renewal
a last notice set in the first term, on the day | 2025-03-12 for 3 years, tacit for 3 years, notice 6 months, last notice 2027-06-30 | 2027-06-30 | in force, term 1 to 2028-03-11, notice 2027-06-30
a last notice set in the first term, the day after | 2025-03-12 for 3 years, tacit for 3 years, notice 6 months, last notice 2027-06-30 | 2027-07-01 | in force, term 1 to 2028-03-11, notice 2027-06-30, locked to 2031-03-11
a last notice set in the first term, seen from the second | 2025-03-12 for 3 years, tacit for 3 years, notice 6 months, last notice 2027-06-30 | 2029-01-01 | in force, term 2 to 2031-03-11, notice 2030-09-11
a last notice set in the second term, seen from the first | 2025-03-12 for 3 years, tacit for 3 years, notice 6 months, last notice 2030-01-31 | 2027-09-12 | in force, term 1 to 2028-03-11, notice 2027-09-11 (2027-09-10), locked to 2031-03-11
a last notice set on the last day of the term | 2025-03-12 for 3 years, tacit for 3 years, notice 6 months, last notice 2028-03-11 | 2028-03-11 | in force, term 1 to 2028-03-11, notice 2028-03-11 (2028-03-10)
an end written that is shorter than the term | 2025-03-12 for 3 years until 2026-12-31, tacit for 3 years, notice 6 months | 2026-11-23 | in force, term 1 to 2026-12-31, notice 2026-06-30, locked to 2029-12-31
an end without renewal, on it | 2025-03-12 for 3 years | 2028-03-11 | in force, term 1 to 2028-03-11
an end without renewal, after it | 2025-03-12 for 3 years | 2028-03-12 | ended, term 1 to 2028-03-11
a notice without renewal | 2025-03-12 for 3 years, none, notice 3 months | 2027-12-12 | in force, term 1 to 2028-03-11

# where a term is followed by an indefinite time
the day before it starts | 2025-03-12 for 3 years, tacit for indefinite, notice 3 months | 2025-03-11 | not started, term 1 to 2028-03-11, notice 2027-12-11 (2027-12-10)
the last day to leave at the term | 2025-03-12 for 3 years, tacit for indefinite, notice 3 months | 2027-12-11 | in force, term 1 to 2028-03-11, notice 2027-12-11 (2027-12-10)
the day after, out the notice later | 2025-03-12 for 3 years, tacit for indefinite, notice 3 months | 2027-12-12 | in force, term 1 to 2028-03-11, notice 2027-12-11 (2027-12-10), out on 2028-03-13
the last day of the term | 2025-03-12 for 3 years, tacit for indefinite, notice 3 months | 2028-03-11 | in force, term 1 to 2028-03-11, notice 2027-12-11 (2027-12-10), out on 2028-06-12
the first day without a term | 2025-03-12 for 3 years, tacit for indefinite, notice 3 months | 2028-03-12 | indefinite, out on 2028-06-13
years later, at a month’s end | 2025-03-12 for 3 years, tacit for indefinite, notice 3 months | 2040-01-31 | indefinite, out on 2040-05-01
after a written end, on the last day to leave at it | 2025-03-12 until 2027-12-31, tacit for indefinite, notice 3 months | 2027-09-30 | in force, term 1 to 2027-12-31, notice 2027-09-30
after a written end, the day after | 2025-03-12 until 2027-12-31, tacit for indefinite, notice 3 months | 2027-10-01 | in force, term 1 to 2027-12-31, notice 2027-09-30, out on 2028-01-02
after a written end, the day after the term | 2025-03-12 until 2027-12-31, tacit for indefinite, notice 3 months | 2028-01-01 | indefinite, out on 2028-04-02
a written end shorter than the term | 2025-03-12 for 3 years until 2026-12-31, tacit for indefinite, notice 6 months | 2027-01-01 | indefinite, out on 2027-07-02
a month’s end by which the notice still falls in the term | 2025-07-01 for 1 year, tacit for indefinite, notice 3 months | 2026-03-31 | in force, term 1 to 2026-06-30, notice 2026-03-30, out on 2026-07-01
an earlier last notice, on it | 2025-03-12 for 3 years, tacit for indefinite, notice 3 months, last notice 2027-06-30 | 2027-06-30 | in force, term 1 to 2028-03-11, notice 2027-06-30
an earlier last notice, the day after, not out before the term | 2025-03-12 for 3 years, tacit for indefinite, notice 3 months, last notice 2027-06-30 | 2027-07-01 | in force, term 1 to 2028-03-11, notice 2027-06-30, out on 2028-03-12
a later last notice, on it | 2025-03-12 for 3 years, tacit for indefinite, notice 3 months, last notice 2028-02-28 | 2028-02-28 | in force, term 1 to 2028-03-11, notice 2028-02-28
a later last notice, the day after | 2025-03-12 for 3 years, tacit for indefinite, notice 3 months, last notice 2028-02-28 | 2028-02-29 | in force, term 1 to 2028-03-11, notice 2028-02-28, out on 2028-05-30
a last notice of the term, once it is over | 2025-03-12 for 3 years, tacit for indefinite, notice 3 months, last notice 2028-02-28 | 2028-03-12 | indefinite, out on 2028-06-13
a notice longer than the term | 2025-01-01 for 1 year, tacit for indefinite, notice 18 months | 2025-02-01 | in force, term 1 to 2025-12-31, notice 2024-06-30 (2024-06-28), out on 2026-08-02
five working days over Ascension and 8 May | 2024-01-01 until 2026-05-15, tacit for indefinite, notice 5 working days | 2026-05-07 | in force, term 1 to 2026-05-15, notice 2026-05-06, out on 2026-05-19
no notice agreed, in the term | 2025-03-12 for 3 years, tacit for indefinite | 2028-03-11 | in force, term 1 to 2028-03-11
no notice agreed, after it | 2025-03-12 for 3 years, tacit for indefinite | 2028-03-12 | indefinite
express, not signed | 2025-03-12 for 3 years, express for indefinite, notice 3 months | 2028-03-12 | ended, term 1 to 2028-03-11, notice 2027-12-11 (2027-12-10)
express, the day before it is signed | 2025-03-12 for 3 years, express for indefinite, notice 3 months, renewed 2028-01-15 | 2028-01-14 | in force, term 1 to 2028-03-11, notice 2027-12-11 (2027-12-10)
express, the day it is signed | 2025-03-12 for 3 years, express for indefinite, notice 3 months, renewed 2028-01-15 | 2028-01-15 | in force, term 1 to 2028-03-11, out on 2028-04-16
express, signed long before the term ends | 2025-03-12 for 3 years, express for indefinite, notice 3 months, renewed 2027-01-15 | 2027-01-15 | in force, term 1 to 2028-03-11, out on 2028-03-12
express, after the term | 2025-03-12 for 3 years, express for indefinite, notice 3 months, renewed 2028-01-15 | 2028-03-12 | indefinite, out on 2028-06-13
express, signed late, the day before | 2025-03-12 for 3 years, express for indefinite, notice 3 months, renewed 2028-04-01 | 2028-03-31 | ended, term 1 to 2028-03-11, notice 2027-12-11 (2027-12-10)
express, signed late, from that day | 2025-03-12 for 3 years, express for indefinite, notice 3 months, renewed 2028-04-01 | 2028-04-01 | indefinite, out on 2028-07-02
denied by the kind | 2025-03-12 for 3 years, none for indefinite, notice 3 months | 2028-03-12 | ended, term 1 to 2028-03-11
without a term at all | 2025-03-12, tacit for indefinite, notice 3 months | 2026-11-30 | indefinite, out on 2027-03-01

# without an end
three months at a month’s end | 2025-03-12, none, notice 3 months | 2026-11-30 | indefinite, out on 2027-03-01
thirty days | 2025-03-12, none, notice 30 days | 2026-11-23 | indefinite, out on 2026-12-24
five working days over Christmas | 2025-03-12, none, notice 5 working days | 2026-12-22 | indefinite, out on 2026-12-31
no notice agreed | 2025-03-12 | 2026-11-23 | indefinite
before it starts | 2027-01-01 | 2026-12-31 | not started
`;

const calendars: Readonly<Record<string, WorkingCalendar>> = {
  '': { weekends: 'skip', holidays: 'france' },
  weekdays: { weekends: 'skip', holidays: 'none' },
  'every day': { weekends: 'keep', holidays: 'none' },
};

/** The cases of the table, each under the heading it stands below. */
export function contractCases(): ContractCase[] {
  let heading = '';
  return table
    .trim()
    .split('\n')
    .flatMap((line) => {
      if (line.startsWith('# ')) heading = line.slice(2);
      const [title = '', written = '', on = '', expected = ''] = line.split(' | ');
      if (on === '') return [];
      const [, terms = '', calendar = ''] = /^(.*?)(?: \(([a-z ]+)\))?$/.exec(written) ?? [];
      return [
        {
          title: `${heading}: ${title}`,
          contract: contractOf(terms),
          asOf: day(on),
          calendar: calendars[calendar] ?? fail(calendar),
          expected,
        },
      ];
    });
}

/** A contract signed in 2015, long before it starts: `2025-03-12 for 3 years, tacit for 1 year, notice 6 months`. */
function contractOf(terms: string): Contract {
  const [first = '', ...others] = terms.split(', ');
  const [, start = '', term, ends] = /^(\S+)(?: for (.+?))?(?: until (\S+))?$/.exec(first) ?? [];
  const given = (name: string) => others.find((part) => part.startsWith(`${name} `))?.slice(name.length + 1);
  const [notice, last, renewed] = [given('notice'), given('last notice'), given('renewed')];
  const [, kind, length] = /^(tacit|express|none)(?: for (.+))?$/.exec(others[0] ?? '') ?? [];
  return {
    id: 'contrat',
    instrument: 'framework',
    signed: day('2015-01-01'),
    starts: day(start),
    ...(term !== undefined && { term: duration(term) }),
    ...(ends !== undefined && { ends: day(ends) }),
    ...(last !== undefined && { 'last-notice': day(last) }),
    ...((kind === 'tacit' || kind === 'express' || kind === 'none') && {
      renewal: {
        kind,
        ...(length !== undefined && { for: length === 'indefinite' ? length : duration(length) }),
        ...(notice !== undefined && { notice: duration(notice) }),
        ...(renewed !== undefined && { renewed: renewed.split(' and ').map(day) }),
      },
    }),
  };
}

function fail(text: string): never {
  throw new Error(`not understood: ${text}`);
}

/** Where a contract stands, in the words of the table. */
export function termInWords(term: ContractTerm): string {
  const { state, number, end, lastNotice, advisedNotice, lockedUntil, earliestExit } = term;
  return [
    state.replace('-', ' '),
    number !== undefined && end !== undefined && `term ${String(number)} to ${end}`,
    lastNotice !== undefined &&
      `notice ${lastNotice}${advisedNotice === lastNotice ? '' : ` (${String(advisedNotice)})`}`,
    lockedUntil !== undefined && `locked to ${lockedUntil}`,
    earliestExit !== undefined && `out on ${earliestExit}`,
  ]
    .filter((part) => typeof part === 'string')
    .join(', ');
}
