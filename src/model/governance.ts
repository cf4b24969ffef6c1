import { z } from 'zod';
import { noted } from './author-note.ts';
import { committeeSchema } from './committee.ts';
import { decisionProtocolSchema } from './decision-protocol.ts';
import { durationSchema } from './duration.ts';
import { escalationLevelSchema } from './escalation-level.ts';
import { idSchema } from './identifier.ts';
import { wholeNumberBetween } from './number.ts';
import { mayRepeat } from './repetition.ts';
import { textSchema } from './text.ts';

const levelFields = {
  within: noted(
    durationSchema.optional(),
    'Le délai pour conclure à ce niveau.',
    'The time to conclude at this level.',
  ),
  trigger: noted(textSchema.optional(), 'Ce qui fait entrer à ce niveau.', 'What brings a matter to this level.'),
  then: noted(
    textSchema.optional(),
    'Ce qui suit sans accord, si ce n’est pas simplement le niveau suivant.',
    'What follows without agreement, if it is not simply the next level.',
  ),
};

/** One step of the conflict ladder: an internal level, mediation, arbitration or a court (M18). */
const escalationStepSchema = z.strictObject({
  level: noted(
    escalationLevelSchema,
    'Le niveau\u00a0: 1, 2, 3, puis mediation, et enfin arbitration ou court.',
    'The level: 1, 2, 3, then mediation, and last arbitration or court.',
  ),
  who: noted(
    z.union([idSchema, z.array(idSchema)]).optional(),
    'Qui tranche\u00a0: des personnes ou un comité.',
    'Who settles it: people or a committee.',
  ),
  ...levelFields,
  body: noted(
    textSchema.optional(),
    'L’organisme de médiation, ou le tribunal compétent.',
    'The mediation body, or the court that has jurisdiction.',
  ),
  'appointed-by': noted(
    textSchema.optional(),
    'Qui nomme le médiateur à défaut d’accord.',
    'Who appoints the mediator failing agreement.',
  ),
  institution: noted(textSchema.optional(), 'L’institution d’arbitrage.', 'The arbitration institution.'),
  arbitrators: noted(wholeNumberBetween(1, 5).optional(), 'Le nombre d’arbitres.', 'The number of arbitrators.'),
  seat: noted(textSchema.optional(), 'Le siège de l’arbitrage.', 'The seat of arbitration.'),
  language: noted(textSchema.optional(), 'La langue de la procédure.', 'The language of the proceedings.'),
  law: noted(textSchema.optional(), 'Le droit applicable.', 'The governing law.'),
});
export type EscalationStep = z.infer<typeof escalationStepSchema>;

export const governanceSchema = z.strictObject({
  committees: noted(z.array(committeeSchema).optional(), 'Les comités.', 'The committees.'),
  decisions: noted(decisionProtocolSchema.optional(), 'Le protocole de décision.', 'The decision protocol.'),
  escalation: noted(
    mayRepeat(z.array(escalationStepSchema)).optional(),
    'L’échelle de résolution des différends.',
    'The escalation ladder.',
  ),
  'urgent-relief': noted(
    textSchema.optional(),
    'Qui l’on peut saisir en urgence sans attendre la fin de l’échelle.',
    'Who can be asked for urgent measures without waiting for the end of the ladder.',
  ),
});
export type Governance = z.infer<typeof governanceSchema>;
