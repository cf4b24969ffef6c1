/** Whether a text begins with a year that figures may be of: 1900 to 2199. */
export function hasPlausibleYear(text: string): boolean {
  const year = Number(text.slice(0, 4));
  return year >= 1900 && year < 2200;
}
