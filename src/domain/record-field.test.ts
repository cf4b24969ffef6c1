import { describe, expect, it } from 'vitest';
import { aCommittee, aContract, aKpiUse, anEntry, aParty, aPartnership, day } from '../testing/builders.ts';
import { fieldOf, isFieldSet } from './record-field.ts';

describe('reading a field', () => {
  const partnership = aPartnership({
    exit: { plan: { data: 'Restitution sous 60 jours' } },
    kpis: [aKpiUse({ weight: 3 })],
    governance: { committees: [aCommittee({ mandate: 'Priorités' })] },
    journal: [anEntry({ kind: 'win', title: 'Premier site' }), anEntry()],
  });

  it('follows keys', () => {
    expect(fieldOf(partnership, 'stage')).toBe('value-creation');
    expect(fieldOf(partnership, 'exit.plan.data')).toBe('Restitution sous 60 jours');
    expect(fieldOf(partnership, 'exit.plan.ip')).toBeUndefined();
    expect(fieldOf(partnership, 'stage.plan')).toBeUndefined();
  });

  it('gives one value per item of a list', () => {
    expect(fieldOf(partnership, 'parties.manager')).toEqual(['claire-aubrac', 'paul-sarrazin']);
    expect(fieldOf(partnership, 'parties.sponsor')).toEqual([undefined, undefined]);
  });

  it('finds the items a key names where no item has the key', () => {
    expect(fieldOf(partnership, 'kpis.availability.weight')).toEqual([3]);
    expect(fieldOf(partnership, 'governance.committees.steering.mandate')).toEqual(['Priorités']);
    expect(fieldOf(partnership, 'journal.win.title')).toEqual(['Premier site']);
  });

  it('never reaches what the record does not own', () => {
    expect(fieldOf(partnership, 'constructor')).toBeUndefined();
    expect(fieldOf(partnership, 'exit.__proto__')).toBeUndefined();
  });
});

describe('M31 whether a field is set', () => {
  it('needs a manager on every side', () => {
    expect(isFieldSet(aPartnership(), 'parties.manager')).toBe(true);
    expect(
      isFieldSet(
        aPartnership({ parties: [aParty({ manager: 'claire-aubrac' }), aParty({ id: 'norecia' })] }),
        'parties.manager',
      ),
    ).toBe(false);
    expect(isFieldSet(aPartnership({ parties: [aParty(), aParty({ id: 'norecia' })] }), 'parties.manager')).toBe(false);
  });

  it('takes an empty list, an empty object and a missing key for unset', () => {
    expect(isFieldSet(aPartnership(), 'kpis')).toBe(false);
    expect(isFieldSet(aPartnership({ kpis: [] }), 'kpis')).toBe(false);
    expect(isFieldSet(aPartnership({ kpis: [aKpiUse()] }), 'kpis')).toBe(true);
    expect(isFieldSet(aPartnership({ exit: {} }), 'exit')).toBe(false);
    expect(isFieldSet(aPartnership({ exit: { plan: {} } }), 'exit.plan')).toBe(false);
    expect(isFieldSet(aPartnership({ exit: { triggers: [] } }), 'exit')).toBe(false);
  });

  it('M45 takes an exit plan for set as soon as one of its parts is', () => {
    expect(isFieldSet(aPartnership({ exit: { plan: { rehearsed: day('2026-05-18') } } }), 'exit.plan')).toBe(true);
  });

  it('needs every item of a list, as for signatures', () => {
    const { signed: _, ...draft } = aContract({ id: 'avenant' });
    expect(isFieldSet(aPartnership({ contracts: [aContract()] }), 'contracts.signed')).toBe(true);
    expect(isFieldSet(aPartnership({ contracts: [aContract(), draft] }), 'contracts.signed')).toBe(false);
  });

  it('takes false and zero for answers, blank text for none', () => {
    expect(isFieldSet(aPartnership({ training: [{ topic: 'Écoute', done: false }] }), 'training.done')).toBe(true);
    expect(isFieldSet(aPartnership({ kpis: [aKpiUse({ baseline: 0 })] }), 'kpis.baseline')).toBe(true);
    expect(isFieldSet(aPartnership({ summary: '  ' }), 'summary')).toBe(false);
  });
});
