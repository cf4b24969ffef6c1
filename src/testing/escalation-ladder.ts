import type { EscalationStep } from '../model/governance.ts';
import { aStep, duration } from './builders.ts';
import { onePartnership, recordFile } from './one-partnership.ts';

/** Where the ladder of a partnership is written. */
export const ladder = `${recordFile}: governance.escalation`;

const within = duration('10 days');

/** The first level: a manager of each side settles it. */
export const managers = aStep({ who: ['claire-aubrac', 'paul-sarrazin'], trigger: 'Désaccord écrit', within });

/** The second level, a committee. */
export const committee = aStep({ level: 2, who: 'steering', within });

/** A mediation that a centre appoints. */
export const mediation = aStep({ level: 'mediation', body: 'Centre de médiation', within });

/** An arbitration that lacks nothing. */
export const arbitration = aStep({
  level: 'arbitration',
  institution: 'Chambre arbitrale',
  arbitrators: 3,
  seat: 'Lyon',
  language: 'fr',
  law: 'Droit français',
});

/** A court, by name. */
export const court = aStep({ level: 'court', body: 'Tribunal de Brévent' });

/** A playbook of one partnership with this ladder. */
export const withSteps = (...escalation: EscalationStep[]) => onePartnership({ governance: { escalation } });
