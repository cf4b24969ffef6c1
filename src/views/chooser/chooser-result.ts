import { chooserCriteria, type Levels, type RankedType } from '../../domain/type-chooser.ts';
import type { ChooserResult } from '../../i18n/fr/chooser.ts';

/** How a box is filled: an answer it agrees with, one it agrees with under a reserve, none. */
export type AnswerBox = 'on' | 'half' | 'off';

/** A box for each question, those that agree first. */
export function answerBoxes({ agrees, reserves }: Pick<RankedType, 'agrees' | 'reserves'>): AnswerBox[] {
  return chooserCriteria.map((_, index) => (index < agrees ? 'on' : index < agrees + reserves ? 'half' : 'off'));
}

/** The ids of the types that share the first place; none where no type agrees with anything. */
export function leadersOf(ranked: readonly RankedType[]): readonly string[] {
  const [first] = ranked;
  const best = first?.points ?? 0;
  if (best <= 0) return [];
  return ranked.filter(({ points, agrees }) => points === best && agrees === first?.agrees).map(({ id }) => id);
}

/** What the sentence of a ranking is made of. */
export function chooserResult(
  ranked: readonly RankedType[],
  answers: Levels,
  nameOf: (id: string) => string,
): ChooserResult {
  const [first] = ranked;
  return {
    leaders: leadersOf(ranked).map(nameOf),
    agrees: first?.agrees ?? 0,
    reserves: first?.reserves ?? 0,
    answered: Object.keys(answers).length,
    total: chooserCriteria.length,
  };
}
