import { describe, expect, it } from 'vitest';
import type { Contract } from '../../model/contract.ts';
import type { Clause, Partnership } from '../../model/playbook.ts';
import type { Stage } from '../../model/stage.ts';
import {
  aClause,
  aContract,
  anEarlierClause,
  aPartnership,
  aPartnershipType,
  aPinnedClause,
  aPlaybook,
  condition,
  day,
  duration,
} from '../../testing/builders.ts';
import { assessCoverage } from './clause-coverage.ts';

const asOf = day('2026-11-23');

function coverage(
  partnership: Partnership,
  clauses: readonly Clause[] = [aClause({ id: 'sortie' })],
  requires = ['sortie'],
) {
  const reference = { types: [aPartnershipType({ requires })], contractKinds: [], tools: [] };
  return assessCoverage(partnership, aPlaybook({ clauses, reference }), asOf);
}

function holding(fields: Parameters<typeof aPinnedClause>[1] = {}, contract: Partial<Contract> = {}) {
  return aPartnership({ contracts: [aContract({ clauses: [aPinnedClause('sortie', fields)], ...contract })] });
}

describe('M13 what calls for a clause', () => {
  it('is the type, from stage working-together on', () => {
    expect(coverage(aPartnership({ stage: 'working-together' }))).toMatchObject([
      { clause: 'sortie', state: 'missing', required: true, because: { kind: 'type', type: 'joint-venture' } },
    ]);
    expect(coverage(aPartnership({ stage: 'partner-selection' }))).toMatchObject([
      { clause: 'sortie', state: 'not-required', required: false },
    ]);
  });

  it('is a condition of the library, at any stage for a fact, from partner-selection on for the type alone', () => {
    const clause = aClause({
      id: 'partage',
      applies: [{ when: condition('investment is set') }, { when: condition('type is joint-venture') }],
    });
    const at = (stage: Stage, fields: Partial<Partnership> = {}) =>
      coverage(aPartnership({ stage, ...fields }), [clause], []);
    const invested = { investment: { contributions: { valbrune: 1 } } };
    const byType = { kind: 'condition', condition: condition('type is joint-venture') };
    expect(at('awareness', invested)).toMatchObject([{ state: 'missing', required: true }]);
    expect(at('internal-assessment')).toMatchObject([{ state: 'not-required', required: false, because: byType }]);
    expect(at('partner-selection')).toMatchObject([{ state: 'missing', required: true, because: byType }]);
    expect(coverage(aPartnership({ type: 'affiliation' }), [clause], [])).toEqual([]);
  });

  it.each(['draft', 'retired'] as const)('is no condition of a clause that is %s', (status) => {
    expect(
      coverage(aPartnership(), [aClause({ status, applies: [{ when: condition('type is joint-venture') }] })], []),
    ).toEqual([]);
  });

  it('may be the contract alone, and gives one line per clause, required ones first', () => {
    const partnership = aPartnership({
      contracts: [aContract({ clauses: [aPinnedClause('libre'), aPinnedClause('sortie')] })],
    });
    const clauses = [
      aClause({ id: 'libre' }),
      aClause({ id: 'sortie', applies: [{ when: condition('type is joint-venture') }] }),
    ];
    expect(
      coverage(partnership, clauses).map(({ clause, because, required }) => [clause, because.kind, required]),
    ).toEqual([
      ['sortie', 'type', true],
      ['libre', 'pinned', false],
    ]);
  });

  it('before that stage yields to a condition that holds already', () => {
    const clause = aClause({ id: 'sortie', applies: [{ when: condition('type is joint-venture') }] });
    expect(coverage(aPartnership({ stage: 'partner-selection' }), [clause])).toMatchObject([
      { required: true, because: { kind: 'condition' }, state: 'missing' },
    ]);
  });
});

