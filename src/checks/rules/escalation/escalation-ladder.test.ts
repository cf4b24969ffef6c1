import { describe, expect, it } from 'vitest';
import type { EscalationStep } from '../../../model/governance.ts';
import { aPartnership, aStep, duration } from '../../../testing/builders.ts';
import { placesOf, tell } from '../../../testing/tell.ts';
import type { Check } from '../../check.ts';
import { checkArbitrationIncomplete } from './arbitration-incomplete.ts';
import { checkEscalationIncomplete } from './escalation-incomplete.ts';
import { checkEscalationOrder } from './escalation-order.ts';
import { checkEscalationWithoutDeadline } from './escalation-without-deadline.ts';
import { checkEscalationWithoutEnd } from './escalation-without-end.ts';
import { checkEvenArbitrators } from './even-arbitrators.ts';
import { checkMediatorWithoutAppointment } from './mediator-without-appointment.ts';
import { checkUrgentReliefMissing } from './urgent-relief-missing.ts';

const ladder = 'partnerships/boucle-chaude/index.mdx: governance.escalation';
const within = duration('10 days');
const managers = aStep({ who: ['claire-aubrac', 'paul-sarrazin'], trigger: 'Désaccord écrit', within });
const committee = aStep({ level: 2, who: 'steering', within });
const mediation = aStep({ level: 'mediation', body: 'Centre de médiation', within });
const arbitration = aStep({
  level: 'arbitration',
  institution: 'Chambre arbitrale',
  arbitrators: 3,
  seat: 'Lyon',
  language: 'fr',
  law: 'Droit français',
});
const court = aStep({ level: 'court', body: 'Tribunal de Brévent' });

const withSteps = (...escalation: EscalationStep[]) => ({
  partnerships: [aPartnership({ governance: { escalation } })],
});

const rules: Readonly<Record<string, Check>> = {
  'arbitration-incomplete': checkArbitrationIncomplete,
  'escalation-incomplete': checkEscalationIncomplete,
  'escalation-order': checkEscalationOrder,
  'escalation-without-deadline': checkEscalationWithoutDeadline,
  'escalation-without-end': checkEscalationWithoutEnd,
  'even-arbitrators': checkEvenArbitrators,
  'mediator-without-appointment': checkMediatorWithoutAppointment,
};

describe('a ladder that can be enforced', () => {
  it.each([
    ['up to arbitration', [managers, committee, mediation, arbitration]],
    ['up to a court', [managers, mediation, court]],
    ['of a court alone', [court]],
    ['not agreed at all', []],
  ])('M18 is faulted by no rule, %s', (_, steps) => {
    for (const [code, check] of Object.entries(rules))
      expect([code, tell(check, withSteps(...steps))]).toEqual([code, []]);
  });
});

describe('escalation-incomplete', () => {
  it('M18 warns of an internal level nobody settles and of a court without a name', () => {
    const { who: _who, ...nobody } = committee;
    expect(tell(checkEscalationIncomplete, withSteps(managers, nobody, aStep({ level: 'court' })))).toMatchObject([
      { severity: 'warning', at: `${ladder}.1`, values: { level: '2', missing: ['who'] } },
      { severity: 'warning', at: `${ladder}.2`, values: { level: 'court', missing: ['body'] } },
    ]);
  });
});

describe('escalation-without-deadline', () => {
  it('M18 warns of each level that one may never leave, not of arbitration or a court', () => {
    const { within: _first, ...slow } = managers;
    const { within: _second, ...endless } = mediation;
    expect(tell(checkEscalationWithoutDeadline, withSteps(slow, committee, endless, arbitration))).toMatchObject([
      { severity: 'warning', at: `${ladder}.0`, values: { level: '1' } },
      { severity: 'warning', at: `${ladder}.2`, values: { level: 'mediation' } },
    ]);
  });
});

