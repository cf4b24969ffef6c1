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
