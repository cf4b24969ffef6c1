import { describe, expect, it } from 'vitest';
import { aContract, aPinnedClause, day, duration } from '../../testing/builders.ts';
import { aMalus, aTrigger, figures, obligationsIn, tell } from '../../testing/obligations.ts';
import type { Contract, PinnedClause } from '../../model/contract.ts';

const rate = { variables: { taux: { type: 'number', label: 'Taux', default: '100' } } } as const;
const clauses = [aMalus({ formula: 'gap * taux' }, rate)];
const pin = (fields: Partial<PinnedClause> = {}) => [aPinnedClause('bonus-malus', fields)];

/** A contract without end from 2024 on that pins the clause, unless said otherwise. */
function contract(fields: Partial<Contract> = {}): Contract {
  const { term: _, ...rest } = aContract({ signed: day('2024-01-01'), starts: day('2024-01-01'), clauses: pin() });
  return { ...rest, ...fields };
}

/** An amendment of that contract that raises the rate to 150. */
function amendment(from: string, fields: Partial<Contract> = {}): Contract {
  return contract({
    id: 'avenant',
    instrument: 'amendment',
    amends: 'pacte',
    signed: day(from),
    starts: day(from),
    clauses: pin({ with: { taux: '150' } }),
    ...fields,
  });
}

/** What is told of four months under the floor by two points, from April to July 2026. */
const toldUnder = (...contracts: Contract[]) =>
  tell(obligationsIn({ clauses, rows: figures('2026-04', [88, 88, 88, 88]), record: { contracts } }));

describe('M17 a run that outlasts the contract, or begins before it', () => {
  it('owes nothing for the periods that end after the contract, the very day of its end being owed', () => {
    expect(toldUnder(contract({ ends: day('2026-05-31') }))).toBe('due 2026-04=200 2026-05=200');
    expect(toldUnder(contract({ ends: day('2026-05-30') }))).toBe('due 2026-04=200');
    expect(toldUnder(contract({ ends: day('2026-06-01') }))).toBe('due 2026-04=200 2026-05=200');
  });

  it('owes nothing, not even a decision, where it fires only once the contract is over', () => {
    const two = (ends: string, ...others: Contract[]) =>
      tell(
        obligationsIn({
          clauses,
          uses: [aTrigger('below floor for 2 months')],
          rows: figures('2026-04', [88, 88, 88]),
          record: { contracts: [contract({ ends: day(ends) }), ...others] },
        }),
      );
    expect(two('2026-05-31')).toBe('due 2026-05=200');
    expect(two('2026-05-30')).toBe('');
    expect(two('2026-03-31')).toBe('');
  });

  it('awaits a signature after the end where a contract that holds the clause is yet to be signed', () => {
    const next = contract({ id: 'suite', signed: undefined, starts: undefined });
    expect(toldUnder(contract({ ends: day('2026-03-31') }), next)).toBe('due 2026-04 2026-05 2026-06 2026-07');
    expect(toldUnder(contract({ ends: day('2026-03-31') }), { ...next, clauses: [] })).toBe('');
  });

  it('owes nothing by a contract that another one, without the clause, has replaced', () => {
    const next = contract({ id: 'suite', supersedes: 'pacte', starts: day('2026-06-01'), clauses: [] });
    expect(toldUnder(contract(), next)).toBe('due 2026-04=200 2026-05=200');
    expect(toldUnder(contract(), { ...next, starts: day('2026-04-01') })).toBe('');
  });

  it('fires in the first period whose last day the contract holds', () => {
    const from = (start: string) => toldUnder(contract({ signed: day(start), starts: day(start) }));
    expect(from('2026-06-30')).toBe('due 2026-06=200 2026-07=200');
    expect(from('2026-07-01')).toBe('due 2026-07=200');
    expect(from('2026-08-01')).toBe('due 2026-04 2026-05 2026-06 2026-07');
  });

  it('binds from the day it takes effect once it is signed, were that later', () => {
    const signedOn = (signed: string) => toldUnder(contract({ starts: day('2026-05-31'), signed: day(signed) }));
    expect(signedOn('2026-07-15')).toBe('due 2026-05=200 2026-06=200 2026-07=200');
    expect(signedOn('2027-12-31')).toBe('due 2026-05=200 2026-06=200 2026-07=200');
    expect(signedOn('2028-01-01')).toBe('due 2026-04 2026-05 2026-06 2026-07');
  });

  it('binds without a break where an express renewal was signed after the term it prolongs', () => {
    const renewed = (...on: string[]) =>
      toldUnder(
        contract({
          starts: day('2025-06-01'),
          signed: day('2025-06-01'),
          term: duration('1 year'),
          renewal: { kind: 'express', for: duration('1 year'), renewed: on.map(day) },
        }),
      );
    expect(renewed('2026-07-10')).toBe('due 2026-04=200 2026-05=200 2026-06=200 2026-07=200');
    expect(renewed('2028-01-01')).toBe('due 2026-04=200 2026-05=200');
    expect(renewed()).toBe('due 2026-04=200 2026-05=200');
  });

  it('binds on after a term that an indefinite time follows, tacitly or once both signed', () => {
    const ending = { starts: day('2025-06-01'), signed: day('2025-06-01'), ends: day('2026-05-31') };
    const endless = (renewal: Contract['renewal']) => toldUnder(contract({ ...ending, renewal }));
    const whole = 'due 2026-04=200 2026-05=200 2026-06=200 2026-07=200';
    expect(endless({ kind: 'tacit', for: 'indefinite' })).toBe(whole);
    expect(endless({ kind: 'express', for: 'indefinite', renewed: [day('2026-07-10')] })).toBe(whole);
    expect(endless({ kind: 'express', for: 'indefinite' })).toBe('due 2026-04=200 2026-05=200');
    expect(endless({ kind: 'none', for: 'indefinite' })).toBe('due 2026-04=200 2026-05=200');
  });

  it('never fires by a clause that it waives, before the waiver ends, on its last day or after', () => {
    const waived = (until: string) =>
      toldUnder(contract({ clauses: pin({ waiver: { by: 'x', reason: 'y', until: day(until) } }) }));
    for (const until of ['2025-12-31', '2026-06-29', '2026-06-30', '2026-12-31']) expect(waived(until)).toBe('');
  });

  it('fires by another contract that holds the clause beside one that waives it', () => {
    const waiving = contract({ id: 'pilote', clauses: pin({ waiver: { by: 'x', reason: 'y' } }) });
    const from = contract({ signed: day('2026-06-30'), starts: day('2026-06-30') });
    expect(toldUnder(from, waiving)).toBe('due 2026-06=200 2026-07=200');
    expect(toldUnder(waiving, from)).toBe('due 2026-06=200 2026-07=200');
  });

  it('charges a whole run only for the periods that the contract held', () => {
    const contracts = [contract({ signed: day('2026-05-15'), starts: day('2026-05-15') })];
    const found = obligationsIn({
      rows: figures('2026-04', [88, 88, 88]),
      uses: [aTrigger('below floor for 3 months')],
      clauses: [aMalus({ charge: 'whole-run' })],
      record: { contracts },
    });
    expect(tell(found)).toBe('due 2026-05=200 2026-06=200');
  });
});

