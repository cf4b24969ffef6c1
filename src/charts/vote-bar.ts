import { rounded } from './rounded.ts';

/** The weights side by side, those for a proposal first, and the threshold across them. */
export interface VoteBar {
  readonly title: string;
  readonly description: string;
  readonly width: number;
  readonly segments: readonly {
    readonly x: number;
    readonly width: number;
    /** The series of a voter for; absent where the voter is not. */
    readonly series?: number;
    /** The voter’s name and weight; empty where there is no room. It keeps clear of the threshold. */
    readonly label: string;
    readonly labelX: number;
    readonly anchor: 'start' | 'end';
  }[];
  readonly threshold: { readonly x: number; readonly label: string; readonly anchor: 'start' | 'middle' | 'end' };
}

export interface VoteBarInput {
  readonly title: string;
  readonly description: string;
  readonly voters: readonly { readonly label: string; readonly weight: number; readonly isFor: boolean }[];
  /** A share of all weight, 0 to 1. */
  readonly threshold: number;
  readonly thresholdLabel: string;
}

const barWidth = 640;
const letterWidth = 8;
const padding = 12;
const seriesCount = 5;

/** The geometry of the bar in a box 640 wide; weights are drawn as shares of their sum. Empty without any weight. */
export function drawVoteBar({ voters, threshold, thresholdLabel, ...about }: VoteBarInput): VoteBar {
  const whole = voters.reduce((sum, { weight }) => sum + weight, 0);
  const ordered = voters
    .map((voter, index) => ({ ...voter, series: (index % seriesCount) + 1 }))
    .toSorted((a, b) => Number(b.isFor) - Number(a.isFor));
  const across = rounded(Math.min(threshold, 1) * barWidth);
  let before = 0;
  const segments = ordered.flatMap(({ label, weight, isFor, series }) => {
    if (weight === 0 || whole === 0) return [];
    const [x, width] = [(before / whole) * barWidth, (weight / whole) * barWidth];
    before += weight;
    return [
      {
        x: rounded(x),
        width: rounded(width),
        ...(isFor && { series }),
        ...placeLabel(label, rounded(x), rounded(width), across),
      },
    ];
  });
  const anchor = across < 60 ? 'start' : across > barWidth - 60 ? 'end' : 'middle';
  return { ...about, width: barWidth, segments, threshold: { x: across, label: thresholdLabel, anchor } };
}

/**
 * Where a name stands in its segment: at its start, at its end where the threshold would strike it
 * through, nowhere without room.
 */
function placeLabel(label: string, x: number, width: number, threshold: number) {
  const length = label.length * letterWidth;
  const isStruckAt = (from: number) => threshold > from - padding && threshold < from + length + padding;
  const [atStart, atEnd] = [x + padding, rounded(x + width - padding)];
  const hasRoom = width > length + 2 * padding;
  if (hasRoom && !isStruckAt(atStart)) return { label, labelX: atStart, anchor: 'start' as const };
  if (hasRoom && !isStruckAt(atEnd - length)) return { label, labelX: atEnd, anchor: 'end' as const };
  return { label: '', labelX: atStart, anchor: 'start' as const };
}
