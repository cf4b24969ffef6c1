import {
  chooserAnswers,
  chooserCriteria,
  levelsOf,
  verdictOf,
  type ChooserCriterion,
  type Levels,
  type Verdict,
} from '../../domain/type-chooser.ts';
import { capitalise, countInWords } from '../../format/count.ts';
import type { PartnershipType } from '../../model/reference.ts';
import type { MarkName, Tone } from '../mark.ts';
import { pageFrame, type PageFrame } from '../page-frame.ts';
import { plainSentence, sentence, type Sentence } from '../sentence.ts';
import type { ViewContext } from '../view-context.ts';
import { commitmentLadder, type LadderRung } from './commitment-ladder.ts';
import { decisionMatrix, type DecisionMatrix } from './decision-matrix.ts';

/** What a type has to say to one answer; the page holds them all, and its script shows those that were asked for. */
export interface ChooserReason {
  readonly criterion: ChooserCriterion;
  /** The place of the answer among the three. */
  readonly answer: number;
  readonly word: string;
  readonly text: string;
  readonly mark: MarkName;
  readonly tone: Tone;
}

export interface ChooserType {
  readonly id: string;
  readonly name: string;
  readonly levels: Levels;
  readonly reasons: readonly ChooserReason[];
}

export interface ChooserQuestion {
  readonly criterion: ChooserCriterion;
  readonly ask: string;
  readonly note: string;
  /** The words of the address, and of the reader. */
  readonly options: readonly { readonly value: string; readonly label: string }[];
}

export interface ChooserPageView {
  readonly frame: PageFrame;
  readonly title: string;
  readonly sentence: Sentence;
  readonly questions: readonly ChooserQuestion[];
  readonly types: readonly ChooserType[];
  readonly opening: Sentence;
  readonly ladder: readonly LadderRung[];
  readonly matrix: DecisionMatrix;
  readonly matrixSentence: Sentence;
  /** The way to the kinds of supplier contract. */
  readonly supplierHref: string;
}

const marks: Readonly<Record<Verdict, { readonly mark: MarkName; readonly tone: Tone }>> = {
  for: { mark: 'ok', tone: 'ok' },
  reserve: { mark: 'watch', tone: 'watch' },
  against: { mark: 'bad', tone: 'bad' },
  unknown: { mark: 'none', tone: 'none' },
};

/** The page that ranks the types by six answers and says why (M07). Without its script, the matrix and the ladder remain. */
export function chooserPage(context: ViewContext): ChooserPageView {
  const { locale, words } = context;
  const say = words.chooser;
  const types = [...context.types.values()];
  const opening = sentence(say.sentence);
  return {
    frame: pageFrame(context, {
      kind: 'chooser',
      target: { kind: 'chooser' },
      title: say.title,
      description: plainSentence(opening),
      current: 'partnerships',
      crumbs: [{ label: words.portfolio.title, href: context.href({ kind: 'partnerships' }) }, { label: say.short }],
    }),
    title: say.title,
    sentence: opening,
    questions: chooserCriteria.map((criterion) => ({
      criterion,
      ...say.questions[criterion],
      options: chooserAnswers[criterion].map((value) => ({ value, label: labelOf(say.options[criterion], value) })),
    })),
    types: types.map((type) => chooserType(context, type)),
    opening: sentence(say.result({ leaders: [], agrees: 0, reserves: 0, answered: 0, total: chooserCriteria.length })),
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

function labelOf(labels: Readonly<Record<string, string>>, value: string): string {
  return labels[value] ?? value;
}

function chooserType({ words: { chooser: say } }: ViewContext, type: PartnershipType): ChooserType {
  const levels = levelsOf(type);
  return {
    id: type.id,
    name: type.name,
    levels,
    reasons: chooserCriteria.flatMap((criterion) =>
      chooserAnswers[criterion].map((_, answer): ChooserReason => {
        const asked = levels[criterion];
        const verdict = verdictOf(criterion, asked, answer);
        return {
          criterion,
          answer,
          word: say.verdict[verdict],
          text: asked === undefined ? say.unknown[criterion] : (say.reasons[criterion][asked - answer + 2] ?? ''),
          ...marks[verdict],
        };
      }),
    ),
  };
}
