/** What a label takes along the axis, in pixels from its beginning. */
export interface LabelSpan {
  readonly text: string;
  readonly left: number;
  readonly right: number;
}

/** Between two labels, in pixels: less would read as one. */
const between = 8;

const saysYear = (label: LabelSpan | undefined) => label !== undefined && /\d{4}/.test(label.text);

/**
 * The labels of a period axis that do not run into each other, in their order. Of two that would, the later goes
 * unless it is the last; and whichever goes, each label that says no year still follows the one that says its own.
 */
export function roomyLabels<Label extends LabelSpan>(labels: readonly Label[]): Label[] {
  const kept: Label[] = [];
  for (const [index, label] of labels.entries()) {
    const next = labels[index + 1];
    let before = kept.at(-1);
    const meets = () => before !== undefined && label.left < before.right + between;
    if (meets() && (!saysYear(label) || (next !== undefined && saysYear(next)))) continue;
    while (meets()) {
      kept.pop();
      before = kept.at(-1);
    }
    kept.push(label);
  }
  return kept;
}
