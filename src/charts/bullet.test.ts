import { describe, expect, it } from 'vitest';
import { bullets } from '../views/examples/small-charts.ts';
import { drawBullet } from './bullet.ts';

describe('drawBullet', () => {
  it('M03 draws the way and the time gone on one scale', () => {
    expect(drawBullet(bullets.behind.shown, bullets.behind.elapsed)).toMatchObject({ value: 35, pace: 60.6 });
    expect(drawBullet(0, 1)).toMatchObject({ value: 0, pace: 100 });
  });

  it('M03 draws no bar without data and no tick without dates', () => {
    expect(drawBullet(bullets.empty.shown, bullets.empty.elapsed)).toEqual({ width: 100, height: 22 });
    expect(drawBullet(bullets.undated.shown, bullets.undated.elapsed)).toEqual({ width: 100, height: 22, value: 50 });
  });
});
