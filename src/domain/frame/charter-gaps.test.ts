import { describe, expect, it } from 'vitest';
import { aCommittee, aPartnership } from '../../testing/builders.ts';
import { charterGaps, hasCharter } from './charter-gaps.ts';

describe('M22 the charter', () => {
  it('needs a committee, a way to decide or a ladder', () => {
    expect(hasCharter(aPartnership({ roles: [{ task: 'Vente' }] }))).toBe(false);
    expect(hasCharter(aPartnership({ governance: { committees: [], escalation: [] } }))).toBe(false);
    expect(hasCharter(aPartnership({ governance: { committees: [aCommittee()] } }))).toBe(true);
    expect(hasCharter(aPartnership({ governance: { decisions: { otherwise: 'consensus' } } }))).toBe(true);
  });

  it('names the parts that are not written, in its own order', () => {
    expect(charterGaps(aPartnership({ governance: { committees: [aCommittee()] }, tools: [] }))).toEqual([
      'roles',
      'decisions',
      'escalation',
      'communication',
      'tools',
    ]);
  });
});
