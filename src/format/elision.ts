/**
 * A French little word before a name, elided before a vowel: `de Norécia`, `d’Ostrelle`, `qu’Ostrelle`.
 * An h or a y is left alone: only the name’s own people know whether theirs is mute.
 */
export function elided(word: 'de' | 'que', name: string): string {
  return /^[aeiouàâéèêëîïôœ]/i.test(name) ? `${word.slice(0, -1)}’${name}` : `${word} ${name}`;
}
