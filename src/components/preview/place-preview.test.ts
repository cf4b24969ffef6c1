import { describe, expect, it } from 'vitest';
import { placePreview } from './place-preview.ts';

const room = { width: 300, height: 100, windowWidth: 1000, windowHeight: 600 };
const at = (left: number, top: number, more = {}) =>
  placePreview({ left, top, bottom: top + 20 }, { ...room, ...more });

describe('a preview', () => {
  it('stands under its link, against it', () => {
    expect(at(50, 200)).toEqual({ left: 50, top: 220 });
  });

  it('stands above where it would leave the window by a pixel', () => {
    expect(at(50, 480)).toEqual({ left: 50, top: 500 });
    expect(at(50, 481)).toEqual({ left: 50, top: 381 });
  });

  it('stays under where there is no room above either', () => {
    expect(at(50, 90, { windowHeight: 200 })).toEqual({ left: 50, top: 110 });
    expect(at(50, 100, { windowHeight: 200 })).toEqual({ left: 50, top: 0 });
  });

  it('keeps off both edges of the window', () => {
    expect(at(684, 0).left).toBe(684);
    expect(at(685, 0).left).toBe(684);
    expect(at(0, 0).left).toBe(16);
    expect(at(40, 0, { windowWidth: 320 }).left).toBe(16);
  });
});
