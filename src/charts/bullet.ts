/** The way from a start to a target as a bar: how far one is, and how much of the time is gone. */
export interface Bullet {
  readonly width: number;
  readonly height: number;
  /** The length of the bar; absent without data, which is not a bar of zero. */
  readonly value?: number;
  /** Where the share of time gone stands; absent where no dates say. */
  readonly pace?: number;
}

/** Draws a bullet bar in a box of 100 by 22 from two shares, 0 to 1 (M03). */
export function drawBullet(shown: number | null, elapsed: number | null): Bullet {
  const at = (share: number) => Math.round(share * 1000) / 10;
  return {
    width: 100,
    height: 22,
    ...(shown !== null && { value: at(shown) }),
    ...(shown !== null && elapsed !== null && { pace: at(elapsed) }),
  };
}
