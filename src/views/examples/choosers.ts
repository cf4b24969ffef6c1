import type { Levels } from '../../domain/type-chooser.ts';
import type { PartnershipType } from '../../model/reference.ts';
import { chooserQuestions, type ChooserQuestion } from '../chooser/chooser-questions.ts';
import { chooserRanking, type ChooserRanking } from '../chooser/chooser-ranking.ts';
import { decisionMatrix, type DecisionMatrix } from '../chooser/decision-matrix.ts';
import type { ViewContext } from '../view-context.ts';
import { examplesOf, type Example } from './example.ts';
import { inventedContext } from './invented.ts';

/** Three types of rising commitment; the last one says little of itself. */
const known: readonly Omit<PartnershipType, 'name'>[] = [
  {
    id: 'light',
    risk: 'low',
    investment: 'minimal',
    independence: { level: 'high', share: 0.95 },
    speed: { level: 'fast', months: [1, 3] },
    goal: 'useful',
    maturity: 'new',
  },
  {
    id: 'middle',
    risk: 'moderate',
    investment: 'medium',
    independence: { level: 'medium', share: 0.7 },
    speed: { level: 'moderate', months: [3, 6] },
    goal: 'important',
    maturity: 'tried',
  },
  { id: 'heavy', investment: 'large', goal: 'vital', maturity: 'proven' },
];

/** Answers by their place, from the lightest. */
export const chooserAnswersGiven: Readonly<Record<'none' | 'two' | 'four', Levels>> = {
  none: {},
  two: { goal: 1, maturity: 0 },
  four: { goal: 0, maturity: 1, speed: 2, risk: 0 },
};

function typesOf({ words }: ViewContext): readonly PartnershipType[] {
  return known.map((type, index) => ({ ...type, name: words.components.rankings.types[index] ?? '' }));
}

/** The six questions, two of them answered. */
export function questionExamples({ words }: ViewContext): readonly Example<readonly ChooserQuestion[]>[] {
  const { titles } = words.components.questions;
  return examplesOf<keyof typeof titles, readonly ChooserQuestion[]>(titles, {
    answered: chooserQuestions(words, chooserAnswersGiven.two),
  });
}

/** A ranking with the reasons it shows and no others: no script will ask for them. */
function standing({ opening, types }: ChooserRanking): ChooserRanking {
  return {
    opening,
    types: types.map((type) => ({ ...type, reasons: type.reasons.filter(({ isShown }) => isShown) })),
  };
}

/** The ranking before the first answer, and on four of them. */
export function rankingExamples(context: ViewContext): readonly Example<ChooserRanking>[] {
  const { words } = context;
  const { titles } = words.components.rankings;
  const types = typesOf(context);
  return examplesOf<keyof typeof titles, ChooserRanking>(titles, {
    none: standing(chooserRanking(words, types, chooserAnswersGiven.none)),
    some: standing(chooserRanking(words, types, chooserAnswersGiven.four)),
  });
}

/**
 * The types side by side.
 * @param href where its links would lead: the examples name no page of the playbook
 */
export function decisionMatrixExamples(context: ViewContext, href: string): readonly Example<DecisionMatrix>[] {
  const { titles } = context.words.components.decisionMatrices;
  return examplesOf<keyof typeof titles, DecisionMatrix>(titles, {
    types: decisionMatrix(inventedContext(context, href, {}), typesOf(context)),
  });
}
