/** Series over the same points, ready to be drawn as lines. */
export interface SeriesView {
  readonly label: string;
  /** What stands under each point: `août 2026`. */
  readonly points: readonly string[];
  /** Whether values are shares from 0 to 1, to be written as percentages. */
  readonly isShare: boolean;
  /** As many values as there are points; null where nothing was measured. */
  readonly series: readonly { readonly name: string; readonly values: readonly (number | null)[] }[];
}
