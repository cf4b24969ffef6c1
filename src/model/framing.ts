import { z } from 'zod';
import { noted } from './author-note.ts';
import { idSchema } from './identifier.ts';
import { isoDateSchema } from './iso-date.ts';
import { textSchema } from './text.ts';

const phaseSchema = z.strictObject({
  phase: noted(textSchema, 'La phase.', 'The phase.'),
  from: noted(isoDateSchema, 'Son premier jour.', 'Its first day.'),
  to: noted(isoDateSchema, 'Son dernier jour.', 'Its last day.'),
  deliverable: noted(textSchema.optional(), 'Ce qu’elle doit produire.', 'What it must produce.'),
});

const announcementSchema = z.strictObject({
  audience: noted(textSchema, 'À qui l’on parle, dans l’organisation.', 'Who is told, within the organisation.'),
  message: noted(textSchema, 'Ce qu’on lui dit.', 'What they are told.'),
  channel: noted(
    idSchema.optional(),
    'Par quel outil (identifiant de reference/tools.yaml).',
    'By which tool (id in reference/tools.yaml).',
  ),
  on: noted(isoDateSchema.optional(), 'Quel jour.', 'On which day.'),
  owner: noted(idSchema.optional(), 'La personne qui parle.', 'The person who speaks.'),
});

/** How the partnership was framed before anyone signed (M02): five practices, each optional. */
export const framingSchema = z.strictObject({
  involved: noted(
    z
      .strictObject({
        decision: noted(z.array(idSchema).optional(), 'Ceux qui décident.', 'Those who decide.'),
        operations: noted(z.array(idSchema).optional(), 'Ceux qui feront.', 'Those who will do the work.'),
      })
      .optional(),
    'Les personnes qui ont pris part au cadrage.',
    'The people who took part in the framing.',
  ),
  calendar: noted(z.array(phaseSchema).optional(), 'Le calendrier, phase par phase.', 'The calendar, phase by phase.'),
  indicators: noted(
    z.array(idSchema).optional(),
    'Les indicateurs retenus dès le cadrage (catalogue kpis/).',
    'The KPIs chosen at the framing (kpis/ catalogue).',
  ),
  resources: noted(
    z
      .strictObject({
        financial: noted(textSchema.optional(), 'L’argent.', 'The money.'),
        human: noted(textSchema.optional(), 'Les personnes.', 'The people.'),
        technological: noted(textSchema.optional(), 'Les techniques et les outils.', 'The technology and tools.'),
      })
      .optional(),
    'Les moyens prévus.',
    'The means planned.',
  ),
  announcements: noted(
    z.array(announcementSchema).optional(),
    'Le plan de communication interne.',
    'The internal communication plan.',
  ),
});
export type Framing = z.infer<typeof framingSchema>;