describe('M14 whether a clause is covered', () => {
  it('is in force when a contract that holds pins it, with article, version and end', () => {
    expect(coverage(holding({ article: '7' }))).toMatchObject([
      { state: 'in-force', contract: 'pacte', article: '7', version: '1.0', until: '2028-03-11' },
    ]);
    expect(coverage(holding())[0]?.drift).toBeUndefined();
  });

  it('shows the drift where the library has another version', () => {
    expect(coverage(holding(), [aClause({ id: 'sortie', version: '1.1' })])[0]).toMatchObject({
      version: '1.0',
      drift: '1.1',
    });
  });

  it('is missing while the contract is not signed', () => {
    const partnership = holding();
    const { signed: _, ...draft } = partnership.contracts?.[0] ?? aContract();
    expect(coverage({ ...partnership, contracts: [draft] })).toMatchObject([{ state: 'missing', contract: 'pacte' }]);
  });

  it('expires with the contract, on the day after its last', () => {
    const until = (term: string) =>
      coverage(holding({}, { signed: day('2025-11-24'), starts: day('2025-11-24'), term: duration(term) }))[0]?.state;
    expect(until('12 months')).toBe('in-force');
    expect(until('364 days')).toBe('expired');
    expect(until('365 days')).toBe('in-force');
  });

  it('expires when a signed contract replaces the one that holds it', () => {
    const replaced = holding();
    const successor = aContract({
      id: 'suite',
      supersedes: 'pacte',
      signed: day('2026-01-01'),
      starts: day('2026-01-01'),
    });
    expect(coverage({ ...replaced, contracts: [...(replaced.contracts ?? []), successor] })).toMatchObject([
      { state: 'expired', contract: 'pacte' },
    ]);
  });

  it('is covered by a clause in force that supersedes it, directly or through another, and says by which', () => {
    const library = [
      aClause({ id: 'sortie' }),
      aClause({ id: 'sortie-ordonnee', supersedes: 'sortie' }),
      aClause({ id: 'separation', supersedes: 'sortie-ordonnee', version: '2.0' }),
    ];
    const of = (contract: Partial<Contract>) => coverage(aPartnership({ contracts: [aContract(contract)] }), library);
    const clauses = [aPinnedClause('separation', { article: '9' })];
    expect(of({ clauses })).toMatchObject([
      { clause: 'sortie', state: 'in-force', replacedBy: 'separation', article: '9', version: '1.0', drift: '2.0' },
      { clause: 'separation', state: 'in-force', required: false },
    ]);
    expect(of({ clauses, instrument: 'mou' })[0]).toMatchObject({ clause: 'sortie', state: 'missing' });
    expect(of({ clauses: [...clauses, aPinnedClause('sortie')] })[0]).not.toHaveProperty('replacedBy');
    const expired = aPinnedClause('sortie', { waiver: { by: 'ines', reason: 'Essai', until: day('2026-11-22') } });
    expect(of({ clauses: [...clauses, expired] })[0]).toMatchObject({ state: 'in-force', replacedBy: 'separation' });
  });

  it('goes round a circle of clauses that supersede each other once', () => {
    const library = [
      aClause({ id: 'sortie', supersedes: 'separation' }),
      aClause({ id: 'separation', supersedes: 'sortie' }),
    ];
    const record = aPartnership({ contracts: [aContract({ clauses: [aPinnedClause('separation')] })] });
    expect(coverage(record, library)[0]).toMatchObject({ clause: 'sortie', replacedBy: 'separation' });
  });

  it('takes the pin that covers best', () => {
    const partnership = aPartnership({
      contracts: [
        aContract({ id: 'protocole', instrument: 'mou', clauses: [aPinnedClause('sortie')] }),
        aContract({ clauses: [aPinnedClause('sortie')] }),
      ],
    });
    expect(coverage(partnership)).toMatchObject([{ state: 'in-force', contract: 'pacte' }]);
  });
});

