import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { KpiUse } from '../../model/kpi-use.ts';
import { day, aKpi, duration, period } from '../../testing/builders.ts';
import { aMalus, aTrigger, figures, obligationsIn } from '../../testing/obligations.ts';

/**
 * A second reckoning of whole agreements, from the conventions alone and in the plainest way there is: it shares no
 * code with the first. The clause costs 1.005 a point under the floor, from January 2025 on; the contract that holds it
 * runs from 15 March 2024.
 */
interface Agreement {
  /** One month each: the figure that counts, and the status of its row. */
  readonly months: readonly { readonly value: number | null; readonly status: 'final' | 'provisional' | 'corrected' }[];
  readonly onMissing: 'no-data' | 'breach' | 'ignore';
  readonly needed: number;
  readonly isWholeRun: boolean;
  readonly excluded: readonly number[];
  /** The month in which the floor goes from 90 to 85, on its last day. */
  readonly lowered: number;
  /** After how many months within the floor what a run cost is given back; 0 where it is not. */
  readonly earnBack: number;
  /** In cents. */
  readonly caps: { readonly month: number; readonly year: number; readonly contractYear: number };
}

/** A month of a run: its place from January 2025, what it costs in thousandths of a cent, and whether it is settled. */
interface Breach {
  readonly at: number;
  readonly cost: number | null;
  readonly isFinal: boolean;
}

/** Every run of breaches: an excluded month is passed over, any other that does not breach ends it. */
function runsIn({ months, onMissing, excluded, lowered }: Agreement): Breach[][] {
  const runs: Breach[][] = [[]];
  const first = months.findIndex(({ value }) => value !== null);
  const last = months.findLastIndex(({ value }) => value !== null);
  for (const [at, { value, status }] of months.entries()) {
    if (at < first || at > last || excluded.includes(at) || (value === null && onMissing === 'ignore')) continue;
    const floor = at >= lowered ? 85 : 90;
    if (value === null && onMissing === 'breach') runs.at(-1)?.push({ at, cost: null, isFinal: true });
    else if (value !== null && value < floor)
      runs.at(-1)?.push({ at, cost: (floor - value) * 100_500, isFinal: status !== 'provisional' });
    else runs.push([]);
  }
  return runs;
}

/** Whether the counted months after a run, as many as agreed, are settled and within the floor. */
function isGivenBack({ months, onMissing, excluded, lowered, earnBack }: Agreement, end: number): boolean {
  const counted = months
    .map((month, at) => ({ ...month, at }))
    .filter(({ at, value }) => at > end && !excluded.includes(at) && (value !== null || onMissing !== 'ignore'));
  const following = counted.slice(0, earnBack);
  return (
    earnBack > 0 &&
    following.length === earnBack &&
    following.every(
      ({ at, value, status }) => value !== null && status !== 'provisional' && value >= (at >= lowered ? 85 : 90),
    )
  );
}

/** What is charged for each month, `*` where it rests on a figure that is not final. */
function reckon(agreement: Agreement): Record<string, string> {
  const { needed, isWholeRun, caps } = agreement;
  const charged = runsIn(agreement).flatMap((run) => {
    const fires = (end: number) => end + 1 >= needed;
    const isSettled = (from: number, end: number) => run.slice(from, end + 1).every(({ isFinal }) => isFinal);
    const isBack = isGivenBack(agreement, run.at(-1)?.at ?? 0);
    const firesForGood = (end: number) => fires(end) && isSettled(end + 1 - needed, end);
    return run.flatMap((breach, rank) => {
      const ends = run.map((_, end) => end).filter((end) => (isWholeRun ? end >= rank : end === rank));
      if (!ends.some(fires)) return [];
      return [{ ...breach, isBack, isDue: ends.some((end) => firesForGood(end) && isSettled(rank, end)) }];
    });
  });
  const left = new Map<string, number>();
  const told: Record<string, string> = {};
  const take = ({ at, cost, isDue, isBack }: (typeof charged)[number]) => {
    const name = nameOf(at);
    const year = `year ${name.slice(0, 4)}`;
    // The contract year begins on 15 March: the last day of March is in the next one.
    const contractYear = `contract year ${Math.floor((at + 10) / 12)}`;
    const room = Math.min(caps.month, left.get(year) ?? caps.year, left.get(contractYear) ?? caps.contractYear);
    const amount = cost === null ? null : Math.min(Math.floor((cost + 500) / 1000), room);
    left.set(year, (left.get(year) ?? caps.year) - (amount ?? 0));
    left.set(contractYear, (left.get(contractYear) ?? caps.contractYear) - (amount ?? 0));
    // It was due when it was reckoned, and so has taken of the caps.
    told[name] = `${isBack ? 0 : (amount ?? '?')}${isDue ? '' : '*'}`;
  };
  for (const each of charged.filter(({ isDue }) => isDue)) take(each);
  for (const each of charged.filter(({ isDue }) => !isDue)) take(each);
  return told;
}

