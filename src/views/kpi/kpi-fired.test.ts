import { describe, expect, it } from 'vitest';
import type { Locale } from '../../model/locale.ts';
import type { JournalEntry } from '../../model/playbook.ts';
import {
  aCommittee,
  aContract,
  aKpi,
  anEntry,
  aPartnership,
  aPinnedClause,
  cadence,
  day,
  duration,
  period,
  triggerRule,
} from '../../testing/builders.ts';
import { aContext } from '../../testing/context.ts';
import { aMalus, aTrigger, figures, type Figure } from '../../testing/obligations.ts';
import { withPlainSpaces } from '../../testing/plain-spaces.ts';
import { describeRule, firedView } from './kpi-fired.ts';
import { partnershipStandings } from './kpi-standing.ts';

describe('M17 a trigger rule in words', () => {
  it.each([
    [
      'below floor',
      'valeur sous le seuil contractuel, dès la première période',
      'value below the contract threshold, from the first period',
    ],
    [
      'below floor for 2 months',
      'valeur sous le seuil contractuel, deux périodes de suite',
      'value below the contract threshold, two periods running',
    ],
    [
      'below floor for 3 of 6 months',
      'valeur sous le seuil contractuel, trois mois sur six',
      'value below the contract threshold, three of six months',
    ],
    [
      'above ceiling for 2 of 4 quarters',
      'valeur au-dessus du plafond contractuel, deux trimestres sur quatre',
      'value above the contract ceiling, two of four quarters',
    ],
    [
      'critical for 1 of 2 periods',
      'valeur au-delà de la limite critique, une période sur deux',
      'value beyond the critical limit, one of two periods',
    ],
    ['cap reached', 'plafond des pénalités atteint', 'cap on the penalties reached'],
    ['each period', 'chaque période, quelle que soit la valeur', 'each period, whatever the value'],
    ['late', 'donnée non remise', 'data not delivered'],
    ['late for 2 of 3 months', 'donnée non remise, deux mois sur trois', 'data not delivered, two of three months'],
  ])('says %s', (when, fr, en) => {
    expect(describeRule(aContext(), triggerRule(when))).toBe(fr);
    expect(describeRule(aContext({}, 'en'), triggerRule(when))).toBe(en);
  });
});

describe('M17 what is still to be decided of a clause that figures set in motion', () => {
  const trigger = {
    when: triggerRule('below floor'),
    clause: 'bonus-malus',
    body: 'steering',
    within: duration('30 days'),
  };
  /** What the alert says of figures from September 2026 on, read on 23 November 2026. */
  const decides = (
    values: readonly Figure[],
    journal: readonly JournalEntry[] = [],
    locale: Locale = 'fr',
    { when = 'below floor', clause = aMalus() } = {},
  ) => {
    const partnership = aPartnership({
      kpis: [aTrigger(when, { trigger: { ...trigger, when: triggerRule(when) } })],
      measurements: figures('2026-09', values),
      contracts: [aContract({ clauses: [aPinnedClause('bonus-malus')] })],
      governance: { committees: [aCommittee({ cadence: cadence('monthly'), from: day('2026-01-15') })] },
      journal: [...journal],
    });
    const context = aContext(
      { partnerships: [partnership], kpis: [aKpi({ unit: 'points' })], clauses: [clause] },
      locale,
    );
    return partnershipStandings(context, partnership).flatMap((standing) =>
      standing.fired.map((fired) => withPlainSpaces(firedView(context, standing, fired).decide ?? '')),
    );
  };
  const decision = anEntry({ clause: 'bonus-malus', date: day('2026-11-10') });

  it('says who decides, and until which working day', () => {
    expect(decides([95, 88])).toEqual(['Comité de pilotage : décision au plus tard le 30 novembre 2026.']);
    expect(decides([95, 88], [], 'en')).toEqual(['Comité de pilotage: decision due by 30 November 2026.']);
  });

  it('says that it was answered, and on which day, once the journal answers it', () => {
    expect(decides([95, 88], [decision])).toEqual(['Réponse donnée le 10 novembre 2026.']);
    expect(decides([95, 88], [decision], 'en')).toEqual(['Answered on 10 November 2026.']);
  });

  it('asks for a decision on the months that an answer leaves out', () => {
    const onSeptember = anEntry({ ...decision, answers: period('2026-09') });
    expect(decides([88, 88], [onSeptember])).toEqual([
      'Comité de pilotage : décision au plus tard le 30 novembre 2026.',
    ]);
  });

  it('asks for none where a notice saw the breach cured, while figures are still counted together', () => {
    const rule = {
      when: 'below floor for 1 of 6 months',
      clause: aMalus({ 'formal-notice': true, cure: duration('10 days') }),
    };
    const notice = anEntry({ kind: 'notice', clause: 'bonus-malus', date: day('2026-10-02') });
    expect(decides([88, 95], [notice], 'fr', rule)).toEqual(['']);
    expect(decides([88, 88], [notice], 'fr', rule)).toEqual([
      'Comité de pilotage : décision au plus tard le 30 novembre 2026.',
    ]);
  });

  it('asks for none where the figures are provisional', () => {
    expect(decides([95, '88p'])).toEqual(['']);
  });
});
