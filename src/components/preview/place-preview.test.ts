import { describe, expect, it } from 'vitest';
import { placePreview } from './place-preview.ts';

const room = { width: 300, height: 100, windowWidth: 1000, windowHeight: 600 };
const box = (left: number, top: number, width: number, height: number) => ({
  left,
  right: left + width,
  top,
  bottom: top + height,
});
const placed = (left: number, top: number, more = {}, targets = [] as ReturnType<typeof box>[]) =>
  placePreview(box(left, top, 60, 20), { ...room, ...more }, targets);
const at = (left: number, top: number, more = {}) => {
  const { height: _, ...place } = placed(left, top, more);
  return place;
};

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

  it('grows over a link that its far edge would cut through, and over the next one that it meets so', () => {
    const [cut, next] = [box(60, 310, 80, 20), box(200, 325, 80, 40)];
    expect(placed(50, 200, {}, [cut])).toEqual({ left: 50, top: 220, height: 110 });
    expect(placed(50, 200, {}, [cut, next])).toEqual({ left: 50, top: 220, height: 145 });
    expect(placed(50, 490, {}, [box(60, 380, 80, 20)])).toEqual({ left: 50, top: 380, height: 110 });
  });

  it('keeps its size beside a link, against one, and over one that it covers whole', () => {
    const beside = [box(350, 310, 80, 20), box(0, 310, 50, 20)];
    const against = [box(60, 320, 80, 20), box(60, 300, 80, 20)];
    expect(placed(50, 200, {}, [...beside, ...against])).toEqual({ left: 50, top: 220, height: 100 });
  });

  it('goes above where it would have to grow out of the window, and stays as it is where it would there too', () => {
    const below = box(60, 590, 80, 30);
    expect(placed(50, 475, {}, [below])).toEqual({ left: 50, top: 375, height: 100 });
    expect(placed(50, 475, {}, [below, box(60, -10, 80, 400)])).toEqual({ left: 50, top: 495, height: 100 });
  });

  it('keeps off both edges of the window', () => {
    expect(at(684, 0).left).toBe(684);
    expect(at(685, 0).left).toBe(684);
    expect(at(0, 0).left).toBe(16);
    expect(at(40, 0, { windowWidth: 320 }).left).toBe(16);
  });
});
