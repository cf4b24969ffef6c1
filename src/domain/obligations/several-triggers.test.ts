import { describe, expect, it } from 'vitest';
import type { KpiTrigger } from '../../model/kpi-use.ts';
import { aClause, aContract, aKpiUse, aPinnedClause, day, triggerRule } from '../../testing/builders.ts';
import { aMalus, figures, obligationsIn, tell, type Figure } from '../../testing/obligations.ts';

const trigger = (when: string, clause: string): KpiTrigger => ({ when: triggerRule(when), clause });

const clauses = [
  aMalus(),
  aClause({ id: 'reprise', trigger: { effect: 'duty' } }),
  aClause({ id: 'bonus', trigger: { effect: 'bonus', formula: 'gap * 50' } }),
];

/** A malus at once, step-in from the third month in a row, a bonus above the target. */
const graduated = aKpiUse({
  target: 95,
  floor: 90,
  triggers: [
    trigger('below floor', 'bonus-malus'),
    trigger('below floor for 3 months', 'reprise'),
    trigger('above target', 'bonus'),
  ],
});

const { term: _, ...lasting } = aContract({ signed: day('2024-01-01'), starts: day('2024-01-01') });
const contracts = [{ ...lasting, clauses: ['bonus-malus', 'reprise', 'bonus'].map((clause) => aPinnedClause(clause)) }];

const obligations = (values: readonly Figure[], uses = [graduated]) =>
  obligationsIn({ rows: figures('2026-01', values), uses, clauses, record: { contracts } });

/** What is told of each clause that was set off. */
const told = (values: readonly Figure[], uses = [graduated]) =>
  [...Map.groupBy(obligations(values, uses), ({ clause }) => clause)]
    .map(([clause, own]) => `${clause}: ${tell(own)}`)
    .sort();

describe('M17 several triggers of one KPI', () => {
  it.each<[string, readonly Figure[], readonly string[]]>([
    ['between the limits none fires', [90, 92, 95], []],
    ['each fires on its own condition', [88, 97], ['bonus-malus: due 2026-01=200', 'bonus: due 2026-02=100']],
    ['two months are one too few for the second', [88, 88], ['bonus-malus: due 2026-01=200 2026-02=200']],
    [
      'the third month in a row sets off both',
      [88, 88, 89],
      ['bonus-malus: due 2026-01=200 2026-02=200 2026-03=100', 'reprise: due 2026-03'],
    ],
  ])('%s', (_name, values, expected) => {
    expect(told(values)).toEqual([...expected]);
  });

  it('are each an obligation of its own, with its own name', () => {
    const ids = obligations([88, 88, 88]).map(({ id }) => id);
    expect(ids.sort()).toEqual(['availability-bonus-malus-2026-01', 'availability-reprise-2026-03']);
  });

  it('give way one by one: a clause that a later line no longer names is breached no more', () => {
    const later = aKpiUse({
      from: day('2026-03-01'),
      target: 95,
      floor: 90,
      triggers: [trigger('below floor for 3 months', 'reprise')],
    });
    expect(told([88, 88, 88], [graduated, later])).toEqual([
      'bonus-malus: due 2026-01=200 2026-02=200',
      'reprise: due 2026-03',
    ]);
  });
});

describe('M17 a clause that two contracts hold', () => {
  const rated = aMalus(
    { formula: 'gap * taux' },
    { variables: { taux: { type: 'number', label: 'Taux', default: '100' } } },
  );
  const at = (id: string, taux: string) => ({
    ...lasting,
    id,
    clauses: [aPinnedClause('bonus-malus', { with: { taux } })],
  });
  const amendment = {
    ...at('avenant', '70'),
    instrument: 'amendment' as const,
    amends: 'france',
    starts: day('2026-02-01'),
  };
  const toldUnder = (contract: string | undefined, held = [at('france', '50'), at('allemagne', '80')]) =>
    tell(
      obligationsIn({
        rows: figures('2026-01', [88, 88]),
        clauses: [rated],
        record: { contracts: held },
        uses: [
          aKpiUse({ floor: 90, trigger: { ...trigger('below floor', 'bonus-malus'), ...(contract && { contract }) } }),
        ],
      }),
    );

  it('costs what the contract that the trigger names says', () => {
    expect(toldUnder('france')).toBe('due 2026-01=100 2026-02=100');
    expect(toldUnder('allemagne')).toBe('due 2026-01=160 2026-02=160');
  });

  it('costs what the one listed last says where the trigger names none', () => {
    expect(toldUnder(undefined)).toBe('due 2026-01=160 2026-02=160');
  });

  it('follows the amendments of the contract named', () => {
    expect(toldUnder('france', [at('france', '50'), amendment, at('allemagne', '80')])).toBe(
      'due 2026-01=100 2026-02=140',
    );
  });
});
