import { chooserAnswers, chooserCriteria, type ChooserCriterion, type Levels } from '../../domain/type-chooser.ts';
import type { Words } from '../../i18n/words.ts';

export interface ChooserQuestion {
  readonly criterion: ChooserCriterion;
  readonly ask: string;
  readonly note: string;
  /** The words of the address, and of the reader. */
  readonly options: readonly { readonly value: string; readonly label: string; readonly isChosen: boolean }[];
}

/** The questions that rank the types, with the answers given (M07). */
export function chooserQuestions(
  { chooser: say }: Pick<Words, 'chooser'>,
  answers: Levels,
): readonly ChooserQuestion[] {
  return chooserCriteria.map((criterion) => {
    const labels: Readonly<Record<string, string>> = say.options[criterion];
    return {
      criterion,
      ...say.questions[criterion],
      options: chooserAnswers[criterion].map((value, level) => ({
        value,
        label: labels[value] ?? value,
        isChosen: answers[criterion] === level,
      })),
    };
  });
}
