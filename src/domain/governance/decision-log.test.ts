import { describe, expect, it } from 'vitest';
import type { JournalEntry } from '../../model/playbook.ts';
import { anEntry, day } from '../../testing/builders.ts';
import { decisionLog } from './decision-log.ts';

const asOf = day('2026-11-23');
const governance = {
  decisions: { vote: { weights: { a: 60, b: 40 }, threshold: { share: 0.66, strict: false }, quorum: 1 } },
};
const first = anEntry({ id: 'cellule', date: day('2025-06-10') });
const second = (date: string, supersedes = 'cellule') => anEntry({ id: 'un-par-site', date: day(date), supersedes });
const states = (...journal: JournalEntry[]) =>
  decisionLog({ journal, governance }, asOf).map(({ entry, state, supersededBy }) => [
    entry.id,
    state,
    supersededBy?.id,
  ]);

describe('M22 the log of decisions', () => {
  it('is read latest first, and knows which decision took the place of which', () => {
    expect(states(first, second('2026-06-10'))).toEqual([
      ['un-par-site', 'in-force', undefined],
      ['cellule', 'superseded', 'un-par-site'],
    ]);
  });

  it('supersedes from the very day, and not by a decision that is earlier or still to come', () => {
    expect(states(first, second('2025-06-10'))[1]).toEqual(['cellule', 'superseded', 'un-par-site']);
    expect(states(second('2025-06-09'), first)[0]).toEqual(['cellule', 'in-force', undefined]);
    expect(states(first, second('2026-11-23'))[1]).toEqual(['cellule', 'superseded', 'un-par-site']);
    expect(states(first, second('2026-11-24'))).toEqual([['cellule', 'in-force', undefined]]);
  });

  it('leaves a decision in force that is named by other words, by another kind, or by itself', () => {
    expect(states(first, second('2026-06-10', 'La cellule'))[1]).toEqual(['cellule', 'in-force', undefined]);
    expect(states(first, { ...second('2026-06-10'), kind: 'review' })).toEqual([['cellule', 'in-force', undefined]]);
    expect(states({ ...first, supersedes: 'cellule' })).toEqual([['cellule', 'in-force', undefined]]);
  });

  it('keeps out of force what was put to the vote and did not pass, until another decision takes its place', () => {
    const voted = (b: 'for' | 'against') => ({ ...first, votes: { a: 'for' as const, b } });
    expect(states(voted('for'))).toEqual([['cellule', 'in-force', undefined]]);
    expect(states(voted('against'))).toEqual([['cellule', 'not-adopted', undefined]]);
    expect(states(voted('against'), second('2026-06-10'))[1]).toEqual(['cellule', 'superseded', 'un-par-site']);
  });

  it('leaves in force what a decision that did not pass would have superseded', () => {
    const put = (b: 'for' | 'against') => ({ ...second('2026-06-10'), votes: { a: 'for' as const, b } });
    expect(states(first, put('against'))).toEqual([
      ['un-par-site', 'not-adopted', undefined],
      ['cellule', 'in-force', undefined],
    ]);
    expect(states(first, put('for'))[1]).toEqual(['cellule', 'superseded', 'un-par-site']);
  });
});
