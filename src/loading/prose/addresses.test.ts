import { describe, expect, it } from 'vitest';
import { imageRefusal } from './addresses.ts';

describe('why an image may not be shown', () => {
  it.each([
    ['four.png', undefined],
    ['img/four.JPG', undefined],
    ['four.svg', 'format'],
    ['https://exemple.invalid/four.png', 'remote'],
    ['../four.png', 'outside'],
    ['/four.png', 'outside'],
    ['C:\\images\\four.png', 'outside'],
    ['..\\four.png', 'outside'],
    ['images\\four.png', 'backslash'],
    ['images%5Cfour.png', 'backslash'],
    ['file:///home/moi/four.png', 'outside'],
    ['data:image/png;base64,xx', 'format'],
  ])('%s: %s', (address, reason) => {
    expect(imageRefusal(address)).toBe(reason);
  });
});