describe('M17 an amendment', () => {
  it('gives the terms of every period on whose last day it holds, within a run as well', () => {
    expect(toldUnder(contract(), amendment('2026-06-30'))).toBe('due 2026-04=200 2026-05=200 2026-06=300 2026-07=300');
    expect(toldUnder(contract(), amendment('2026-07-01'))).toBe('due 2026-04=200 2026-05=200 2026-06=200 2026-07=300');
  });

  it('prevails over what it amends wherever the record lists it', () => {
    expect(toldUnder(amendment('2026-01-01'), contract())).toBe('due 2026-04=300 2026-05=300 2026-06=300 2026-07=300');
  });

  describe('beside another one of the same contract', () => {
    const earlier = amendment('2026-01-01', { id: 'avenant-1' });
    const later = amendment('2026-06-01', { id: 'avenant-2', clauses: pin({ with: { taux: '200' } }) });
    const byDate = 'due 2026-04=300 2026-05=300 2026-06=400 2026-07=400';

    it('prevails from the day it takes effect, whatever the order in which the record lists the two', () => {
      expect(toldUnder(contract(), earlier, later)).toBe(byDate);
      expect(toldUnder(contract(), later, earlier)).toBe(byDate);
      expect(toldUnder(later, earlier, contract())).toBe(byDate);
    });

    it('takes effect on its start, and by its signature alone where it gives none', () => {
      const { starts: _, ...unstarted } = later;
      expect(toldUnder(contract(), unstarted, earlier)).toBe(byDate);
      const retroactive = { ...later, starts: day('2025-12-31') };
      expect(toldUnder(contract(), retroactive, earlier)).toBe('due 2026-04=300 2026-05=300 2026-06=300 2026-07=300');
    });

    it('of the same day is the one listed last', () => {
      const same = { ...later, signed: day('2026-01-01'), starts: day('2026-01-01') };
      expect(toldUnder(contract(), earlier, same)).toContain('2026-07=400');
      expect(toldUnder(contract(), same, earlier)).toContain('2026-07=300');
    });

    it('sets the clause of the earlier one aside by a waiver', () => {
      const waiving = { ...later, clauses: pin({ waiver: { by: 'x', reason: 'y' } }) };
      expect(toldUnder(contract(), waiving, earlier)).toBe('due 2026-04=300 2026-05=300');
    });

    it('yields where the order of precedence says so', () => {
      expect(toldUnder(contract({ precedence: ['avenant-1', 'avenant-2', 'pacte'] }), earlier, later)).toContain(
        '2026-07=300',
      );
    });

    it('never takes effect before an amendment that it amends itself', () => {
      const nested = { ...earlier, id: 'avenant-3', amends: 'avenant-2', clauses: pin({ with: { taux: '50' } }) };
      expect(toldUnder(nested, later, contract())).toBe('due 2026-04=200 2026-05=200 2026-06=100 2026-07=100');
    });
  });

  it('sets the clause aside by a waiver', () => {
    const waived = (until?: string) =>
      amendment('2026-05-15', {
        clauses: pin({ waiver: { by: 'x', reason: 'y', ...(until && { until: day(until) }) } }),
      });
    expect(toldUnder(contract(), waived())).toBe('due 2026-04=200');
    expect(toldUnder(contract(), waived('2026-06-29'))).toBe('due 2026-04=200');
  });

  it('binds no longer than what it amends', () => {
    expect(toldUnder(contract({ ends: day('2026-05-31') }), amendment('2026-05-01'))).toBe(
      'due 2026-04=200 2026-05=300',
    );
  });

  it('counts what its contract has taken of the yearly cap, under the cap then in force', () => {
    const capped = aMalus(
      { cap: { year: 'plafond' } },
      { variables: { plafond: { type: 'amount', label: 'Plafond', default: '500' } } },
    );
    const raised = (plafond: string) =>
      tell(
        obligationsIn({
          clauses: [capped],
          rows: figures('2026-04', [88, 88, 88, 88]),
          record: { contracts: [contract(), amendment('2026-07-15', { clauses: pin({ with: { plafond } }) })] },
        }),
      );
    const before = 'due 2026-04=200 2026-05=200 2026-06=100 year';
    expect(raised('501')).toBe(`${before} 2026-07=1 year`);
    expect(raised('699.99')).toBe(`${before} 2026-07=199.99 year`);
    expect(raised('700')).toBe(`${before} 2026-07=200`);
    expect(raised('400')).toBe(`${before} 2026-07=0 year`);
  });
});

