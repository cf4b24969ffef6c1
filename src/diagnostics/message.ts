import type { Severity, Values } from './diagnostic.ts';

/** What an editor reads: what is wrong and why, then what to write instead. Plain text, no markup. */
export interface Words {
  readonly message: string;
  readonly hint: string;
}

/** One entry of the catalogue: its gravity and its words in both languages, filled from the same values. */
export interface Message<V extends Values> {
  readonly severity: Severity;
  readonly fr: (values: V) => Words;
  readonly en: (values: V) => Words;
}

/** Declares an entry; the type argument names the values its words need. */
export function message<V extends Values>(entry: Message<V>): Message<V> {
  return entry;
}
