import { describe, expect, it } from 'vitest';
import { aContext } from '../testing/context.ts';
import { wantsOffice } from './office-files.ts';

const { settings } = aContext({}).playbook;

describe('wantsOffice (M51)', () => {
  it('is the default, for the portfolio and for every partnership that has not ended', () => {
    expect(wantsOffice(settings, 'xlsx')).toBe(true);
    expect(wantsOffice(settings, 'docx', {})).toBe(true);
    expect(wantsOffice(settings, 'docx', { stage: 'staying-together' })).toBe(true);
    expect(wantsOffice(settings, 'docx', { stage: 'exit' })).toBe(false);
  });

  it('is set apart for each kind of file', () => {
    const set = { ...settings, exports: { docx: 'active', xlsx: 'none' } } as const;
    expect(wantsOffice(set, 'docx')).toBe(true);
    expect(wantsOffice(set, 'xlsx')).toBe(false);
  });
});
