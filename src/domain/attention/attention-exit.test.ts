import { describe, expect, it } from 'vitest';
import type { Partnership } from '../../model/playbook.ts';
import { aContract, aPartnership, day, duration } from '../../testing/builders.ts';
import { aQuietPartnership, attentionByRule } from '../../testing/attention-lists.ts';

describe('M45 a missing exit plan', () => {
  const signed = (on: string, fields: Partial<Partnership> = {}) =>
    aQuietPartnership({ contracts: [aContract({ signed: day(on) })], ...fields });

  it('is told from the day a contract that engages is signed, whatever the stage', () => {
    expect(attentionByRule('exit-plan-missing', signed('2026-11-24'))).toEqual([]);
    expect(attentionByRule('exit-plan-missing', signed('2026-11-23'))).toMatchObject([
      { due: '2026-11-23', owner: 'claire-aubrac', values: { since: '2026-11-23' }, path: ['stage'] },
    ]);
    expect(
      attentionByRule('exit-plan-missing', signed('2026-11-22', { exit: { triggers: ['Faute grave'] } })),
    ).toMatchObject([{ urgency: 'late', path: ['exit'] }]);
    const nda = [aContract({ instrument: 'nda' }), aContract({ id: 'moa', instrument: 'mou' })];
    expect(attentionByRule('exit-plan-missing', aQuietPartnership({ contracts: nda }))).toEqual([]);
  });

  it('is told from stage working-together on, not before, where a day is known', () => {
    const since = day('2024-02-05');
    expect(attentionByRule('exit-plan-missing', aPartnership({ stage: 'working-together', since }))).toMatchObject([
      { due: '2024-02-05' },
    ]);
    expect(attentionByRule('exit-plan-missing', aPartnership({ stage: 'exit', since }))).toHaveLength(1);
    expect(attentionByRule('exit-plan-missing', aQuietPartnership({ since }))).toEqual([]);
    expect(attentionByRule('exit-plan-missing', aPartnership())).toEqual([]);
  });

  it('is not told once any part of the plan is written, nor to a partner whose edition withholds it', () => {
    const since = day('2024-02-05');
    expect(
      attentionByRule('exit-plan-missing', aPartnership({ since, exit: { plan: { data: 'Restitution' } } })),
    ).toEqual([]);
    const edition = { id: 'norecia', party: 'norecia' };
    expect(attentionByRule('exit-plan-missing', aPartnership({ since }), { edition })).toEqual([]);
    expect(attentionByRule('win-missing', aPartnership({ since }), { edition })).toEqual([]);
  });
});

describe('M45 exit plans', () => {
  const plan = (rehearsed?: string) =>
    aPartnership({
      exit: { plan: { data: 'Restitution', owner: 'lea-fontan', ...(rehearsed && { rehearsed: day(rehearsed) }) } },
    });

  it('are stale from the day after twelve months without a rehearsal', () => {
    expect(attentionByRule('exit-rehearsal-stale', plan('2025-11-23'))).toEqual([]);
    expect(attentionByRule('exit-rehearsal-stale', plan('2025-11-22'))).toMatchObject([
      {
        due: '2026-11-22',
        owner: 'lea-fontan',
        values: { last: '2025-11-22', days: 1 },
        path: ['exit', 'plan', 'rehearsed'],
      },
    ]);
  });

  it('never rehearsed are counted from the day the exit was arranged, where that is known', () => {
    expect(attentionByRule('exit-rehearsal-stale', plan())).toEqual([]);
    expect(
      attentionByRule('exit-rehearsal-stale', { ...plan(), stages: { exit: { arranged: day('2025-03-12') } } }),
    ).toMatchObject([{ values: { last: '' } }]);
    expect(
      attentionByRule('exit-rehearsal-stale', {
        ...plan('2026-11-24'),
        stages: { exit: { arranged: day('2025-03-12') } },
      }),
    ).toMatchObject([{ due: '2026-03-12', values: { last: '' } }]);
    expect(attentionByRule('exit-rehearsal-stale', { ...plan('2020-01-01'), stage: 'exit' })).toEqual([]);
  });

  it('are rehearsed as often as the plan says', () => {
    const half = (rehearsed: string) =>
      aPartnership({ exit: { plan: { rehearsed: day(rehearsed), every: duration('6 months') } } });
    expect(attentionByRule('exit-rehearsal-stale', half('2026-05-23'))).toEqual([]);
    expect(attentionByRule('exit-rehearsal-stale', half('2026-05-22'))).toMatchObject([{ due: '2026-11-22' }]);
  });
});
