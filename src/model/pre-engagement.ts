import { z } from 'zod';
import { noted } from './author-note.ts';
import { idSchema } from './identifier.ts';
import { isoDateSchema } from './iso-date.ts';
import { textSchema } from './text.ts';

/** What two organisations ask themselves before they commit, in the order the page asks it (M10). */
export const preEngagementTopics = [
  'trust',
  'disagreement',
  'objectives',
  'complementarity',
  'roles',
  'decisions',
  'information',
  'exit',
] as const;
export type PreEngagementTopic = (typeof preEngagementTopics)[number];

const answerSchema = z.strictObject({
  answer: noted(
    z.enum(['yes', 'partly', 'no']),
    'La réponse\u00a0: yes, partly ou no.',
    'The answer: yes, partly or no.',
  ),
  because: noted(textSchema.optional(), 'Le fait qui fonde la réponse.', 'The fact the answer rests on.'),
  condition: noted(
    textSchema.optional(),
    'Ce qui doit être réglé avant de s’engager, quand la réponse est «\u00a0partly\u00a0».',
    'What must be settled before committing, where the answer is “partly”.',
  ),
});

const answerTo = (fr: string, en: string) => noted(answerSchema.optional(), fr, en);

/** The answers of a questionnaire; a topic left out is an open question. */
export const preEngagementSchema = z.strictObject({
  on: noted(isoDateSchema.optional(), 'Le jour où l’on a répondu.', 'The day it was answered.'),
  by: noted(idSchema.optional(), 'Qui a répondu (identifiant de people.yaml).', 'Who answered (id in people.yaml).'),
  trust: answerTo(
    'La confiance s’est-elle déjà montrée dans les faits\u202f?',
    'Has trust already shown in what was done?',
  ),
  disagreement: answerTo(
    'Sait-on se contredire sans se fâcher\u202f?',
    'Can the two sides contradict each other without falling out?',
  ),
  objectives: answerTo('Les objectifs vont-ils ensemble\u202f?', 'Do the objectives go together?'),
  complementarity: answerTo(
    'Les savoir-faire et les réseaux se complètent-ils\u202f?',
    'Do skills and networks complete each other?',
  ),
  roles: answerTo('Sait-on qui répondra de quoi\u202f?', 'Is it known who will answer for what?'),
  decisions: answerTo('Sait-on comment les décisions seront prises\u202f?', 'Is it known how decisions will be made?'),
  information: answerTo(
    'Sait-on quelles informations circuleront\u202f?',
    'Is it known which information will circulate?',
  ),
  exit: answerTo('Sait-on comment on se quitterait\u202f?', 'Is it known how the two would part?'),
});
export type PreEngagement = z.infer<typeof preEngagementSchema>;