describe('mediator-without-appointment', () => {
  it('M18 warns of a mediation that one party can stop by agreeing on nobody', () => {
    const { body: _body, ...unnamed } = mediation;
    expect(tell(checkMediatorWithoutAppointment, withSteps(unnamed))).toMatchObject([
      { severity: 'warning', at: `${ladder}.0` },
    ]);
    expect(
      placesOf(checkMediatorWithoutAppointment, withSteps({ ...unnamed, 'appointed-by': 'Le président du tribunal' })),
    ).toEqual([]);
    expect(placesOf(checkMediatorWithoutAppointment, withSteps(committee))).toEqual([]);
  });
});

describe('arbitration-incomplete', () => {
  it.each(['institution', 'seat', 'arbitrators', 'language', 'law'] as const)(
    'M18 warns of an arbitration without %s',
    (field) => {
      const { [field]: _field, ...rest } = arbitration;
      expect(tell(checkArbitrationIncomplete, withSteps(managers, rest))).toMatchObject([
        { severity: 'warning', at: `${ladder}.1`, values: { missing: [field] } },
      ]);
    },
  );

  it('M18 names all that is missing at once', () => {
    expect(
      tell(checkArbitrationIncomplete, withSteps(aStep({ level: 'arbitration', law: 'Droit français' }))),
    ).toMatchObject([{ values: { missing: ['institution', 'seat', 'arbitrators', 'language'] } }]);
  });
});

describe('even-arbitrators', () => {
  it.each([1, 3, 5])('M18 accepts %i', (arbitrators) => {
    expect(placesOf(checkEvenArbitrators, withSteps({ ...arbitration, arbitrators }))).toEqual([]);
  });

  it.each([2, 4])('M18 warns of %i arbitrators', (arbitrators) => {
    expect(placesOf(checkEvenArbitrators, withSteps({ ...arbitration, arbitrators }))).toEqual([
      `${ladder}.0.arbitrators`,
    ]);
  });
});

describe('escalation-without-end', () => {
  it.each([
    ['an internal level', [managers, committee], '2'],
    ['mediation', [managers, mediation], 'mediation'],
  ])('M18 warns of a ladder that stops at %s', (_, steps, level) => {
    expect(tell(checkEscalationWithoutEnd, withSteps(...steps))).toMatchObject([
      { severity: 'warning', at: `${ladder}.1.level`, values: { level } },
    ]);
  });
});

describe('escalation-order', () => {
  it('M18 reports steps out of order or written twice', () => {
    const steps = [mediation, committee, committee, arbitration];
    expect(
      tell(checkEscalationOrder, withSteps(...steps)).map(({ at, values }) => [at, values['level'], values['after']]),
    ).toEqual([
      [`${ladder}.1.level`, '2', 'mediation'],
      [`${ladder}.2.level`, '2', '2'],
    ]);
  });

  it('M18 reports arbitration and a court together, whichever comes first', () => {
    expect(placesOf(checkEscalationOrder, withSteps(arbitration, court))).toEqual([`${ladder}.1.level`]);
    expect(placesOf(checkEscalationOrder, withSteps(court, arbitration))).toEqual([`${ladder}.1.level`]);
  });
});

describe('urgent-relief-missing', () => {
  it('M18 tells, without a warning, of a ladder that would make even urgent measures wait', () => {
    expect(tell(checkUrgentReliefMissing, withSteps(managers, court))).toMatchObject([
      { severity: 'info', at: `${ladder} (key)` },
    ]);
    const governance = { escalation: [managers, court], 'urgent-relief': 'Juge des référés de Brévent' };
    expect(tell(checkUrgentReliefMissing, { partnerships: [aPartnership({ governance })] })).toEqual([]);
    expect(tell(checkUrgentReliefMissing, withSteps())).toEqual([]);
    expect(tell(checkUrgentReliefMissing, { partnerships: [aPartnership()] })).toEqual([]);
  });
});
