import type { Locale } from '../model/locale.ts';

/** Words joined as a sentence says them: `a, b et c` in French, `a, b and c` in English. Empty for nothing. */
export function formatList(items: readonly string[], locale: Locale): string {
  if (items.length < 2) return items[0] ?? '';
  return `${items.slice(0, -1).join(', ')} ${locale === 'fr' ? 'et' : 'and'} ${items.at(-1) ?? ''}`;
}

/** The names of those given, as a sentence says them: `Valbrune et Norécia`. */
export function formatNames(named: readonly { readonly name: string }[], locale: Locale): string {
  return formatList(
    named.map(({ name }) => name),
    locale,
  );
}

/**
 * Things that themselves hold commas, one after the other: `a, b ; c, d` in French, `a, b; c, d` in
 * English. Empty for nothing.
 */
export function formatItems(items: readonly string[], locale: Locale): string {
  return items.join(locale === 'fr' ? '\u202f; ' : '; ');
}
