/** How many characters of a value a message quotes. */
const longestQuote = 200;

/**
 * Makes words safe to print on one line of a terminal or of a CI log: control and
 * direction-changing characters become `�`.
 */
export function plainText(text: string): string {
  // eslint-disable-next-line no-control-regex -- removing control characters is the point
  return text.replace(/[\u0000-\u001f\u007f-\u009f\u200e\u200f\u202a-\u202e\u2066-\u2069]/g, '\ufffd');
}

/** Cuts each value a message will quote, so that a pasted page does not fill the screen. */
export function shortened<V extends string | number | readonly string[]>(value: V): V | string {
  return typeof value === 'string' && value.length > longestQuote ? `${value.slice(0, longestQuote)}…` : value;
}
