import { describe, expect, it } from 'vitest';
import { aContract, aPartnership, aPinnedClause, period } from '../../../testing/builders.ts';
import { malusClauses } from '../../../testing/malus-clauses.ts';
import { aMalus, aTrigger } from '../../../testing/obligations.ts';
import { tell } from '../../../testing/tell.ts';
import { checkExclusionNotInClause } from './exclusion-not-in-clause.ts';

describe('exclusion-not-in-clause', () => {
  const told = (cause: 'force-majeure' | 'other-party' | 'agreed' | undefined, excludes?: string[]) => {
    const exclusions = [{ period: period('2026-08'), reason: 'Inondation', ...(cause && { cause }) }];
    const partnerships = [aPartnership({ kpis: [aTrigger('below floor', { exclusions })] })];
    return tell(checkExclusionNotInClause, { ...malusClauses({ excludes }), partnerships });
  };

  it('M17 warns of every cause but an agreement under a clause that names none', () => {
    expect(told('force-majeure')).toMatchObject([{ severity: 'warning', values: { excused: [] } }]);
    expect(told('other-party')).toHaveLength(1);
    expect(told('agreed')).toEqual([]);
    expect(told(undefined)).toEqual([]);
  });

  it('M17 asks nothing of a clause that figures do not trigger', () => {
    const exclusions = [{ period: period('2026-08'), reason: 'Inondation', cause: 'force-majeure' as const }];
    const partnerships = [aPartnership({ kpis: [aTrigger('below floor', { exclusions })] })];
    expect(tell(checkExclusionNotInClause, { clauses: [aMalus({}, { trigger: undefined })], partnerships })).toEqual(
      [],
    );
  });

  it('M17 asks the version that the contract signed, not the one of the library', () => {
    const { translations: _, earlier: __, ...signed } = aMalus({ excludes: ['force-majeure'] }, { version: '1.0' });
    const library = aMalus({ excludes: [] }, { version: '2.0', earlier: [signed] });
    const exclusions = [{ period: period('2026-08'), reason: 'Inondation', cause: 'force-majeure' as const }];
    const held = (version: string, waiver = {}) =>
      tell(checkExclusionNotInClause, {
        clauses: [library],
        partnerships: [
          aPartnership({
            kpis: [aTrigger('below floor', { exclusions })],
            contracts: [
              aContract({
                clauses: [aPinnedClause('bonus-malus', { clause: { id: 'bonus-malus', version }, ...waiver })],
              }),
            ],
          }),
        ],
      });
    expect(held('1.0')).toEqual([]);
    expect(held('2.0')).toHaveLength(1);
    expect(held('0.9')).toHaveLength(1);
    expect(held('1.0', { waiver: { by: 'x', reason: 'y' } })).toHaveLength(1);
  });

  it('M17 warns of a cause that the clause does not excuse', () => {
    expect(told('other-party', ['force-majeure'])).toMatchObject([
      { severity: 'warning', at: 'partnerships/boucle-chaude/index.mdx: kpis.0.exclusions.0.cause' },
    ]);
    expect(told('force-majeure', ['force-majeure'])).toEqual([]);
    expect(told('agreed', [])).toEqual([]);
    expect(told(undefined, [])).toEqual([]);
  });
});
