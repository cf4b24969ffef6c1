import {
  chooserAnswers,
  chooserCriteria,
  levelsOf,
  rankTypes,
  verdictOf,
  type ChooserCriterion,
  type Levels,
  type Verdict,
} from '../../domain/type-chooser.ts';
import type { Words } from '../../i18n/words.ts';
import type { PartnershipType } from '../../model/reference.ts';
import type { MarkName, Tone } from '../ui/mark.ts';
import { sentence, type Sentence } from '../ui/sentence.ts';
import { answerBoxes, chooserResult, type AnswerBox } from './chooser-result.ts';

/** What a type has to say to one answer; the page holds them all, and shows those that were asked for. */
export interface ChooserReason {
  readonly criterion: ChooserCriterion;
  /** The place of the answer among the three. */
  readonly answer: number;
  readonly word: string;
  readonly text: string;
  readonly mark: MarkName;
  readonly tone: Tone;
  /** Whether it is the answer given. */
  readonly isShown: boolean;
}

export interface ChooserType {
  readonly id: string;
  readonly name: string;
  /** Its place in the reference file, whatever its rank. */
  readonly place: number;
  readonly levels: Levels;
  /** A box for each question, and the sentence that says the same. */
  readonly boxes: readonly AnswerBox[];
  readonly boxesLabel: string;
  readonly reasons: readonly ChooserReason[];
}

/** The types in the order that the answers give, and the sentence that says what came of it. */
export interface ChooserRanking {
  readonly opening: Sentence;
  readonly types: readonly ChooserType[];
}

const marks: Readonly<Record<Verdict, { readonly mark: MarkName; readonly tone: Tone }>> = {
  for: { mark: 'ok', tone: 'ok' },
  reserve: { mark: 'watch', tone: 'watch' },
  against: { mark: 'bad', tone: 'bad' },
  unknown: { mark: 'none', tone: 'none' },
};

/** The types ranked by answers, each with its reasons (M07); without any answer, in the order of the reference. */
export function chooserRanking(
  { chooser: say }: Pick<Words, 'chooser'>,
  types: readonly PartnershipType[],
  answers: Levels,
): ChooserRanking {
  const known = types.map((type, place) => ({ type, place, id: type.id, levels: levelsOf(type) }));
  const ranked = rankTypes(known, answers);
  const nameOf = (id: string) => types.find((type) => type.id === id)?.name ?? id;
  return {
    opening: sentence(say.result(chooserResult(ranked, answers, nameOf))),
    types: ranked.flatMap((result) =>
      known
        .filter(({ id }) => id === result.id)
        .map(({ type, place, id, levels }) => ({
          id,
          name: type.name,
          place,
          levels,
          boxes: answerBoxes(result),
          boxesLabel: say.boxes(result.agrees, result.reserves, result.verdicts.length),
          reasons: reasonsOf(say, levels, answers),
        })),
    ),
  };
}

function reasonsOf(say: Words['chooser'], levels: Levels, answers: Levels): ChooserReason[] {
  return chooserCriteria.flatMap((criterion) =>
    chooserAnswers[criterion].map((_, answer) => {
      const asked = levels[criterion];
      const verdict = verdictOf(criterion, asked, answer);
      return {
        criterion,
        answer,
        word: say.verdict[verdict],
        text: asked === undefined ? say.unknown[criterion] : (say.reasons[criterion][asked - answer + 2] ?? ''),
        ...marks[verdict],
        isShown: answers[criterion] === answer,
      };
    }),
  );
}
