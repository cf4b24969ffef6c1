import { keysOf } from '../model/keys-of.ts';
import type { PartnershipType } from '../model/reference.ts';

/**
 * What the chooser asks, and the answers it takes, each from the lightest commitment to the heaviest. They are the
 * words of `reference/types.yaml`, so that an answer and a type are compared by their place in the list (M07).
 */
export const chooserAnswers = {
  goal: ['useful', 'important', 'vital'],
  maturity: ['new', 'tried', 'proven'],
  investment: ['minimal', 'medium', 'large'],
  speed: ['fast', 'moderate', 'slow'],
  independence: ['high', 'medium', 'low'],
  risk: ['low', 'moderate', 'high'],
} as const;
export type ChooserCriterion = keyof typeof chooserAnswers;
export const chooserCriteria: readonly ChooserCriterion[] = keysOf(chooserAnswers);

/**
 * A place in a list of answers, 0 for the lightest to 2, by criterion; what is not answered or not known is left out.
 */
export type Levels = Readonly<Partial<Record<ChooserCriterion, number>>>;

/** How a type stands to one answer. */
export type Verdict = 'for' | 'reserve' | 'against' | 'unknown';

/** A type and what it is known to ask. */
export interface ChoosableType {
  readonly id: string;
  readonly levels: Levels;
}

/** What an answer says for or against a type. */
export interface TypeVerdict {
  readonly criterion: ChooserCriterion;
  readonly verdict: Verdict;
  /** How much more the type asks than was answered, in steps from −2 to 2; null where the type says nothing. */
  readonly gap: number | null;
}

/** A type with its verdict on each answer given, in the order of the questions. */
export interface RankedType {
  readonly id: string;
  readonly verdicts: readonly TypeVerdict[];
  /** How many answers it agrees with, and how many under a reserve. */
  readonly agrees: number;
  readonly reserves: number;
  /**
   * One for each answer it agrees with, a half for each reserve; null where the type says nothing of what was answered.
   */
  readonly points: number | null;
}

/** The level a word stands for; undefined for a word that is none of the answers. */
export function levelOf(criterion: ChooserCriterion, word: string | undefined): number | undefined {
  const level = chooserAnswers[criterion].findIndex((known) => known === word);
  return level === -1 ? undefined : level;
}

/** What a type of the reference asks, as far as it says so. */
export function levelsOf(type: PartnershipType): Levels {
  const words = {
    goal: type.goal,
    maturity: type.maturity,
    investment: type.investment,
    speed: type.speed?.level,
    independence: type.independence?.level,
    risk: type.risk,
  };
  return Object.fromEntries(
    chooserCriteria.flatMap((criterion) => {
      const level = levelOf(criterion, words[criterion]);
      return level === undefined ? [] : [[criterion, level]];
    }),
  );
}

/**
 * A type agrees with an answer that is its own level. It agrees under a reserve when it asks one step more than was
 * answered, or less than was answered. It disagrees when it asks two steps more, or when it is two steps too light for
 * the common goal: nothing else suffers from being asked less.
 */
export function verdictOf(criterion: ChooserCriterion, asked: number | undefined, answer: number): Verdict {
  if (asked === undefined) return 'unknown';
  const gap = asked - answer;
  if (gap === 0) return 'for';
  return gap >= 2 || (criterion === 'goal' && gap <= -2) ? 'against' : 'reserve';
}

/**
 * The types by how well they answer (M07): by points, then by the smaller distance to the answers, then in the order
 * given. A type that says nothing of what was answered comes last. Without any answer the order given stands.
 */
export function rankTypes(types: readonly ChoosableType[], answers: Levels): RankedType[] {
  return types
    .map((type) => ({ ranked: judge(type, answers), distance: distanceOf(type, answers) }))
    .toSorted(
      (a, b) =>
        Number(a.ranked.points === null) - Number(b.ranked.points === null) ||
        (b.ranked.points ?? 0) - (a.ranked.points ?? 0) ||
        a.distance - b.distance,
    )
    .map(({ ranked }) => ranked);
}

function judge({ id, levels }: ChoosableType, answers: Levels): RankedType {
  const verdicts = chooserCriteria.flatMap((criterion): TypeVerdict[] => {
    const answer = answers[criterion];
    if (answer === undefined) return [];
    const asked = levels[criterion];
    return [
      { criterion, verdict: verdictOf(criterion, asked, answer), gap: asked === undefined ? null : asked - answer },
    ];
  });
  const count = (wanted: Verdict) => verdicts.filter(({ verdict }) => verdict === wanted).length;
  const [agrees, reserves] = [count('for'), count('reserve')];
  const isSilent = verdicts.every(({ verdict }) => verdict === 'unknown');
  return { id, verdicts, agrees, reserves, points: isSilent ? null : agrees + reserves / 2 };
}

function distanceOf({ levels }: ChoosableType, answers: Levels): number {
  return chooserCriteria.reduce((sum, criterion) => {
    const [asked, answer] = [levels[criterion], answers[criterion]];
    return asked === undefined || answer === undefined ? sum : sum + Math.abs(asked - answer);
  }, 0);
}
