import { describe, expect, it } from 'vitest';
import { anEntry, aPartnership, aStep } from '../../../testing/builders.ts';
import { tell } from '../../../testing/tell.ts';
import { checkUnknownEscalationLevel } from './unknown-escalation-level.ts';

describe('unknown-escalation-level', () => {
  it('M18 warns of a conflict at a level that the ladder does not have', () => {
    const journal = [anEntry({ kind: 'conflict', level: 2 })];
    const ladder = { escalation: [aStep(), aStep({ level: 'mediation' })] };
    expect(
      tell(checkUnknownEscalationLevel, { partnerships: [aPartnership({ governance: ladder, journal })] }),
    ).toMatchObject([
      {
        severity: 'warning',
        at: 'partnerships/boucle-chaude/journal/entree.mdx: level',
        values: { level: '2', known: ['1', 'mediation'] },
      },
    ]);
    expect(
      tell(checkUnknownEscalationLevel, {
        partnerships: [aPartnership({ governance: ladder, journal: [anEntry({ kind: 'conflict', level: 1 })] })],
      }),
    ).toEqual([]);
  });
});
