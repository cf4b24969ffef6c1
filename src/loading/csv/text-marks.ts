/** Quotes that nothing takes off: straight and French ones, and those that a word processor makes. */
const quotes = '"\'“”„«»‘’';
const wrapped = new RegExp(`^[${quotes}]\\s*(.*?)\\s*[${quotes}]$`);

/** A text with the wide signs of another script, `１２，５％`, as the ordinary ones. */
export function withNarrowSigns(text: string): string {
  return text
    .replace(/[\uff01-\uff5e]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) - 0xfee0))
    .replaceAll('\u3000', ' ');
}

/**
 * A cell without the marks by which spreadsheets keep a text a text, `'2026-01` and `="2026-01"`, or the quotes that
 * stayed in it; empty where it has none.
 */
export function withoutTextMarks(text: string): string {
  const inner = /^="(.*)"$/.exec(text)?.[1] ?? wrapped.exec(text)?.[1] ?? /^'(.*)$/.exec(text)?.[1] ?? '';
  return inner.trim();
}
