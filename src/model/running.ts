import { z } from 'zod';
import { noted } from './author-note.ts';
import { cadenceSchema } from './cadence.ts';
import { idSchema } from './identifier.ts';
import { isoDateSchema } from './iso-date.ts';
import { wholeNumberBetween } from './number.ts';
import { mayRepeat } from './repetition.ts';
import { booleanSchema, textSchema } from './text.ts';

/** A task and who answers for it (M20). A task without a lead is legal to write; the page says that nobody answers. */
export const roleSchema = z.strictObject({
  task: noted(textSchema, 'La tâche.', 'The task.'),
  lead: noted(
    idSchema.optional(),
    'La partie ou la personne qui en répond.',
    'The party or person who answers for it.',
  ),
  with: noted(z.array(idSchema).optional(), 'Ceux qui y participent.', 'Those who take part.'),
  deliverable: noted(textSchema.optional(), 'Le livrable attendu.', 'The expected deliverable.'),
  limit: noted(textSchema.optional(), 'La limite de décision.', 'The limit of decision.'),
});
export type Role = z.infer<typeof roleSchema>;

/** One line of the communication plan (M23). */
export const exchangeSchema = z.strictObject({
  exchange: noted(textSchema, 'L’échange.', 'The exchange.'),
  channel: noted(
    idSchema.optional(),
    'L’outil ou le lieu (identifiant de reference/tools.yaml).',
    'The tool or place (id in reference/tools.yaml).',
  ),
  cadence: noted(cadenceSchema.optional(), 'Le rythme.', 'The rhythm.'),
  from: noted(isoDateSchema.optional(), 'La première date.', 'The first date.'),
  purpose: noted(textSchema.optional(), 'Ce que l’échange doit produire.', 'What the exchange must produce.'),
  audience: noted(z.array(idSchema).optional(), 'Les personnes concernées.', 'The people concerned.'),
});
export type Exchange = z.infer<typeof exchangeSchema>;

/** A tool of the partnership and what goes where (M24). */
export const toolUseSchema = z.strictObject({
  tool: noted(idSchema, 'L’outil (identifiant de reference/tools.yaml).', 'The tool (id in reference/tools.yaml).'),
  for: noted(textSchema, 'Ce que l’on y met.', 'What goes there.'),
  'source-of-truth': noted(
    booleanSchema.optional(),
    'true si cet outil fait foi.',
    'true if this tool is the single source of truth.',
  ),
  access: noted(textSchema.optional(), 'Qui y a accès.', 'Who has access.'),
});

/** The rules of use that hold for every tool (M24). */
export const toolRulesSchema = z.strictObject({
  meeting: noted(
    z.array(textSchema).optional(),
    'Les sujets qui demandent une réunion, jamais un message.',
    'The subjects that need a meeting, never a message.',
  ),
  summary: noted(
    textSchema.optional(),
    'Le résumé de la semaine\u00a0: qui, quand, où.',
    'The weekly summary: who, when, where.',
  ),
  access: noted(textSchema.optional(), 'Qui ouvre et ferme les droits.', 'Who grants and withdraws access.'),
  naming: noted(textSchema.optional(), 'Comment nommer les documents.', 'How documents are named.'),
});

/** A recurring working moment (M26). */
export const ritualSchema = z.strictObject({
  kind: noted(z.enum(['stand-up', 'retrospective', 'review', 'visit', 'informal']), 'Le rituel.', 'The ritual.'),
  cadence: noted(cadenceSchema, 'Le rythme.', 'The rhythm.'),
  from: noted(isoDateSchema, 'La première date.', 'The first date.'),
  minutes: noted(wholeNumberBetween(1, 480).optional(), 'La durée, en minutes.', 'How long it lasts, in minutes.'),
  agenda: noted(
    mayRepeat(z.array(textSchema)).optional(),
    'L’ordre du jour, s’il n’est pas celui d’usage.',
    'The agenda, where it is not the usual one.',
  ),
});
export type Ritual = z.infer<typeof ritualSchema>;

/** A training, a cohesion event or an informal platform (M30). */
export const trainingSchema = z.strictObject({
  topic: noted(textSchema, 'Le sujet.', 'The topic.'),
  kind: noted(
    z.enum(['product', 'intercultural', 'listening', 'emotions', 'cohesion', 'digital']).optional(),
    'Le genre\u00a0: product, intercultural, listening, emotions, cohesion (moment commun) ou digital (en ligne).',
    'The kind: product, intercultural, listening, emotions, cohesion (a moment together) or digital (online).',
  ),
  audience: noted(textSchema.optional(), 'Le public.', 'The audience.'),
  on: noted(isoDateSchema.optional(), 'La date.', 'The date.'),
  done: noted(booleanSchema.optional(), 'true une fois faite.', 'true once done.'),
});
export type Training = z.infer<typeof trainingSchema>;

/** How far an opportunity has come, in order. */
export const roadmapSteps = ['watch', 'planning', 'pilot'] as const;

/** A step of the shared future: watch, joint planning or pilot (M46). */
export const roadmapSchema = z.strictObject({
  step: noted(z.enum(roadmapSteps), 'Le stade\u00a0: watch, planning ou pilot.', 'The step: watch, planning or pilot.'),
  title: noted(textSchema, 'Le projet.', 'The project.'),
  due: noted(isoDateSchema.optional(), 'L’échéance.', 'The due date.'),
  expect: noted(textSchema.optional(), 'Le résultat attendu.', 'The expected result.'),
  tools: noted(
    z.array(idSchema).optional(),
    'Les outils qui servent (identifiants de reference/tools.yaml).',
    'The tools it uses (ids in reference/tools.yaml).',
  ),
  owner: noted(idSchema.optional(), 'La personne qui le porte.', 'The person who carries it.'),
});
export type RoadmapEntry = z.infer<typeof roadmapSchema>;

/** What one side expects and the adjustment both agreed on (M12). */
export const expectationSchema = z.strictObject({
  expectation: noted(textSchema, 'L’attente de départ.', 'The initial expectation.'),
  party: noted(idSchema.optional(), 'La partie qui l’exprime.', 'The party that voices it.'),
  adjustment: noted(textSchema.optional(), 'L’ajustement convenu.', 'The agreed adjustment.'),
  effect: noted(textSchema.optional(), 'L’effet attendu.', 'The expected effect.'),
});