describe('M17 of several contracts', () => {
  const second = contract({ id: 'second', clauses: pin({ with: { taux: '50' } }) });

  it('the one that another supersedes no longer holds the clause, from the day that one takes effect', () => {
    const next = contract({ id: 'suite', supersedes: 'pacte', clauses: [], starts: day('2026-06-30') });
    expect(toldUnder(contract(), next)).toBe('due 2026-04=200 2026-05=200');
  });

  it('the one that prevails by the order of precedence holds, else the one listed last', () => {
    const only = (contracts: Contract[]) => toldUnder(...contracts).split(' ')[1];
    expect(only([contract(), second])).toBe('2026-04=100');
    expect(only([second, contract()])).toBe('2026-04=200');
    expect(only([contract({ precedence: ['pacte', 'second'] }), second])).toBe('2026-04=200');
    expect(only([contract({ precedence: ['second', 'pacte'] }), second])).toBe('2026-04=100');
  });
});

describe('M15 a clause that does not bind', () => {
  it.each<[string, Partial<Contract>]>([
    ['marked indicative', { clauses: pin({ binding: 'indicative' }) }],
    ['of a contract that does not bind', { binding: false }],
    ['of a memorandum that does not mark it', { instrument: 'mou' }],
  ])('%s sets nothing off, not even a decision', (_, fields) => {
    expect(toldUnder(contract(fields))).toBe('');
  });

  it('gives way to one that binds in another contract, whichever is listed last', () => {
    const [firm, loose] = [contract(), contract({ id: 'protocole', instrument: 'mou' })];
    const owed = 'due 2026-04=200 2026-05=200 2026-06=200 2026-07=200';
    expect([toldUnder(firm, loose), toldUnder(loose, firm)]).toEqual([owed, owed]);
  });

  it('sets off what a contract binds to before or after, and nothing while it is indicative alone', () => {
    const later = contract({ id: 'suite', signed: day('2026-06-01'), starts: day('2026-06-01') });
    expect(toldUnder(contract({ instrument: 'loi' }), later)).toBe('due 2026-06=200 2026-07=200');
  });

  it('of a memorandum that marks it binding gives its amount', () => {
    expect(toldUnder(contract({ instrument: 'mou', clauses: pin({ binding: 'binding' }) }))).toContain('2026-04=200');
  });
});
