import { describe, expect, it } from 'vitest';
import { isFrameNeeded } from './frame-section.ts';

describe('a section of the frame', () => {
  it('M05 M09 is missed from its stage on, and not a stage earlier', () => {
    expect(isFrameNeeded('contributions', 'knowledge')).toBe(false);
    expect(isFrameNeeded('contributions', 'internal-assessment')).toBe(true);
    expect(isFrameNeeded('fit', 'internal-assessment')).toBe(false);
    expect(isFrameNeeded('fit', 'partner-selection')).toBe(true);
    expect(isFrameNeeded('health-check', 'staying-together')).toBe(true);
  });

  it('M02 is no longer asked of a partnership that ends, nor where the stage is not told', () => {
    expect(isFrameNeeded('framing', 'exit')).toBe(false);
    expect(isFrameNeeded('framing', undefined)).toBe(false);
  });
});