const nameOf = (at: number) => `${2025 + Math.floor(at / 12)}-${String((at % 12) + 1).padStart(2, '0')}`;
const asMoney = (cents: number) => (cents / 100).toFixed(2);

/** What the playbook charges for it: a corrected figure replaces a final one, and a final one a provisional one. */
function charge(agreement: Agreement): Record<string, string> {
  const { months, onMissing, needed, isWholeRun, excluded, lowered, earnBack, caps } = agreement;
  const when = `below floor for ${needed} months`;
  const exclusions = excluded.map((at) => ({ period: period(nameOf(at)), reason: 'Arrêt convenu' }));
  const uses: KpiUse[] = [
    aTrigger(when, { from: day('2024-03-15'), floor: 90, exclusions }),
    aTrigger(when, { from: lastDayOf(lowered), floor: 85 }),
  ];
  const rows = months.map(({ value, status }) => {
    if (value === null) return null;
    if (status === 'provisional') return `${value}p`;
    return status === 'corrected' ? [`${100 - value / 2}p`, 40, `${value}c`] : [`${value / 2}p`, value];
  });
  const clauses = [
    aMalus({
      formula: 'gap * 1.005',
      ...(earnBack > 0 && { 'earn-back': duration(`${earnBack} months`) }),
      ...(isWholeRun && { charge: 'whole-run' as const }),
      cap: { month: asMoney(caps.month), year: asMoney(caps.year), 'contract-year': asMoney(caps.contractYear) },
    }),
  ];
  const kpis = [aKpi({ unit: 'points', 'on-missing': onMissing })];
  return Object.fromEntries(
    obligationsIn({ rows: figures('2025-01', rows), uses, kpis, clauses })
      .flatMap(({ charges }) => charges)
      .map(({ entry, amount, isFinal }) => [entry.period, `${amount ?? '?'}${isFinal ? '' : '*'}`]),
  );
}

function lastDayOf(at: number) {
  const next = new Date(`${nameOf(at + 1)}-01T00:00:00Z`);
  return day(new Date(next.getTime() - 86_400_000).toISOString().slice(0, 10));
}

describe('M17 whole agreements, reckoned a second time from the conventions alone', () => {
  const month = fc.record({
    value: fc.oneof(
      { weight: 8, arbitrary: fc.integer({ min: 78, max: 93 }) },
      { weight: 1, arbitrary: fc.constant(null) },
    ),
    status: fc.constantFrom('final', 'final', 'final', 'provisional', 'corrected'),
  });
  const agreement = fc.record<Agreement>({
    months: fc.array(month, { minLength: 1, maxLength: 26 }),
    onMissing: fc.constantFrom('no-data', 'breach', 'ignore'),
    needed: fc.integer({ min: 1, max: 4 }),
    isWholeRun: fc.boolean(),
    excluded: fc.uniqueArray(fc.nat(25), { maxLength: 3 }),
    lowered: fc.nat(25),
    earnBack: fc.nat(3),
    caps: fc.record({
      month: fc.integer({ min: 100, max: 1200 }),
      year: fc.integer({ min: 1200, max: 6000 }),
      contractYear: fc.integer({ min: 1200, max: 6000 }),
    }),
  });

  it('charges the same months the same cents, and rests on the same figures', () => {
    fc.assert(
      fc.property(agreement, (given) => {
        expect(charge(given)).toEqual(reckon(given));
      }),
      { numRuns: 300, seed: 17 },
    );
  });
});
