import { z } from 'zod';
import { noted } from './author-note.ts';
import { conditionSchema } from './condition.ts';
import { dueRuleSchema } from './due-rule.ts';
import { idSchema } from './identifier.ts';
import { legalReferenceSchema } from './legal-reference.ts';
import { mechanismsSchema } from './mechanism.ts';
import { recordFields } from './record-fields.ts';
import { refuse } from './refusal.ts';
import { textSchema } from './text.ts';

export const occasions = [
  'pre-engagement',
  'framing',
  'negotiation',
  'contract',
  'supplier-contract',
  'kick-off',
  'pilot',
  'quarterly-review',
  'annual-review',
  'renewal',
  'conflict',
  'exit',
] as const;

const pathSchema = z
  .string()
  .transform((raw, context) =>
    /^[a-z][a-z0-9-]*(\.[a-z0-9][a-z0-9-]*)*$/.test(raw) ? raw : refuse(context, 'bad-condition', { value: raw }),
  );

/** One line of a checklist template (M51). */
const checklistItemSchema = z.strictObject({
  id: noted(idSchema, 'L’identifiant de la ligne, qui ne change pas.', 'The line’s id, which does not change.'),
  do: noted(textSchema, 'Ce qu’il faut faire, un verbe d’abord.', 'What to do, verb first.'),
  why: noted(textSchema.optional(), 'Pourquoi cette ligne.', 'Why this line.'),
  rows: noted(
    mechanismsSchema.optional(),
    'Les mécanismes que cela sert, par leur numéro\u00a0: M01.',
    'The mechanisms this serves, by their number: M01.',
  ),
  phase: noted(textSchema.optional(), 'Le groupe de la ligne.', 'The line’s group.'),
  when: noted(
    conditionSchema.optional(),
    'La condition\u00a0: «\u00a0stage from working-together\u00a0».',
    'The condition: “stage from working-together”.',
  ),
  proof: noted(
    pathSchema.optional(),
    'Le champ de la fiche qui répond à la ligne.',
    'The field of the record that answers the line.',
  ),
  owner: noted(
    idSchema.optional(),
    'Qui la fait\u00a0: manager, partner-manager, sponsor, ou une partie.',
    'Who does it: manager, partner-manager, sponsor, or a party.',
  ),
  due: noted(
    dueRuleSchema.optional(),
    'L’échéance\u00a0: «\u00a010 days before contract.signed\u00a0».',
    'The deadline: “10 days before contract.signed”.',
  ),
  evidence: noted(textSchema.optional(), 'La preuve attendue.', 'The evidence expected.'),
  legal: noted(
    z.array(legalReferenceSchema).optional(),
    'Les références légales de la ligne.',
    'The line’s legal references.',
  ),
});
export type ChecklistItem = z.infer<typeof checklistItemSchema>;

export const checklistRecordSchema = z.strictObject({
  id: recordFields.id,
  title: noted(textSchema, 'Le titre de la checklist.', 'The checklist’s title.'),
  summary: noted(textSchema.optional(), 'La checklist en une phrase.', 'The checklist in one sentence.'),
  occasion: noted(z.enum(occasions), 'Le moment où elle sert.', 'The occasion it serves.'),
  when: noted(
    conditionSchema.optional(),
    'Les fiches qu’elle concerne, si ce n’est pas toutes\u00a0: «\u00a0type is supplier\u00a0», «\u00a0conflict is open\u00a0».',
    'The records it concerns, if not all: “type is supplier”, “conflict is open”.',
  ),
  formerly: recordFields.formerly,
  owner: noted(idSchema.optional(), 'La personne qui tient le modèle.', 'The person who keeps the template.'),
  review: recordFields.review,
  items: noted(z.array(checklistItemSchema), 'Les lignes.', 'The lines.'),
  visibility: recordFields.visibility,
});
export type ChecklistRecord = z.infer<typeof checklistRecordSchema>;
