import { stages } from '../../model/stage.ts';
import type { StatusView } from '../ui/mark.ts';
import { sentence, type Sentence } from '../ui/sentence.ts';
import type { ViewContext } from '../view-context.ts';
import type { PortfolioRow } from './row.ts';

/** A stage and who stands there, the most pressing deadline first. */
export interface StageColumn {
  /** 1 to 8. */
  readonly step: number;
  readonly name: string;
  readonly cards: readonly StageCard[];
  /** How many more there are than the column shows, in words. */
  readonly more?: string;
}

export interface StageCard {
  readonly title: string;
  readonly href: string;
  readonly partners: string;
  /** What needs someone, where something is late or due within a week. */
  readonly deadline?: StatusView;
}

/** The portfolio by stage of the relation (M02), the eight of them, with its sentence. */
export interface StageBoardView {
  readonly title: string;
  readonly sentence: Sentence;
  readonly columns: readonly StageColumn[];
  /** Those whose stage is not known here, in words; a partner edition may not share it. */
  readonly unplaced?: string;
}

/** How many partnerships a column lists: the whole portfolio stands in the table above it. */
const mostListed = 12;

/**
 * The rows of the portfolio by stage, in the order they come.
 * @returns undefined where no partnership says its stage
 */
export function stageBoard(context: ViewContext, rows: readonly PortfolioRow[]): StageBoardView | undefined {
  const { portfolio: words, vocabulary } = context.words;
  const placed = rows.filter(({ step }) => step > 0);
  if (placed.length === 0) return undefined;
  const byStep = Map.groupBy(placed, ({ step }) => step);
  const columns = stages.map((stage, index): StageColumn => {
    const found = byStep.get(index + 1) ?? [];
    return {
      step: index + 1,
      name: vocabulary.stage[stage],
      cards: found.slice(0, mostListed).map(cardOf),
      ...(found.length > mostListed && { more: words.board.more(found.length - mostListed) }),
    };
  });
  const count = Math.max(...[...byStep.values()].map((found) => found.length));
  const fullest = columns.filter(({ step }) => byStep.get(step)?.length === count).map(({ name }) => name);
  const empty = columns.filter(({ cards }) => cards.length === 0).map(({ name }) => name);
  return {
    title: words.board.title,
    sentence: sentence(
      words.board.fullest(fullest, count, placed.length),
      empty.length === 0 ? words.board.noneEmpty : words.board.empty(empty),
    ),
    columns,
    ...(placed.length < rows.length && { unplaced: words.board.unplaced(rows.length - placed.length) }),
  };
}

function cardOf({ title, href, partners, deadline }: PortfolioRow): StageCard {
  const isPressing = deadline && deadline.status.tone !== 'none';
  return { title, href, partners, ...(isPressing && { deadline: deadline.status }) };
}
