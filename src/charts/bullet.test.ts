import { describe, expect, it } from 'vitest';
import { drawBullet } from './bullet.ts';

describe('drawBullet', () => {
  it('M03 draws the way and the time gone on one scale', () => {
    expect(drawBullet(0.35, 0.606)).toMatchObject({ value: 35, pace: 60.6 });
    expect(drawBullet(0, 1)).toMatchObject({ value: 0, pace: 100 });
  });

  it('M03 draws no bar without data and no tick without dates', () => {
    expect(drawBullet(null, 0.6)).toEqual({ width: 100, height: 22 });
    expect(drawBullet(0.5, null)).toEqual({ width: 100, height: 22, value: 50 });
  });
});
