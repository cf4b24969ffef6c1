import { describe, expect, it } from 'vitest';
import type { Investment } from '../../../model/investment.ts';
import { aContract, aKpi, aKpiUse, day, measurements, triggerRule } from '../../../testing/builders.ts';
import { said, section } from '../../../testing/sections.ts';

const contributions = { valbrune: 252_000_000, norecia: 168_000_000 };
const invested = (fields: Partial<Investment> = {}) => ({ investment: { contributions, ...fields } });
const payment = (amount: number, on: string, paid?: string) => ({
  party: 'norecia',
  amount,
  on: day(on),
  ...(paid !== undefined && { paid: day(paid) }),
});

describe('the sentence of the contributions', () => {
  it('M28 sums them in the record’s currency, and says who carries most and that nothing is written', () => {
    expect(said('investment', invested())).toBe(
      'Valbrune et Norécia apportent 4\u202f200\u202f000\u00a0€. Valbrune porte 60\u00a0% du risque. Aucun contrat ne dit encore où figure ce montage.',
    );
    expect(said('investment', invested(), {}, 'en')).toBe(
      'Valbrune and Norécia put in €4,200,000. Valbrune carries 60% of the risk. No contract yet says where this arrangement stands.',
    );
  });

  it('M28 names nobody as the heaviest at equal shares, and speaks of one in the singular', () => {
    expect(said('investment', { investment: { contributions: { valbrune: 100, norecia: 100 } } })).not.toContain(
      'risque',
    );
    expect(said('investment', { investment: { contributions: { valbrune: 100 } } })).toContain(
      'Valbrune apporte 1\u00a0€.',
    );
  });

  it('M28 says what is late, what is to come, and that all is paid', () => {
    const all = { ...contributions, valbrune: 0 };
    const paying = (...payments: ReturnType<typeof payment>[]) =>
      said('investment', invested({ contributions: all, payments }));
    expect(paying(payment(168_000_000, '2026-11-22'))).toContain('En retard\u00a0: 1\u202f680\u202f000\u00a0€.');
    expect(paying(payment(168_000_000, '2026-11-23'))).toContain(
      'Il reste 1\u202f680\u202f000\u00a0€ à verser, la prochaine fois le 23\u00a0novembre 2026.',
    );
    expect(paying(payment(168_000_000, '2026-11-22', '2026-11-22'))).toContain('Tout est versé.');
  });

  it('M28 names the contract it stands in', () => {
    const contract = aContract({ id: 'accord', instrument: 'term-sheet' });
    expect(said('investment', { ...invested({ contract: 'accord' }), contracts: [contract] })).toContain(
      'Le montage figure dans «\u00a0Accord de principe\u00a0».',
    );
  });
});

describe('the compensation table', () => {
  const kpis = [aKpi()];
  const compensation = [{ if: 'Disponibilité', by: 'norecia', to: 'valbrune', gives: '7 000 €', kpi: 'availability' }];
  const stateAt = (values: readonly number[]) => {
    const found = section(
      'investment',
      {
        ...invested({ compensation }),
        kpis: [
          aKpiUse({ floor: 0.975, trigger: { when: triggerRule('below floor for 2 months'), clause: 'revision' } }),
        ],
        measurements: measurements('availability', '2026-09', values),
      },
      { kpis },
    );
    return found.kind === 'blocks' ? found.blocks[1]?.table?.rows[0]?.cells.at(-1)?.status?.word : undefined;
  };

  it('M28 says whether the trigger of its KPI has fired', () => {
    expect(stateAt([0.974, 0.974])).toBe('Déclenchée');
    expect(stateAt([0.974, 0.975])).toBe('Non déclenchée');
  });
});
