/** A text with plain spaces for no-break ones, so that an expectation can be read; nothing else of it changes. */
export function withPlainSpaces(text: string): string {
  return text.replaceAll(/[\u00a0\u202f]/g, ' ');
}
