import { describe, expect, it } from 'vitest';
import type { Locale } from '../../model/locale.ts';
import { aClause } from '../../testing/builders.ts';
import { aContext } from '../../testing/context.ts';
import { proseOf } from '../../testing/prose.ts';
import { withPlainSpaces } from '../../testing/plain-spaces.ts';
import { plainSentence } from '../ui/sentence.ts';
import { clausePositions } from './clause-positions.ts';

const held = (...positions: readonly (readonly [tier: string, text: string])[]) =>
  aClause({
    variables: { delai: { type: 'duration', label: 'Délai' } },
    prose: proseOf(positions.map(([tier, text]) => `<Position tier="${tier}">\n\n${text}\n\n</Position>`).join('\n\n')),
  });
const read = (clause = held(), locale: Locale = 'fr') =>
  clausePositions(aContext({ clauses: [clause] }, locale), clause);

const preferred = ['preferred', '1. Le client répond sous [[delai]].'] as const;
const fallback = ['fallback-1', 'Le client répond par écrit sous [[delai]].'] as const;
const last = ['walk-away', 'Le client répond.'] as const;
const another = ['fallback-2', 'Rien du tout.'] as const;

describe('M15 what a position changes from the preferred wording', () => {
  it('opens with how many are compared, and which', () => {
    const said = (...args: Parameters<typeof read>) => withPlainSpaces(plainSentence(read(...args)?.sentence ?? []));
    expect(said(held(preferred, last))).toBe('Une position se compare mot à mot à la préférée : Ligne rouge.');
    expect(said(held(last, preferred, fallback))).toBe(
      'Deux positions se comparent mot à mot à la préférée : Repli 1 et Ligne rouge.',
    );
    expect(said(held(preferred, last), 'en')).toBe(
      'One position is compared word by word with the preferred one: Walk-away.',
    );
    expect(said(held(preferred, fallback, last), 'en')).toBe(
      'Two positions are compared word by word with the preferred one: Fallback 1 and Walk-away.',
    );
  });

  it('writes the figures of a French wording in French, on an English page as well', () => {
    const clause = {
      ...held(['preferred', 'Le client paie [[plafond]].'], ['fallback-1', 'Le client paie d’avance [[plafond]].']),
      variables: { plafond: { type: 'amount', label: 'Plafond', default: '60000' } as const },
    };
    expect(JSON.stringify(read(clause, 'en')?.steps)).toContain('60\u202f000\u00a0€');
  });

  it('names a position that rewrites the preferred one, and does not compare it', () => {
    const said = (...args: Parameters<typeof read>) => withPlainSpaces(plainSentence(read(...args)?.sentence ?? []));
    expect(read(held(preferred, fallback, another))?.steps).toHaveLength(1);
    expect(said(held(preferred, fallback, another))).toBe(
      'Une position se compare mot à mot à la préférée : Repli 1. Repli 2 récrit la préférée : à lire en entier, plus haut.',
    );
    expect(said(held(preferred, fallback, another), 'en')).toBe(
      'One position is compared word by word with the preferred one: Fallback 1. Fallback 2 rewrites it: read it whole, above.',
    );
    expect(said(held(preferred, fallback, another, ['walk-away', 'Ni cela.']))).toMatch(
      / Repli 2 et Ligne rouge récrivent la préférée : à lire en entier, plus haut\.$/,
    );
    expect(read(held(preferred, another))).toBeUndefined();
  });

  it('is told word by word, blanks by their names and whatever the numbers of sub-clauses', () => {
    const [step] = read(held(preferred, fallback))?.steps ?? [];
    expect(withPlainSpaces(step?.title ?? '')).toBe('Repli 1 : ce qui change par rapport à la position préférée');
    expect(step?.difference?.paragraphs).toEqual([
      [
        { kind: 'kept', text: 'Le client répond ' },
        { kind: 'added', text: 'par écrit ' },
        { kind: 'kept', text: 'sous [Délai].' },
      ],
    ]);
  });

  it('is nothing where both read the same', () => {
    expect(read(held(preferred, ['fallback-1', 'Le client répond sous [[delai]].']))?.steps[0]).not.toHaveProperty(
      'difference',
    );
  });

  it('is not looked for without a preferred wording, or with it alone', () => {
    expect([held(), held(preferred), held(fallback, last)].map((clause) => read(clause))).toEqual([
      undefined,
      undefined,
      undefined,
    ]);
  });
});
