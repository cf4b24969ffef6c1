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
    /** The voter’s name and weight; empty where there is no room. */
    readonly label: string;
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

const WIDTH = 640;
const LETTER = 8;
const SERIES = 5;

function round(value: number): number {
  return Math.round(value * 10) / 10;
}

/** The geometry of the bar in a box 640 wide; weights are drawn as shares of their sum. Empty without any weight. */
export function drawVoteBar({ voters, threshold, thresholdLabel, ...about }: VoteBarInput): VoteBar {
  const whole = voters.reduce((sum, { weight }) => sum + weight, 0);
  const ordered = voters
    .map((voter, index) => ({ ...voter, series: (index % SERIES) + 1 }))
    .toSorted((a, b) => Number(b.isFor) - Number(a.isFor));
  let before = 0;
  const segments = ordered.flatMap(({ label, weight, isFor, series }) => {
    if (weight === 0 || whole === 0) return [];
    const [x, width] = [(before / whole) * WIDTH, (weight / whole) * WIDTH];
    before += weight;
    return [
      {
        x: round(x),
        width: round(width),
        ...(isFor && { series }),
        label: width > label.length * LETTER + 16 ? label : '',
      },
    ];
  });
  const x = round(Math.min(threshold, 1) * WIDTH);
  const anchor = x < 60 ? 'start' : x > WIDTH - 60 ? 'end' : 'middle';
  return { ...about, width: WIDTH, segments, threshold: { x, label: thresholdLabel, anchor } };
}
