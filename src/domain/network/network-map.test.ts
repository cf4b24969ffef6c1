import { describe, expect, it } from 'vitest';
import { aContact, day } from '../../testing/builders.ts';
import { assessContact, mapNetwork } from './network-map.ts';

const today = day('2026-11-23');
const stateOf = (fields: Parameters<typeof aContact>[0]) => assessContact(aContact(fields), today).state;

describe('a contact', () => {
  it('M11 is alive six months after the last exchange, and cold the day after', () => {
    expect(stateOf({ last: day('2026-05-24') })).toBe('alive');
    expect(stateOf({ last: day('2026-05-23') })).toBe('alive');
    expect(stateOf({ last: day('2026-05-22') })).toBe('cold');
  });

  it('M11 is kept alive by what was given or received, and by nothing to come', () => {
    expect(stateOf({ last: day('2025-01-10'), given: [{ on: day('2026-09-01'), what: 'Étude' }] })).toBe('alive');
    expect(stateOf({ last: day('2025-01-10'), referrals: [{ on: day('2026-12-01'), what: 'Client' }] })).toBe('cold');
  });

  it('M11 is cold when its keeper says so, and unknown without any date', () => {
    expect(stateOf({ last: day('2026-11-20'), warmth: 'cold' })).toBe('cold');
    expect(stateOf({})).toBe('unknown');
  });

  it('M11 is kept through its last day, and expired the day after', () => {
    expect(stateOf({ 'keep-until': day('2026-11-24'), last: today })).toBe('alive');
    expect(stateOf({ 'keep-until': day('2026-11-23'), last: today })).toBe('alive');
    expect(stateOf({ 'keep-until': day('2026-11-22'), last: today })).toBe('expired');
  });

  it.each([
    ['2026-08-24', undefined, false],
    ['2026-08-23', undefined, true],
    ['2026-08-22', undefined, true],
    ['2026-01-10', '2026-04-09', false],
    ['2026-01-10', '2026-04-10', true],
    ['2026-04-10', '2026-01-10', false],
    ['2026-10-01', '2027-02-01', false],
    ['2026-12-01', '2027-04-01', false],
  ])('M11 that was given to on %s and asked on %s gave first: %s', (given, asked, gaveFirst) => {
    const contact = aContact({
      given: [{ on: day(given), what: 'Article' }],
      ...(asked !== undefined && { asked: [{ on: day(asked), what: 'Avis' }] }),
    });
    expect(assessContact(contact, today).gaveFirst).toBe(gaveFirst);
  });
});

describe('the network', () => {
  it('M11 has a gap for a kind without anyone, and a cold kind where all are cold', () => {
    const { groups } = mapNetwork(
      [
        aContact({ id: 'c1', kind: 'mentor', last: today }),
        aContact({ id: 'c2', kind: 'mentor', last: day('2025-01-10') }),
        aContact({ id: 'c3', kind: 'prescriber', last: day('2025-01-10') }),
      ],
      today,
    );
    expect(groups.map(({ kind, state }) => [kind, state])).toEqual([
      ['mentor', 'held'],
      ['technical-expert', 'gap'],
      ['prescriber', 'cold'],
      ['potential-partner', 'gap'],
    ]);
  });

  it('M11 counts nothing of a contact whose data should be gone', () => {
    const gone = aContact({
      'keep-until': day('2026-11-22'),
      last: today,
      referrals: [{ on: day('2026-10-01'), what: 'Client' }],
      given: [{ on: day('2026-01-10'), what: 'Article' }],
    });
    expect(mapNetwork([gone], today)).toMatchObject({ cold: [], gaveFirst: [], referrals: 0 });
    expect(mapNetwork([gone], today).expired).toHaveLength(1);
    expect(mapNetwork([gone], today).groups.every(({ state }) => state === 'gap')).toBe(true);
  });
});
