import { describe, expect, it } from 'vitest';
import { spreadsheetDay } from './spreadsheet-day.ts';

describe('the day that a spreadsheet keeps as a number', () => {
  it.each([
    ['36526', '2000-01-01'],
    ['45658', '2025-01-01'],
    ['45716', '2025-02-28'],
    ['45717', '2025-03-01'],
    ['73050', '2099-12-31'],
  ])('%s is %s', (serial, day) => {
    expect(spreadsheetDay(serial)).toBe(day);
  });

  it.each(['36525', '73051', '2025', '145658', '45658.5', ' 45658', ''])('“%s” is none', (text) => {
    expect(spreadsheetDay(text)).toBe('');
  });
});
