import { z } from 'zod';
import { noted } from './author-note.ts';
import { cadenceSchema } from './cadence.ts';
import { durationSchema } from './duration.ts';
import { idSchema } from './identifier.ts';
import { isoDateSchema } from './iso-date.ts';
import { wholeNumberBetween } from './number.ts';
import { eachCounts, mayRepeat } from './repetition.ts';
import { textSchema } from './text.ts';

/** An item that every meeting of a committee begins with, and the time it takes (M21). */
const agendaItemSchema = z.strictObject({
  item: noted(textSchema, 'Le point à l’ordre du jour.', 'The item of the agenda.'),
  for: noted(
    z.enum(['decision', 'information']),
    'Ce que l’on en attend\u00a0: decision ou information.',
    'What is expected of it: decision or information.',
  ),
  minutes: noted(wholeNumberBetween(1, 480), 'Le temps prévu, en minutes.', 'The time planned, in minutes.'),
});

/** A committee with its mandate, members, preparation and rhythm (M21). */
export const committeeSchema = z.strictObject({
  id: noted(idSchema, 'L’identifiant du comité.', 'The committee’s id.'),
  name: noted(textSchema, 'Le nom du comité.', 'The committee’s name.'),
  mandate: noted(
    textSchema.optional(),
    'Ce que le comité valide et tranche.',
    'What the committee validates and settles.',
  ),
  delegation: noted(
    textSchema.optional(),
    'Ce que le comité laisse trancher sans lui, et par qui.',
    'What the committee lets others settle without it, and who.',
  ),
  members: noted(
    eachCounts(z.array(idSchema)),
    'Les membres (identifiants de people.yaml).',
    'The members (ids in people.yaml).',
  ),
  parent: noted(idSchema.optional(), 'Le comité dont celui-ci dépend.', 'The committee this one reports to.'),
  cadence: noted(
    cadenceSchema.optional(),
    'Le rythme, par exemple «\u00a0every 2 months\u00a0».',
    'The rhythm, such as “every 2 months”.',
  ),
  from: noted(isoDateSchema.optional(), 'La date de la première séance.', 'The date of the first meeting.'),
  papers: noted(
    durationSchema.optional(),
    'Le délai d’envoi des documents avant la séance.',
    'How long before the meeting papers are sent.',
  ),
  agenda: noted(
    mayRepeat(z.array(agendaItemSchema)).optional(),
    'L’ordre du jour habituel, minuté.',
    'The usual agenda, with its timing.',
  ),
  quorum: noted(
    wholeNumberBetween(1, 100).optional(),
    'Le nombre de membres présents exigé.',
    'How many members must be present.',
  ),
});
export type Committee = z.infer<typeof committeeSchema>;
