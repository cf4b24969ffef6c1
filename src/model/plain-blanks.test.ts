import { describe, expect, it } from 'vitest';
import { parseTriggerRule } from './kpi-use.ts';
import { plainBlanks } from './plain-blanks.ts';

describe('the blanks of a text', () => {
  it('are one plain space each, whatever kind was typed, and none around it', () => {
    expect(plainBlanks(' every\u00a02\u202f months\t')).toBe('every 2 months');
  });

  it('M17 do not keep a trigger from being understood', () => {
    expect(parseTriggerRule('below floor for 2\u00a0months')).toEqual(parseTriggerRule('below floor for 2 months'));
  });
});
