/** The key of a field that may have been joined to the line above it, after a value without a colon. */
const joinedKey = (value: string) => /^[^:]*\s([a-z][a-z]*(?:-[a-z]+)*):(?:\s|$)/.exec(value)?.[1];

/** Whether a value is an item with its dash, `key: - item`. */
const isItem = (value: string) => /^- +[^\s\d]/.test(value);

/** What to do in French if that is so; empty where no field may have been joined. */
export function ownLineFr(value: string): string {
  if (isItem(value)) return ' ; si c’est un élément de liste, écrivez-le sur sa propre ligne, sous la clé.';
  const key = joinedKey(value);
  return key === undefined ? '' : ` ; si « ${key} » est un autre champ, écrivez-le sur sa propre ligne.`;
}

/** What to do in English. */
export function ownLineEn(value: string): string {
  if (isItem(value)) return '; if it is an item of a list, write it on a line of its own, under the key.';
  const key = joinedKey(value);
  return key === undefined ? '' : `; if “${key}” is another field, write it on a line of its own.`;
}
