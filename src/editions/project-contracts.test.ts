import { describe, expect, it } from 'vitest';
import { contractPaymentSchema } from '../model/contract-payment.ts';
import { aContract, aPinnedClause } from '../testing/builders.ts';
import { projectContracts } from './project-contracts.ts';

describe('the contracts of an edition', () => {
  it('M13 are as both parties signed them, without the position obtained, the deviation, or where we keep them', () => {
    const pin = aPinnedClause('rupture', {
      article: '21',
      position: 'fallback-1',
      deviation: 'Préavis plus court',
      with: { preavis: '3 months' },
    });
    const [contract] = projectContracts(
      [aContract({ document: { at: 'https://exemple.invalid/pacte.pdf' }, clauses: [pin] })],
      new Set(),
    );
    expect(contract).toEqual({
      ...aContract(),
      clauses: [{ clause: { id: 'rupture', version: '1.0' }, article: '21', with: { preavis: '3 months' } }],
    });
  });

  it('M17 keep what both parties agreed to cap all penalties at', () => {
    const capped = aContract({ 'penalty-cap': { year: '50000' } });
    expect(projectContracts([capped], new Set())).toEqual([capped]);
  });

  it('M17 keep what they agree on late payments', () => {
    const terms = { rate: 0.12, fixed: 4000 };
    expect(projectContracts([aContract({ 'late-interest': terms })], new Set())[0]).toHaveProperty(
      'late-interest',
      terms,
    );
  });

  it('M13 keep the payments on agreed days that they make', () => {
    const payment = contractPaymentSchema.parse({ id: 'depot', what: 'Dépôt', amount: '500', 'owed-by': 'norecia' });
    expect(projectContracts([aContract({ payments: [payment] })], new Set())).toEqual([
      aContract({ payments: [payment] }),
    ]);
  });

  it('M13 leave out a clause that a waiver set aside: it was not signed', () => {
    const waived = aPinnedClause('non-cannibalisation', {
      waiver: { by: 'ines-morvan', reason: 'Aucun client commun' },
    });
    expect(projectContracts([aContract({ clauses: [waived] })], new Set())).toEqual([aContract({ clauses: [] })]);
  });

  it('M17 leave out the KPI that fills a clause where it is not shared, and keep one that is', () => {
    const pin = aPinnedClause('avoir', { with: { base: 'invoiced', seuil: 'availability' } });
    const [contract] = projectContracts([aContract({ clauses: [pin] })], new Set(['invoiced']));
    expect(contract?.clauses?.[0]?.with).toEqual({ seuil: 'availability' });
  });
});
