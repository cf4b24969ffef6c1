import { describe, expect, it } from 'vitest';
import type { JournalEntry, Partnership } from '../../model/playbook.ts';
import { aCommittee, aContract, anEntry, aPartnership, aStep, cadence, day, duration } from '../../testing/builders.ts';
import { aQuietPartnership, asOf, attentionByRule, attentionFor } from '../../testing/attention-lists.ts';

describe('M18 conflicts', () => {
  it('are listed with the deadline of their level, past or to come', () => {
    const ladder = [
      aStep({ within: duration('10 days'), who: ['paul-sarrazin', 'claire-aubrac'] }),
      aStep({ level: 2, within: duration('15 days'), who: 'steering' }),
    ];
    const governance = { escalation: ladder, committees: [aCommittee()] };
    const conflict = anEntry({
      id: 'acces',
      kind: 'conflict',
      title: 'Accès aux données',
      date: day('2026-11-04'),
      level: 1,
      file: 'partnerships/boucle-chaude/journal/acces.mdx',
    });
    expect(attentionByRule('conflict-deadline', aQuietPartnership({ governance, journal: [conflict] }))).toMatchObject([
      {
        due: '2026-11-14',
        urgency: 'late',
        owner: 'paul-sarrazin',
        values: {
          entry: 'acces',
          conflict: 'Accès aux données',
          level: 1,
          since: '2026-11-04',
          next: 2,
          nextFrom: '2026-11-15',
          daysOpen: 19,
        },
        file: conflict.file,
        path: ['level'],
      },
    ]);
    expect(
      attentionByRule('conflict-deadline', aQuietPartnership({ governance, journal: [{ ...conflict, level: 2 }] })),
    ).toMatchObject([
      { due: '2026-11-30', urgency: 'month', owner: 'claire-aubrac', values: { level: 2, next: '', nextFrom: '' } },
    ]);
    expect(attentionByRule('conflict-deadline', aQuietPartnership({ governance: {}, journal: [conflict] }))).toEqual(
      [],
    );
  });
});

describe('M29 commitments', () => {
  const promise = (fields: Partial<JournalEntry>) =>
    aQuietPartnership({
      journal: [
        anEntry({ id: 'lettre', kind: 'commitment', date: day('2026-10-01'), owner: 'ruben-hasse', ...fields }),
      ],
    });

  it('are overdue from the day after, and due in the ninety days before', () => {
    expect(attentionFor(promise({ due: day('2026-11-22') }))).toMatchObject([
      { rule: 'commitment-overdue', owner: 'ruben-hasse', values: { entry: 'lettre', days: 1 }, path: ['due'] },
    ]);
    expect(attentionFor(promise({ due: day('2026-11-23') }))).toMatchObject([
      { rule: 'commitment-due', urgency: 'week', values: { days: 0 } },
    ]);
    expect(attentionFor(promise({ due: day('2027-02-21') }))).toMatchObject([
      { rule: 'commitment-due', urgency: 'later', values: { days: 90 } },
    ]);
    expect(attentionFor(promise({ due: day('2027-02-22') }))).toEqual([]);
  });

  it('are not listed once kept, known not to be kept, without a date, or not yet made', () => {
    expect(attentionFor(promise({ due: day('2026-11-01'), kept: true }))).toEqual([]);
    expect(attentionFor(promise({ due: day('2026-11-01'), kept: false }))).toEqual([]);
    expect(attentionFor(promise({}))).toEqual([]);
    expect(attentionFor(promise({ date: day('2026-11-24'), due: day('2026-12-01') }))).toEqual([]);
  });
});

describe('M21 committees', () => {
  it('announce their next meeting within thirty days, with the day papers are due', () => {
    const meeting = (from: string) =>
      aQuietPartnership({
        governance: {
          committees: [
            aCommittee({ cadence: cadence('every 2 months'), from: day(from), papers: duration('5 working days') }),
          ],
        },
      });
    expect(attentionByRule('committee-due', meeting('2026-10-23'))).toMatchObject([
      {
        due: '2026-12-23',
        urgency: 'month',
        values: {
          committee: 'steering',
          committeeTitle: 'Comité de pilotage',
          on: '2026-12-23',
          papers: '2026-12-16',
          days: 30,
        },
        path: ['governance', 'committees', 0, 'from'],
      },
    ]);
    expect(attentionByRule('committee-due', meeting('2026-10-24'))).toEqual([]);
    expect(attentionByRule('committee-due', meeting('2026-11-23'))).toMatchObject([{ due: asOf, urgency: 'week' }]);
    expect(attentionByRule('committee-due', aQuietPartnership({ governance: { committees: [aCommittee()] } }))).toEqual(
      [],
    );
  });
});

describe('M42 wins', () => {
  const win = (date: string) => anEntry({ kind: 'win', date: day(date) });

  it('are missed from six months after the last one, on the day after', () => {
    expect(attentionByRule('win-missing', aPartnership({ journal: [win('2025-01-01'), win('2026-05-23')] }))).toEqual(
      [],
    );
    expect(
      attentionByRule('win-missing', aPartnership({ journal: [win('2025-01-01'), win('2026-05-22')] })),
    ).toMatchObject([{ due: '2026-11-22', values: { last: '2026-05-22', from: '2026-05-22' } }]);
    expect(
      attentionByRule('win-missing', aPartnership({ journal: [win('2026-05-22'), win('2026-12-01')] })),
    ).toHaveLength(1);
  });

  it('are counted from the beginning where there never was one', () => {
    const values = (partnership: Partnership) => attentionByRule('win-missing', partnership).map((item) => item.values);
    expect(values(aPartnership({ since: day('2026-05-22') }))).toMatchObject([{ last: '', from: '2026-05-22' }]);
    expect(values(aPartnership({ contracts: [aContract({ ends: day('2030-01-01') })] }))).toMatchObject([
      { from: '2025-03-12' },
    ]);
    expect(
      values(aPartnership({ journal: [anEntry({ date: day('2026-02-01') }), anEntry({ date: day('2026-01-01') })] })),
    ).toMatchObject([{ from: '2026-01-01' }]);
    expect(values(aPartnership())).toEqual([]);
  });

  it('are asked for from working-together until the exit', () => {
    const at = (stage: NonNullable<Partnership['stage']>) =>
      attentionByRule('win-missing', aPartnership({ stage, since: day('2024-01-01') }));
    expect(at('partner-selection')).toEqual([]);
    expect(at('working-together')).toHaveLength(1);
    expect(at('staying-together')).toHaveLength(1);
    expect(at('exit')).toEqual([]);
  });
});
