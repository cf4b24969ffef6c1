import { z } from 'zod';
import { noted } from './author-note.ts';
import { cadenceSchema } from './cadence.ts';
import { durationSchema } from './duration.ts';
import { idSchema } from './identifier.ts';
import { isoDateSchema } from './iso-date.ts';
import { numberSchema, rateSchema, wholeNumberBetween } from './number.ts';
import { textSchema } from './text.ts';

/** A committee with its mandate, members and rhythm (M21). */
export const committeeSchema = z.strictObject({
  id: noted(idSchema, 'L’identifiant du comité.', 'The committee’s id.'),
  name: noted(textSchema, 'Le nom du comité.', 'The committee’s name.'),
  mandate: noted(
    textSchema.optional(),
    'Ce que le comité valide et tranche.',
    'What the committee validates and settles.',
  ),
  members: noted(z.array(idSchema), 'Les membres (identifiants de people.yaml).', 'The members (ids in people.yaml).'),
  parent: noted(idSchema.optional(), 'Le comité dont celui-ci dépend.', 'The committee this one reports to.'),
  cadence: noted(
    cadenceSchema.optional(),
    'Le rythme, par exemple « every 2 months ».',
    'The rhythm, such as “every 2 months”.',
  ),
  from: noted(isoDateSchema.optional(), 'La date de la première séance.', 'The date of the first meeting.'),
  papers: noted(
    durationSchema.optional(),
    'Le délai d’envoi des documents avant la séance.',
    'How long before the meeting papers are sent.',
  ),
  quorum: noted(
    wholeNumberBetween(1, 100).optional(),
    'Le nombre de membres présents exigé.',
    'How many members must be present.',
  ),
});
export type Committee = z.infer<typeof committeeSchema>;

/** How decisions are taken: rounds of consensus, then a weighted vote, vetoes, and the rule for the rest (M22). */
export const decisionProtocolSchema = z.strictObject({
  consensus: noted(
    z
      .strictObject({
        rounds: noted(
          wholeNumberBetween(1, 10),
          'Le nombre de tours de consensus.',
          'The number of rounds of consensus.',
        ),
        days: noted(wholeNumberBetween(1, 365), 'La durée d’un tour, en jours.', 'The length of a round, in days.'),
      })
      .optional(),
    'La recherche de consensus.',
    'The search for consensus.',
  ),
  vote: noted(
    z
      .strictObject({
        weights: noted(z.record(idSchema, numberSchema), 'Le poids de chaque partie.', 'Each party’s weight.'),
        threshold: noted(
          textSchema,
          'Le seuil d’adoption : « 66 % » (au moins) ou « more than 50 % » (strict).',
          'The threshold: “66 %” (at least) or “more than 50 %” (strict).',
        ),
        quorum: noted(
          rateSchema.optional(),
          'La part de poids qui doit être présente.',
          'The share of weight that must be present.',
        ),
        casting: noted(idSchema.optional(), 'La partie dont la voix départage.', 'The party with the casting vote.'),
      })
      .optional(),
    'Le vote pondéré.',
    'The weighted vote.',
  ),
  vetoes: noted(
    z
      .array(
        z.strictObject({
          party: noted(idSchema, 'La partie qui tient le veto.', 'The party that holds the veto.'),
          on: noted(textSchema, 'La matière sur laquelle il porte.', 'The matter it bears on.'),
        }),
      )
      .optional(),
    'Les vetos.',
    'The vetoes.',
  ),
  reserved: noted(
    z.array(textSchema).optional(),
    'Les matières réservées à l’unanimité.',
    'The matters reserved to unanimity.',
  ),
  otherwise: noted(
    z.enum(['unanimity', 'consensus', 'majority', 'status-quo']).optional(),
    'La règle des matières non prévues.',
    'The rule for matters not listed.',
  ),
});

const levelFields = {
  within: noted(
    durationSchema.optional(),
    'Le délai pour conclure à ce niveau.',
    'The time to conclude at this level.',
  ),
  trigger: noted(textSchema.optional(), 'Ce qui fait entrer à ce niveau.', 'What brings a matter to this level.'),
};

/** One step of the conflict ladder: an internal level, mediation or arbitration (M18). */
export const escalationStepSchema = z.strictObject({
  level: noted(
    z.union([z.enum(['mediation', 'arbitration']), wholeNumberBetween(1, 9)]),
    'Le niveau : 1, 2, 3, puis mediation, arbitration.',
    'The level: 1, 2, 3, then mediation, arbitration.',
  ),
  who: noted(
    z.union([idSchema, z.array(idSchema)]).optional(),
    'Qui tranche : des personnes ou un comité.',
    'Who settles it: people or a committee.',
  ),
  ...levelFields,
  body: noted(textSchema.optional(), 'L’organisme de médiation.', 'The mediation body.'),
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
    z.array(escalationStepSchema).optional(),
    'L’échelle de résolution des différends.',
    'The escalation ladder.',
  ),
});
export type Governance = z.infer<typeof governanceSchema>;
