/** Quotes that nothing takes off: straight and French ones, and those that a word processor makes. */
const quotes = '"\'“”„«»‘’';
const wrapped = new RegExp(`^[${quotes}]\\s*(.*?)\\s*[${quotes}]$`);

/**
 * A cell without the marks by which spreadsheets keep a text a text, `'2026-01` and `="2026-01"`, or the quotes that
 * stayed in it; empty where it has none.
 */
export function withoutTextMarks(text: string): string {
  const inner = /^="(.*)"$/.exec(text)?.[1] ?? wrapped.exec(text)?.[1] ?? /^'(.*)$/.exec(text)?.[1] ?? '';
  return inner.trim();
}
