import { z } from 'zod';
import { noted } from './author-note.ts';
import { idSchema } from './identifier.ts';
import { isoDateSchema } from './iso-date.ts';
import { textSchema } from './text.ts';

/** What a contact is worth knowing for, in the order of the map (M11). */
export const contactKinds = ['mentor', 'technical-expert', 'prescriber', 'potential-partner'] as const;
export type ContactKind = (typeof contactKinds)[number];

const exchangeSchema = z.strictObject({
  on: noted(isoDateSchema, 'Le jour.', 'The day.'),
  what: noted(textSchema, 'Quoi, en quelques mots.', 'What, in a few words.'),
});
export type ContactExchange = z.infer<typeof exchangeSchema>;

/**
 * Someone of `network.yaml`. These are personal data about people outside: in no partner edition, no search index and
 * no export, and each kept until a stated day (M11).
 */
export const contactSchema = z.strictObject({
  id: noted(
    idSchema,
    'L’identifiant du contact\u202f; évitez d’y mettre un nom.',
    'The contact’s id; better not a name.',
  ),
  name: noted(textSchema, 'Son nom.', 'Their name.'),
  organisation: noted(textSchema.optional(), 'Son organisation.', 'Their organisation.'),
  role: noted(textSchema.optional(), 'Sa fonction.', 'Their role.'),
  kind: noted(
    z.enum(contactKinds),
    'Le genre de valeur\u00a0: mentor, technical-expert, prescriber ou potential-partner.',
    'The kind of value: mentor, technical-expert, prescriber or potential-partner.',
  ),
  'keep-until': noted(
    isoDateSchema,
    'Le dernier jour où l’on garde ces données\u202f; ensuite, le contact s’efface.',
    'The last day these data are kept; the contact is removed after it.',
  ),
  warmth: noted(
    z.enum(['cold', 'lukewarm', 'warm']).optional(),
    'La chaleur de la relation, selon qui la suit.',
    'How warm the relation is, in the eyes of whoever keeps it.',
  ),
  owner: noted(
    idSchema.optional(),
    'Qui entretient la relation (identifiant de people.yaml).',
    'Who keeps the relation (id in people.yaml).',
  ),
  since: noted(isoDateSchema.optional(), 'Le jour de la rencontre.', 'The day you met.'),
  last: noted(isoDateSchema.optional(), 'Le dernier échange.', 'The last exchange.'),
  given: noted(z.array(exchangeSchema).optional(), 'Ce que nous avons donné.', 'What we gave.'),
  asked: noted(z.array(exchangeSchema).optional(), 'Ce que nous avons demandé.', 'What we asked for.'),
  referrals: noted(z.array(exchangeSchema).optional(), 'Les mises en relation reçues.', 'The referrals received.'),
});
export type Contact = z.infer<typeof contactSchema>;