describe('M13 a clause that several contracts hold', () => {
  const holdingBoth = (amendment: Partial<Contract>, amended: Partial<Contract> = {}) =>
    aPartnership({
      contracts: [
        aContract({ clauses: [aPinnedClause('sortie', { article: '7' })], ...amended }),
        aContract({
          id: 'avenant',
          instrument: 'amendment',
          amends: 'pacte',
          clauses: [aPinnedClause('sortie', { article: '2' })],
          ...amendment,
        }),
      ],
    });

  it('is the amendment’s in the place of the amended contract’s, which no longer counts', () => {
    expect(coverage(holdingBoth({}))).toMatchObject([{ state: 'in-force', contract: 'avenant', article: '2' }]);
    expect(coverage(holdingBoth({ clauses: [aPinnedClause('sortie', { binding: 'indicative' })] }))).toMatchObject([
      { state: 'indicative', contract: 'avenant' },
    ]);
  });

  it('is the amended contract’s until the day the amendment starts', () => {
    const from = (starts: string) => coverage(holdingBoth({ starts: day(starts) }))[0]?.contract;
    expect(from('2026-11-22')).toBe('avenant');
    expect(from('2026-11-23')).toBe('avenant');
    expect(from('2026-11-24')).toBe('pacte');
  });

  it('expires with the contract amended, however long the amendment', () => {
    const until = (ends: string) => coverage(holdingBoth({}, { ends: day(ends) }))[0];
    expect(until('2026-11-23')).toMatchObject({ state: 'in-force', until: '2026-11-23' });
    expect(until('2026-11-22')).toMatchObject({ state: 'expired', contract: 'avenant', until: '2026-11-22' });
  });

  it('is the one of the contract that prevails where both cover', () => {
    const two = (precedence?: string[]) =>
      aPartnership({
        contracts: [
          aContract({ id: 'cadre', clauses: [aPinnedClause('sortie')] }),
          aContract({ id: 'annexe', clauses: [aPinnedClause('sortie')], ...(precedence && { precedence }) }),
        ],
      });
    expect(coverage(two())[0]?.contract).toBe('cadre');
    expect(coverage(two(['annexe', 'cadre']))[0]?.contract).toBe('annexe');
  });
});

describe('M15 binding or indicative', () => {
  it('is indicative in a contract that does not bind, unless the clause itself is marked', () => {
    const library = [aClause({ id: 'sortie', binding: 'binding' })];
    expect(coverage(holding({}, { binding: false }), library)[0]?.state).toBe('indicative');
    expect(coverage(holding({ binding: 'binding' }, { binding: false }), library)[0]?.state).toBe('in-force');
  });

  it('is what the version signed says, whatever the library says since', () => {
    const library = [
      aClause({
        id: 'sortie',
        version: '2.0',
        binding: 'indicative',
        earlier: [anEarlierClause({ id: 'sortie', version: '1.0', binding: 'binding' })],
      }),
    ];
    expect(coverage(holding(), library)[0]).toMatchObject({ state: 'in-force', drift: '2.0' });
  });

  it.each([
    ['binding', undefined, 'mou', 'in-force'],
    ['indicative', 'binding', 'joint-venture', 'indicative'],
    [undefined, 'binding', 'mou', 'in-force'],
    [undefined, 'indicative', 'joint-venture', 'indicative'],
    [undefined, 'depends', 'joint-venture', 'indicative'],
    [undefined, undefined, 'joint-venture', 'in-force'],
    [undefined, undefined, 'mou', 'indicative'],
    [undefined, undefined, 'loi', 'indicative'],
    [undefined, undefined, 'term-sheet', 'indicative'],
  ] as const)('pin %s, library %s, in a %s: %s', (marked, library, instrument, state) => {
    const partnership = holding(marked ? { binding: marked } : {}, { instrument });
    expect(coverage(partnership, [aClause({ id: 'sortie', ...(library && { binding: library }) })])[0]?.state).toBe(
      state,
    );
  });
});

describe('M13 waivers', () => {
  const waiver = (until?: string) => ({
    waiver: { by: 'ines-morvan', reason: 'Aucun client commun', ...(until && { until: day(until) }) },
  });

  it('cover until their last day, which is included', () => {
    expect(coverage(holding(waiver('2026-11-24')))[0]?.state).toBe('waived');
    expect(coverage(holding(waiver('2026-11-23')))[0]).toMatchObject({ state: 'waived', until: '2026-11-23' });
    expect(coverage(holding(waiver('2026-11-22')))[0]).toMatchObject({ state: 'expired', until: '2026-11-22' });
    expect(coverage(holding(waiver()))[0]?.state).toBe('waived');
  });

  it('end with the contract that grants them', () => {
    expect(coverage(holding(waiver(), { ends: day('2026-01-31') }))[0]?.state).toBe('expired');
  });
});
