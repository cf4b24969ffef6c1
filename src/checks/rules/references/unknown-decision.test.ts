import { describe, expect, it } from 'vitest';
import { anEntry } from '../../../testing/builders.ts';
import { onePartnership } from '../../../testing/one-partnership.ts';
import { tell } from '../../../testing/tell.ts';
import { checkUnknownDecision } from './unknown-decision.ts';

describe('unknown-decision', () => {
  it('M22 warns of a decision that replaces what no decision is called, and suggests the nearest', () => {
    const first = anEntry({ id: '2025-06-10-cellule' });
    const told = (supersedes: string) =>
      tell(checkUnknownDecision, onePartnership({ journal: [first, anEntry({ id: 'b', supersedes })] }));
    expect(told('2025-06-10-celule')).toMatchObject([
      { severity: 'warning', values: { value: '2025-06-10-celule', suggestion: '2025-06-10-cellule' } },
    ]);
    expect(told('2025-06-10-cellule')).toEqual([]);
  });

  it('M22 never proposes that a decision replace itself', () => {
    const entry = anEntry({ id: '2025-06-10-cellule', supersedes: '2025-06-10-celule' });
    expect(tell(checkUnknownDecision, onePartnership({ journal: [entry] }))).toMatchObject([
      { values: { suggestion: '' } },
    ]);
  });

  it('M22 says nothing of a decision that could not be read', () => {
    const playbook = onePartnership({ journal: [anEntry({ id: 'b', supersedes: '2025-06-10-cellule' })] });
    const broken = (partnership: string) => ({ broken: new Set([`journal/${partnership}/2025-06-10-cellule`]) });
    expect(tell(checkUnknownDecision, playbook, broken('boucle-chaude'))).toEqual([]);
    expect(tell(checkUnknownDecision, playbook, broken('autre'))).toHaveLength(1);
  });
});
