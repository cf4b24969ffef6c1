import { describe, expect, it } from 'vitest';
import { aCommittee, aKpiUse, aPartnership, triggerRule } from '../../../testing/builders.ts';
import { recordFile } from '../../../testing/one-partnership.ts';
import { placesOf } from '../../../testing/tell.ts';
import { checkUnknownCommittee } from './unknown-committee.ts';

describe('unknown-committee', () => {
  it('M21 reports a committee that decides or is reported to and does not exist', () => {
    const partnership = aPartnership({
      governance: { committees: [aCommittee(), aCommittee({ id: 'technical', parent: 'stering' })] },
      kpis: [aKpiUse({ trigger: { when: triggerRule('late'), clause: 'c', body: 'board' } })],
    });
    expect(placesOf(checkUnknownCommittee, { partnerships: [partnership] })).toEqual([
      `${recordFile}: kpis.0.trigger.body`,
      `${recordFile}: governance.committees.1.parent`,
    ]);
  });

  it('M22 reports a class of decisions that a committee nobody knows would take', () => {
    const classes = [
      { name: 'Courante', rule: 'delegated' as const, by: 'steering' },
      { name: 'Stratégique', rule: 'vote' as const, by: 'strategie' },
    ];
    const governance = { committees: [aCommittee()], decisions: { classes } };
    expect(placesOf(checkUnknownCommittee, { partnerships: [aPartnership({ governance })] })).toEqual([
      `${recordFile}: governance.decisions.classes.1.by`,
    ]);
  });
});
