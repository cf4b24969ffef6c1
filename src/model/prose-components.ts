import { z } from 'zod';
import { noted } from './author-note.ts';
import { positionTierSchema } from './contract.ts';
import { idSchema } from './identifier.ts';
import { textSchema } from './text.ts';

/** How a component stands in the prose: as a block on lines of its own, inside a sentence, or either. */
export type Placement = 'block' | 'inline' | 'either';

/** What a component may hold: nothing, or Markdown. */
export interface ComponentShape {
  readonly placement: Placement;
  readonly children: 'none' | 'markdown';
  readonly props: z.ZodObject;
}

const pageReference = z.strictObject({
  id: noted(idSchema, 'L’identifiant de la page nommée.', 'The id of the page named.'),
});

/** The components a writer may use in MDX, with the attributes each takes. Nothing else is allowed. */
export const proseComponents = {
  Callout: {
    placement: 'block',
    children: 'markdown',
    props: z.strictObject({
      kind: noted(
        z.enum(['note', 'watch', 'decision']).optional(),
        'note, watch ou decision.',
        'note, watch or decision.',
      ),
      title: noted(textSchema.optional(), 'Le titre de l’encadré.', 'The callout’s title.'),
    }),
  },
  Internal: { placement: 'block', children: 'markdown', props: z.strictObject({}) },
  Steps: { placement: 'block', children: 'markdown', props: z.strictObject({}) },
  Figure: {
    placement: 'block',
    children: 'none',
    props: z.strictObject({
      src: noted(
        textSchema,
        'L’image, à côté du fichier\u00a0: png, jpg ou webp, 2\u00a0Mo au plus.',
        'The image, beside the file: png, jpg or webp, at most 2 MB.',
      ),
      alt: noted(textSchema, 'Ce que montre l’image, en mots.', 'What the image shows, in words.'),
      caption: noted(textSchema.optional(), 'La légende.', 'The caption.'),
    }),
  },
  Position: {
    placement: 'block',
    children: 'markdown',
    props: z.strictObject({
      tier: noted(
        positionTierSchema,
        'preferred, fallback-1, fallback-2 ou walk-away.',
        'preferred, fallback-1, fallback-2 or walk-away.',
      ),
      rationale: noted(textSchema.optional(), 'La raison de cette position.', 'The reason for this position.'),
      approver: noted(idSchema.optional(), 'Qui doit l’approuver.', 'Who must approve it.'),
      say: noted(textSchema.optional(), 'Ce qu’il faut dire.', 'What to say.'),
    }),
  },
  Clause: { placement: 'inline', children: 'none', props: pageReference },
  Partnership: { placement: 'inline', children: 'none', props: pageReference },
  Claim: {
    placement: 'inline',
    children: 'none',
    props: z.strictObject({
      id: noted(
        idSchema,
        'L’identifiant du chiffre dans reference/claims.yaml.',
        'The id of the figure in reference/claims.yaml.',
      ),
    }),
  },
  Kpi: {
    placement: 'inline',
    children: 'none',
    props: pageReference.extend({
      partnership: noted(
        idSchema.optional(),
        'Le partenariat dont on veut la valeur\u202f; celui de la page par défaut.',
        'The partnership whose value is wanted; the page’s own by default.',
      ),
    }),
  },
} as const satisfies Record<string, ComponentShape>;

export type ComponentName = keyof typeof proseComponents;

/** Whether a tag name is one of the playbook's components. */
export function isComponentName(name: string): name is ComponentName {
  return Object.hasOwn(proseComponents, name);
}
