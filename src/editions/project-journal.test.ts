import { describe, expect, it } from 'vitest';
import { listAttention } from '../domain/attention/attention.ts';
import { listSchedule } from '../domain/schedule/list-schedule.ts';
import type { JournalEntry } from '../model/playbook.ts';
import {
  aContract,
  aKpi,
  anEntry,
  aPartnership,
  aPinnedClause,
  aPlaybook,
  day,
  duration,
  triggerRule,
} from '../testing/builders.ts';
import { aMalus, aTrigger, figures } from '../testing/obligations.ts';
import { projectEdition } from './project-edition.ts';

describe('M22 the matter of a vote in an edition', () => {
  const matterIn = (...shared: readonly string[]) => {
    const partnership = aPartnership({
      shared: [...shared],
      governance: { decisions: { reserved: ['Cession'] } },
      journal: [anEntry({ matter: 'Cession' })],
    });
    const edition = projectEdition(aPlaybook({ partnerships: [partnership] }), { id: 'norecia', party: 'norecia' });
    return edition.partnerships[0]?.journal.map(({ matter }) => matter);
  };

  it('is named where the protocol that sets it apart is shared, and only there', () => {
    expect(matterIn('journal.decision', 'governance.decisions')).toEqual(['Cession']);
    expect(matterIn('journal.decision', 'governance')).toEqual(['Cession']);
    expect(matterIn('journal.decision', 'governance.committees')).toEqual([undefined]);
    expect(matterIn('governance')).toEqual([]);
  });
});

describe('M17 a formal notice in an edition', () => {
  const held = (...shared: readonly string[]) => {
    const journal = [anEntry({ id: 'canary-lettre', kind: 'notice', clause: 'bonus-malus', to: 'norecia' })];
    const partnership = aPartnership({ shared: [...shared], journal });
    const edition = projectEdition(aPlaybook({ partnerships: [partnership] }), { id: 'norecia', party: 'norecia' });
    return edition.partnerships[0]?.journal.map(({ id, to }) => [id, to]);
  };

  it('is shown with whom it was sent to where the notices of the journal are shared, and only there', () => {
    expect(held('journal.notice')).toEqual([['canary-lettre', 'norecia']]);
    expect(held('journal')).toEqual([['canary-lettre', 'norecia']]);
    expect(held('kpis', 'contracts', 'journal.decision', 'journal.incident')).toEqual([]);
  });

  it('tells nothing by what it does: neither that one is to be sent, nor what became of it, though figures and contracts are shared', () => {
    const clause = aMalus({ 'formal-notice': true, cure: duration('30 days') }, { visibility: 'shared' });
    const rule = { when: triggerRule('below floor'), clause: 'bonus-malus' };
    const told = (...journal: readonly JournalEntry[]) => {
      const partnership = aPartnership({
        shared: ['kpis', 'contracts', 'journal.decision'],
        kpis: [aTrigger('below floor', { trigger: { ...rule, within: duration('30 days') } })],
        measurements: figures('2026-08', [88, 95, 95]),
        contracts: [
          aContract({ starts: day('2025-01-01'), ends: day('2030-01-01'), clauses: [aPinnedClause('bonus-malus')] }),
        ],
        journal: [...journal],
      });
      const playbook = aPlaybook({ partnerships: [partnership], kpis: [aKpi()], clauses: [clause] });
      const edition = projectEdition(playbook, { id: 'norecia', party: 'norecia' });
      return JSON.stringify(
        listAttention(edition, day('2026-11-23')).filter(({ rule }) => rule === 'clause-triggered'),
      );
    };
    const sent = anEntry({ kind: 'notice', clause: 'bonus-malus', date: day('2026-09-10') });
    expect(told()).toContain('"notice":""');
    expect(told(sent)).toBe(told());
  });

  it('puts its last day to cure in no calendar and in no list: what a clause triggers stays in the house, whatever is shared', () => {
    const clause = aMalus({ 'formal-notice': true, cure: duration('30 days') }, { visibility: 'shared' });
    const running = (...shared: readonly string[]) => {
      const partnership = aPartnership({
        shared: [...shared],
        kpis: [aTrigger('below floor')],
        measurements: figures('2026-10', [88]),
        contracts: [
          aContract({ starts: day('2025-01-01'), ends: day('2030-01-01'), clauses: [aPinnedClause('bonus-malus')] }),
        ],
        journal: [anEntry({ kind: 'notice', clause: 'bonus-malus', to: 'norecia', date: day('2026-11-03') })],
      });
      const whole = aPlaybook({ partnerships: [partnership], kpis: [aKpi()], clauses: [clause] });
      const playbook = shared.length === 0 ? whole : projectEdition(whole, { id: 'norecia', party: 'norecia' });
      const asOf = day('2026-11-23');
      return [
        ...listSchedule(playbook, asOf).flatMap(({ kind, date }) => (kind === 'cure' ? [date] : [])),
        ...listAttention(playbook, asOf).flatMap(({ rule, due }) => (rule === 'cure-running' ? [due] : [])),
      ];
    };
    expect(running()).toEqual(['2026-12-03', '2026-12-03']);
    expect(running('kpis', 'contracts', 'journal.decision')).toEqual([]);
    expect(running('kpis', 'contracts', 'journal')).toEqual([]);
  });
});

describe('M13 the payment that an entry answers, in an edition', () => {
  it.each([
    [['journal.decision', 'contracts'], 'solde'],
    [['journal.decision'], undefined],
  ])('is shared with the contracts that make it: %j', (shared, expected) => {
    const partnership = aPartnership({ shared: [...shared], journal: [anEntry({ payment: 'solde' })] });
    const edition = projectEdition(aPlaybook({ partnerships: [partnership] }), { id: 'norecia', party: 'norecia' });
    expect(edition.partnerships[0]?.journal.map(({ payment }) => payment)).toEqual([expected]);
  });
});
