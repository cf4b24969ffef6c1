import { z } from 'zod';
import { noted } from './author-note.ts';
import { escalationLevelSchema } from './escalation-level.ts';
import { idSchema } from './identifier.ts';
import { isoDateSchema } from './iso-date.ts';
import { periodSchema } from './period.ts';
import { booleanSchema, textSchema } from './text.ts';

export const journalKinds = [
  'decision',
  'conflict',
  'win',
  'review',
  'lesson',
  'commitment',
  'incident',
  'notice',
] as const;
export type JournalKind = (typeof journalKinds)[number];

/**
 * A dated event of a partnership: what was decided, disputed, won, learned, promised or formally asked (M17,
 * M18, M29, M40, M42, M43).
 */
export const journalRecordSchema = z.strictObject({
  kind: noted(
    z.enum(journalKinds),
    'Le genre\u00a0: decision, conflict, win, review, lesson, commitment, incident ou notice (une mise en demeure).',
    'The kind: decision, conflict, win, review, lesson, commitment, incident or notice (a formal notice).',
  ),
  title: noted(textSchema, 'L’événement en quelques mots.', 'The event in a few words.'),
  date: noted(isoDateSchema, 'Le jour de l’événement.', 'The day of the event.'),
  type: noted(
    z.enum(['objectives', 'communication', 'financial', 'quality', 'legal', 'other']).optional(),
    'Le type de conflit.',
    'The type of conflict.',
  ),
  level: noted(escalationLevelSchema.optional(), 'Le niveau d’escalade atteint.', 'The escalation level reached.'),
  'level-since': noted(isoDateSchema.optional(), 'Le jour d’entrée à ce niveau.', 'The day this level was entered.'),
  'opened-by': noted(idSchema.optional(), 'La partie qui l’a ouvert.', 'The party that opened it.'),
  resolved: noted(isoDateSchema.optional(), 'Le jour de la résolution.', 'The day it was resolved.'),
  resolution: noted(textSchema.optional(), 'La solution retenue.', 'The solution adopted.'),
  agreement: noted(textSchema.optional(), 'L’accord écrit.', 'The written agreement.'),
  by: noted(idSchema.optional(), 'Le comité ou la personne qui a décidé.', 'The committee or person that decided.'),
  protocol: noted(textSchema.optional(), 'La façon dont on a décidé.', 'How it was decided.'),
  votes: noted(z.record(idSchema, z.enum(['for', 'against', 'abstain'])).optional(), 'Les votes.', 'The votes.'),
  matter: noted(
    textSchema.optional(),
    'La matière mise au vote, sous veto ou réservée, comme le protocole l’écrit\u202f; sa règle juge le vote.',
    'The matter put to the vote, under veto or reserved, as the protocol writes it; its rule judges the vote.',
  ),
  call: noted(
    z.enum(['first', 'second']).optional(),
    'La convocation sur laquelle on a voté\u00a0: first (par défaut) ou second\u202f; le quorum de cette convocation juge le vote.',
    'The call on which the vote was held: first (by default) or second; the quorum of that call judges the vote.',
  ),
  supersedes: noted(textSchema.optional(), 'La décision remplacée.', 'The decision replaced.'),
  told: noted(
    isoDateSchema.optional(),
    'Le jour où l’autre partie a été prévenue de l’incident.',
    'The day the other party was told of the incident.',
  ),
  owner: noted(idSchema.optional(), 'La personne qui s’est engagée.', 'The person who committed.'),
  due: noted(isoDateSchema.optional(), 'L’échéance de l’engagement.', 'The commitment’s due date.'),
  kept: noted(
    z.union([booleanSchema, isoDateSchema]).optional(),
    'true, false, ou le jour où l’engagement a été tenu.',
    'true, false, or the day the commitment was kept.',
  ),
  kpi: noted(idSchema.optional(), 'L’indicateur concerné.', 'The KPI concerned.'),
  clause: noted(idSchema.optional(), 'La clause concernée.', 'The clause concerned.'),
  payment: noted(
    idSchema.optional(),
    'Le paiement d’un contrat («\u00a0payments\u00a0») auquel la décision, l’engagement ou le conflit répond.',
    'The payment of a contract (“payments”) that the decision, commitment or conflict answers.',
  ),
  answers: noted(
    periodSchema.optional(),
    'La période du déclenchement auquel la décision, l’engagement ou la mise en demeure répond\u00a0: 2026-10\u202f; avec «\u00a0payment\u00a0», celle de son échéance.',
    'The period of the trigger that the decision, commitment or formal notice answers: 2026-10; with “payment”, that of its due day.',
  ),
  to: noted(
    idSchema.optional(),
    'La partie mise en demeure\u202f; sans ce champ, celle qui doit le montant («\u00a0owed-by\u00a0»).',
    'The party put on notice; left out, the one that owes the amount (“owed-by”).',
  ),
  form: noted(textSchema.optional(), 'La forme de la célébration.', 'The form of the celebration.'),
  evidence: noted(textSchema.optional(), 'La preuve.', 'The evidence.'),
  context: noted(textSchema.optional(), 'Le contexte de la leçon.', 'The lesson’s context.'),
  repeat: noted(textSchema.optional(), 'Ce qu’il faut refaire.', 'What to repeat.'),
  avoid: noted(textSchema.optional(), 'Ce qu’il faut éviter.', 'What to avoid.'),
});
export type JournalRecord = z.infer<typeof journalRecordSchema>;
