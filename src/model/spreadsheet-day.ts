/** The numbers of 1 January 2000 and of 31 December 2099: others are as likely to be a figure. */
const [first, last] = [36_526, 73_050];

/** The day that a spreadsheet keeps as a number, `45658` for 2025-01-01; empty where it is none of 2000 to 2099. */
export function spreadsheetDay(text: string): string {
  const serial = /^\d{5}$/.test(text) ? Number(text) : 0;
  if (serial < first || serial > last) return '';
  return new Date(Date.UTC(1899, 11, 30 + serial)).toISOString().slice(0, 10);
}
