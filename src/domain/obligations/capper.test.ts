import { describe, expect, it } from 'vitest';
import { day, period } from '../../testing/builders.ts';
import { createCapper, createPenaltyCapper } from './capper.ts';

const start = day('2024-04-01');
const [january, march, april] = [period('2026-01'), period('2026-03'), period('2026-04')];
const [quarter, next] = [period('2026-Q1'), period('2026-Q2')];

describe('M17 what an unknown amount leaves unsure', () => {
  it.each([
    ['a month, the quarter that holds it', january, quarter, next],
    ['a quarter, the months it holds', quarter, march, april],
    ['a month, the other amounts of it', january, january, april],
  ])('under a cap of the month: of %s', (_name, unknown, unsure, sure) => {
    const capper = createCapper(start);
    capper.take(unknown, null);
    capper.take(sure, 100);
    expect([unsure, sure].map((at) => capper.isUnsure(at, { month: 500 }))).toEqual([true, false]);
    expect(capper.isUnsure(unsure, {})).toBe(false);
  });

  it('leaves the cap itself as it was', () => {
    for (const capper of [createCapper(start), createPenaltyCapper(start)]) {
      capper.take(january, null);
      capper.take(january, 300);
      expect(capper.leave(period('2026-02'), 900, { year: 1000 }).amount).toBe(700);
      expect(capper.reached(period('2026-02'), { year: 300 })).toMatchObject([{ cap: 300 }]);
    }
  });

  it('says nothing of the contract years of a contract without a first day', () => {
    const capper = createCapper(undefined);
    capper.take(january, null);
    expect(capper.isUnsure(period('2026-02'), { contractYear: 500 })).toBe(false);
    expect(capper.isUnsure(period('2026-02'), { contract: 500 })).toBe(true);
  });
});
