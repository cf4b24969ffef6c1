import { capitalise, countInWords } from '../../format/count.ts';
import type { PageFrame } from '../page/page-frame.ts';
import { placedFrame } from '../page/placed-frame.ts';
import { sentence, type Sentence } from '../ui/sentence.ts';
import type { ViewContext } from '../view-context.ts';
import { chooserQuestions, type ChooserQuestion } from './chooser-questions.ts';
import { chooserRanking, type ChooserRanking } from './chooser-ranking.ts';
import { commitmentLadder, type LadderRung } from './commitment-ladder.ts';
import { decisionMatrix, type DecisionMatrix } from './decision-matrix.ts';

export interface ChooserPageView {
  readonly frame: PageFrame;
  readonly title: string;
  readonly sentence: Sentence;
  readonly questions: readonly ChooserQuestion[];
  readonly ranking: ChooserRanking;
  readonly ladder: readonly LadderRung[];
  readonly matrix: DecisionMatrix;
  readonly matrixSentence: Sentence;
  /** The way to the kinds of supplier contract. */
  readonly supplierHref: string;
}

/**
 * The page that ranks the types by six answers and says why (M07). Without its script, the
 * matrix and the ladder remain.
 */
export function chooserPage(context: ViewContext): ChooserPageView {
  const { locale, words } = context;
  const say = words.chooser;
  const types = [...context.types.values()];
  const opening = sentence(say.sentence);
  return {
    frame: placedFrame(context, {
      kind: 'chooser',
      under: 'partnerships',
      title: say.title,
      crumb: say.short,
      description: opening,
    }),
    title: say.title,
    sentence: opening,
    questions: chooserQuestions(words, {}),
    ranking: chooserRanking(words, types, {}),
    ladder: commitmentLadder(types),
    matrix: decisionMatrix(context, types),
    supplierHref: context.href({ kind: 'supplier-contracts' }),
    matrixSentence: sentence(
      types.length === 0
        ? say.matrix.none
        : say.matrix.sentence(capitalise(countInWords(types.length, locale, say.matrix.typeForms))),
    ),
  };
}
