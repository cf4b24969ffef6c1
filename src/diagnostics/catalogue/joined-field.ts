/** The key of a field that may have been joined to the line above it, after a value without a colon. */
const joinedKey = (value: string) => /^[^:]*\s([a-z][a-z]*(?:-[a-z]+)*):(?:\s|$)/.exec(value)?.[1];

/** What to do in French if that is so; empty where no field may have been joined. */
export function ownLineFr(value: string): string {
  const key = joinedKey(value);
  return key === undefined ? '' : ` ; si « ${key} » est un autre champ, écrivez-le sur sa propre ligne.`;
}

/** What to do in English. */
export function ownLineEn(value: string): string {
  const key = joinedKey(value);
  return key === undefined ? '' : `; if “${key}” is another field, write it on a line of its own.`;
}
