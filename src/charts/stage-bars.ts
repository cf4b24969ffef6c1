/** One stage of the portfolio, and how many partnerships stand there. */
export interface StageBar {
  /** 1 to 8. */
  readonly step: number;
  readonly label: string;
  readonly count: number;
  /** Where the row begins. */
  readonly y: number;
  /** The unit rectangles, or one bar where there are too many to count by eye. */
  readonly boxes: readonly { readonly x: number; readonly width: number }[];
  /** Where the count stands, after the last box. */
  readonly labelX: number;
}

/** The size of the drawing, and where its bars begin; the names of the stages stand before them. */
export const stageBars = { width: 360, height: 216, barX: 150 } as const;
const rowHeight = 26;
const boxWidth = 41;
const gap = 3;
const barWidth = 176;
const leastBar = 3;

/**
 * The stages one under another in a box 360 wide: one rectangle a partnership while those of the fullest stage fit
 * side by side, else one bar a stage, as long as its share of the fullest.
 */
export function drawStageBars(stages: readonly Pick<StageBar, 'label' | 'count'>[]): StageBar[] {
  const most = Math.max(...stages.map(({ count }) => count));
  const isCountable = most * (boxWidth + gap) <= barWidth;
  const boxesOf = (count: number) => {
    if (count === 0) return [];
    if (!isCountable) return [{ x: stageBars.barX, width: Math.max(leastBar, Math.round((count / most) * barWidth)) }];
    return Array.from({ length: count }, (_, index) => ({
      x: stageBars.barX + index * (boxWidth + gap),
      width: boxWidth,
    }));
  };
  return stages.map(({ label, count }, index) => {
    const boxes = boxesOf(count);
    const last = boxes.at(-1);
    const labelX = last ? last.x + last.width + 10 : stageBars.barX + 20;
    return { step: index + 1, label, count, y: index * rowHeight, boxes, labelX };
  });
}
