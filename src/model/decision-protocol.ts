import { z } from 'zod';
import { noted } from './author-note.ts';
import { voteShareSchema } from './fraction.ts';
import { idSchema } from './identifier.ts';
import { numberBetween, wholeNumberBetween } from './number.ts';
import { textSchema } from './text.ts';
import { thresholdBases, thresholdSchema } from './threshold.ts';

const consensusSchema = z.strictObject({
  rounds: noted(wholeNumberBetween(1, 10), 'Le nombre de tours de consensus.', 'The number of rounds of consensus.'),
  days: noted(wholeNumberBetween(1, 365), 'La durée d’un tour, en jours.', 'The length of a round, in days.'),
});

const voteSchema = z.strictObject({
  weights: noted(
    z.record(idSchema, numberBetween(0, 100)),
    'Le poids de chaque partie\u202f; en tout, 100.',
    'Each party’s weight; 100 in all.',
  ),
  basis: noted(
    z.enum(['investment', 'risk', 'revenue', 'equal']).optional(),
    'Ce que suivent les poids\u00a0: investment, risk, revenue ou equal.',
    'What the weights follow: investment, risk, revenue or equal.',
  ),
  threshold: noted(
    thresholdSchema,
    'Le seuil d’adoption\u00a0: «\u00a066 %\u00a0» ou «\u00a02/3\u00a0» (au moins), «\u00a0more than 50 %\u00a0» (strict).',
    'The threshold: “66 %” or “2/3” (at least), “more than 50 %” (strict).',
  ),
  'threshold-of': noted(
    z.enum(thresholdBases).optional(),
    'Ce dont le seuil est une part\u00a0: all, toutes les voix (par défaut)\u202f; present, celles des présents, abstentions comprises\u202f; cast, les voix exprimées, pour ou contre.',
    'What the threshold is a share of: all votes (all, the default), those of who is present, abstentions included (present), or those cast for or against (cast).',
  ),
  quorum: noted(
    voteShareSchema.optional(),
    'La part de poids qui doit être présente\u00a0: «\u00a050 %\u00a0» ou «\u00a02/3\u00a0».',
    'The share of weight that must be present: “50 %” or “2/3”.',
  ),
  'second-call': noted(
    voteShareSchema.optional(),
    'La part de poids qui suffit sur deuxième convocation\u00a0: «\u00a025 %\u00a0» ou «\u00a01/4\u00a0»\u202f; «\u00a00 %\u00a0» si aucun quorum n’est alors requis.',
    'The share of weight that is enough on second call: “25 %” or “1/4”; “0 %” if no quorum is then required.',
  ),
  casting: noted(
    idSchema.optional(),
    'La partie dont la voix départage une majorité à égalité.',
    'The party whose vote breaks a tie.',
  ),
});
export type WeightedVote = z.infer<typeof voteSchema>;

const decisionClassSchema = z.strictObject({
  name: noted(textSchema, 'La classe de décision.', 'The class of decision.'),
  covers: noted(textSchema.optional(), 'Ce qui en relève.', 'What belongs to it.'),
  by: noted(idSchema.optional(), 'Le comité qui décide.', 'The committee that decides.'),
  rule: noted(
    z.enum(['delegated', 'consensus', 'vote', 'unanimity']),
    'La règle\u00a0: delegated (qui tient le sujet décide), consensus, vote ou unanimity.',
    'The rule: delegated (whoever holds the subject decides), consensus, vote or unanimity.',
  ),
  within: noted(textSchema.optional(), 'La limite, par exemple un montant.', 'The limit, such as an amount.'),
});

/**
 * How decisions are taken: their classes, rounds of consensus, then a weighted vote, vetoes, and the
 * rule for the rest (M22).
 */
export const decisionProtocolSchema = z.strictObject({
  classes: noted(
    z.array(decisionClassSchema).optional(),
    'Les classes de décision, de la plus courante à la plus grave.',
    'The classes of decision, from the most ordinary to the gravest.',
  ),
  consensus: noted(consensusSchema.optional(), 'La recherche de consensus.', 'The search for consensus.'),
  vote: noted(voteSchema.optional(), 'Le vote pondéré.', 'The weighted vote.'),
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
export type DecisionProtocol = z.infer<typeof decisionProtocolSchema>;
