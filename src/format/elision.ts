/**
 * A French little word before a name, elided before a vowel: `de Norécia`, `d’Ostrelle`, `qu’Ostrelle`.
 * An h or a y is left alone: only the name’s own people know whether theirs is mute.
 */
export function elided(word: 'de' | 'que', name: string): string {
  return /^[aeiouàâéèêëîïôœ]/i.test(name) ? `${word.slice(0, -1)}’${name}` : `${word} ${name}`;
}

/** `de` before words that begin with their article: `du plafond`, `des plafonds`, `de la cible`, `de l’accord`. */
export function ofThe(words: string): string {
  if (words.startsWith('le ')) return `du ${words.slice(3)}`;
  return words.startsWith('les ') ? `des ${words.slice(4)}` : `de ${words}`;
}
