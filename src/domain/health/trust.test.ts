import { describe, expect, it } from 'vitest';
import type { Partnership } from '../../model/playbook.ts';
import { anEntry, aPartnership, day } from '../../testing/builders.ts';
import { aTrustRating } from '../../testing/keyed-by-party.ts';
import { assessTrust, readRatings } from './trust.ts';

const asOf = day('2026-11-23');
const trustOf = (fields: Partial<Partnership>) => assessTrust(aPartnership(fields), asOf);

describe('M29 how two ratings read together', () => {
  it('are apart from two points on', () => {
    expect([readRatings([4, 5]), readRatings([3, 5]), readRatings([2, 5])]).toEqual(['strong', 'apart', 'apart']);
    expect(readRatings([1, 3])).toBe('apart');
  });

  it('are a strength when all are at 4 or more, a weakness when all are at 2 or less', () => {
    expect([readRatings([4, 4]), readRatings([4, 3]), readRatings([3, 3])]).toEqual(['strong', 'fair', 'fair']);
    expect([readRatings([2, 2]), readRatings([2, 3]), readRatings([1, 2])]).toEqual(['weak', 'fair', 'weak']);
  });

  it('say nothing while a side has not answered', () => {
    expect(readRatings([5, null])).toBe('unanswered');
    expect(readRatings([])).toBe('unanswered');
  });
});

describe('M29 the five behaviours', () => {
  it('takes the latest rating known at the day, by party in the order of the record', () => {
    const { behaviours } = trustOf({
      trust: [
        aTrustRating({ norecia: '5', valbrune: '3', on: '2026-09-30' }),
        aTrustRating({ norecia: '4', valbrune: '4', on: '2026-11-23' }),
        aTrustRating({ norecia: '1', valbrune: '1', on: '2026-11-24' }),
        aTrustRating({ valbrune: '4', behaviour: 'results' }),
      ],
    });
    expect(behaviours).toEqual([
      { behaviour: 'trust', on: day('2026-11-23'), ratings: [4, 4], reading: 'strong' },
      { behaviour: 'results', on: day('2026-09-30'), ratings: [4, null], reading: 'unanswered' },
    ]);
  });
});

describe('M29 obstacles shared early', () => {
  const incident = (told?: string, date = '2026-09-08') =>
    anEntry({ kind: 'incident', date: day(date), ...(told !== undefined && { told: day(told) }) });

  it('is told on the day it bites at the latest', () => {
    const early = (told: string) => trustOf({ journal: [incident(told)] }).obstacles.early;
    expect([early('2026-09-07'), early('2026-09-08'), early('2026-09-09')]).toEqual([1, 1, 0]);
  });

  it('leaves aside what has no day of telling, is still to come or is no incident', () => {
    const journal = [incident(), incident('2026-12-01', '2026-12-02'), anEntry({ told: day('2026-01-01') })];
    expect(trustOf({ journal }).obstacles).toEqual({ early: 0, judged: 0, unknown: 1 });
  });
});

describe('M29 the balance of contributions', () => {
  const money = (valbrune: number) => ({ contributions: { valbrune, norecia: 100 - valbrune } });

  it('is lopsided beyond ten points above an equal share', () => {
    const lopsided = (valbrune: number) => trustOf({ investment: money(valbrune) }).balances[0]?.lopsided;
    expect([lopsided(59), lopsided(60), lopsided(61)]).toEqual([false, false, true]);
  });

  it('weighs money, pooled resources and assets apart', () => {
    const { balances } = trustOf({
      investment: money(75),
      pooled: [{ id: 'team', kind: 'people', name: 'Équipe', share: { valbrune: 0.5, norecia: 0.5 } }],
      contributions: [{ id: 'sites', kind: 'market-access', name: 'Sites', strength: { valbrune: 3, norecia: 1 } }],
    });
    expect(balances.map(({ of, shares }) => [of, ...shares])).toEqual([
      ['money', 0.75, 0.25],
      ['pooled', 0.5, 0.5],
      ['assets', 0.75, 0.25],
    ]);
  });

  it('leaves out what the record does not say', () => {
    expect(trustOf({}).balances).toEqual([]);
    expect(trustOf({ investment: { contributions: { valbrune: 0 } } }).balances).toEqual([]);
  });
});

describe('M29 what the next review should speak of', () => {
  it('is nothing while promises are kept, obstacles told and ratings close', () => {
    const kept = anEntry({ kind: 'commitment', due: day('2026-11-01'), kept: true });
    expect(trustOf({ journal: [kept], trust: [aTrustRating({ valbrune: '3', norecia: '3' })] }).topics).toEqual([]);
  });

  it('is every promise overdue or broken, obstacle told late, weak or distant behaviour, and lopsided contribution', () => {
    const promise = { kind: 'commitment' as const, due: day('2026-11-22') };
    expect(
      trustOf({
        journal: [
          anEntry(promise),
          anEntry({ ...promise, kept: false }),
          anEntry({ ...promise, kept: day('2026-11-23') }),
          anEntry({ kind: 'incident', date: day('2026-09-08'), told: day('2026-09-09') }),
        ],
        trust: [aTrustRating({ valbrune: '5', norecia: '2' })],
        investment: { contributions: { valbrune: 90, norecia: 10 } },
      }).topics,
    ).toEqual([
      { about: 'commitments', count: 2 },
      { about: 'obstacles', count: 1 },
      { about: 'behaviour', behaviour: 'trust', reading: 'apart' },
      { about: 'balance', of: 'money' },
    ]);
  });
});
