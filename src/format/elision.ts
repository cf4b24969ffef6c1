const vowel = /^(?:[aeiouàâéèêëîïôœAEIOUÀÂÉÈÊËÎÏÔŒ]|h(?:eure|abitude|istoire|iver|omme))/;

/**
 * A French little word before a name, elided before a vowel: `de Norécia`, `d’Ostrelle`, `qu’Ostrelle`. A y, and the h
 * of a name, are left alone: only the name’s own people know whether theirs is mute. `onze` is never elided.
 */
export function elided(word: 'de' | 'De' | 'que', name: string): string {
  return vowel.test(name) && !/^onze\b/i.test(name) ? `${word.slice(0, -1)}’${name}` : `${word} ${name}`;
}

/** `de` before words that begin with their article: `du plafond`, `des plafonds`, `de la cible`, `de l’accord`. */
export function ofThe(words: string): string {
  if (words.startsWith('le ')) return `du ${words.slice(3)}`;
  return words.startsWith('les ') ? `des ${words.slice(4)}` : `de ${words}`;
}

/** What French names with an article: `1er semestre 2026`. */
const halfYear = /^\d(?:er|e)\u00a0semestre/;

/** `de` before a period: `de mars 2026`, `d’avril 2026`, `du 1er semestre 2026`. */
export function ofPeriod(period: string): string {
  return halfYear.test(period) ? `du ${period}` : elided('de', period);
}

/** `à` before a period: `à mars 2026`, `au 2e semestre 2026`. */
export function toPeriod(period: string): string {
  return `${halfYear.test(period) ? 'au' : 'à'} ${period}`;
}

/** From one period to another: `d’avril à juin 2026`, `du 1er semestre 2026 au 2e semestre 2027`. */
export function fromTo(first: string, last: string): string {
  return `${ofPeriod(first)} ${toPeriod(last)}`;
}
