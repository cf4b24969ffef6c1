import type { Diagnostic } from '../diagnostics/diagnostic.ts';

/** Signs that nobody sees, as a message would print them. */
const unseen = /\p{Cf}/u;

/**
 * The diagnostics without what is said of a word for a sign that nobody sees in it: `joint-venture` looks like what the
 * message says to write. Where that sign is told on the same line, it is told as what refuses the word, an error.
 */
export function withoutInvisibleEchoes(diagnostics: readonly Diagnostic[]): Diagnostic[] {
  const signs = diagnostics.filter(({ code }) => code === 'invisible-character');
  const causeOf = (told: Diagnostic) =>
    isEcho(told)
      ? signs.find(({ place }) => place.file === told.place.file && place.line === told.place.line)
      : undefined;
  const causes = new Set(diagnostics.map(causeOf));
  return diagnostics
    .filter((told) => causeOf(told) === undefined)
    .map((told) => (causes.has(told) ? { ...told, severity: 'error' } : told));
}

function isEcho({ code, severity, values }: Diagnostic): boolean {
  const word = values['value'] ?? values['key'];
  return code !== 'invisible-character' && severity === 'error' && typeof word === 'string' && unseen.test(word);
}
