import { describe, expect, it } from 'vitest';
import { aClause, aContract, aKpiUse, aPartnership, aPinnedClause, triggerRule } from '../../../testing/builders.ts';
import { tell } from '../../../testing/tell.ts';
import { checkTriggerClauseNotPinned } from './trigger-clause-not-pinned.ts';

const file = 'partnerships/boucle-chaude/index.mdx';

describe('trigger-clause-not-pinned', () => {
  const uses = [aKpiUse({ trigger: { when: triggerRule('late'), clause: 'revision-partage' } })];
  const told = (contracts: ReturnType<typeof aContract>[]) =>
    tell(checkTriggerClauseNotPinned, {
      partnerships: [aPartnership({ kpis: uses, contracts })],
      clauses: [aClause()],
    });

  const waiving = aContract({
    id: 'accord',
    clauses: [aPinnedClause('revision-partage', { waiver: { by: 'ines-morvan', reason: 'Sans objet' } })],
  });

  it('M17 refuses a trigger on a clause that no contract holds, or that one waives', () => {
    expect(told([])).toMatchObject([
      { severity: 'error', at: `${file}: kpis.0.trigger.clause`, values: { clause: 'revision-partage', waivedBy: '' } },
    ]);
    expect(told([aContract({ id: 'cadre' }), waiving])).toMatchObject([{ values: { waivedBy: 'accord' } }]);
  });

  it('M17 accepts a clause that one contract waives and another holds', () => {
    expect(told([waiving, aContract({ clauses: [aPinnedClause()] })])).toEqual([]);
  });

  it('M17 accepts a clause that a contract pins', () => {
    expect(told([aContract({ clauses: [aPinnedClause()] })])).toEqual([]);
  });
});

describe('trigger-clause-not-pinned, of a contract that the trigger names', () => {
  const told = (contract: string) =>
    tell(checkTriggerClauseNotPinned, {
      partnerships: [
        aPartnership({
          kpis: [aKpiUse({ triggers: [{ when: triggerRule('late'), clause: 'revision-partage', contract }] })],
          contracts: [
            aContract({ id: 'cadre' }),
            aContract({ id: 'autre', clauses: [aPinnedClause()] }),
            aContract({ id: 'socle' }),
            aContract({ id: 'premier', amends: 'socle' }),
            aContract({ id: 'second', amends: 'premier', clauses: [aPinnedClause()] }),
          ],
        }),
      ],
      clauses: [aClause()],
    });

  it('M17 refuses one that does not hold the clause, though another does', () => {
    expect(told('cadre')).toMatchObject([
      {
        at: `${file}: kpis.0.triggers.0.clause`,
        values: { clause: 'revision-partage', contract: 'cadre', waivedBy: '' },
      },
    ]);
  });

  it('M17 accepts one that holds it, by itself or by an amendment of its amendment; one that is unknown is another mistake', () => {
    expect(['autre', 'socle', 'nulle-part'].flatMap(told)).toEqual([]);
  });
});
