/** A run of a sentence; the decisive fact is strong. */
export interface SentencePart {
  readonly text: string;
  readonly strong: boolean;
}

/** What opens a page or a section: one to three sentences, computed from the record. */
export type Sentence = readonly SentencePart[];

/**
 * Splits words such as `Le plus urgent : **le préavis expire vendredi.**` at their double asterisks.
 * Several sentences may be given; empty ones are left out and the rest are joined by a space.
 */
export function sentence(...texts: readonly string[]): Sentence {
  return texts
    .filter((text) => text !== '')
    .join(' ')
    .split('**')
    .map((text, index) => ({ text, strong: index % 2 === 1 }))
    .filter((part) => part.text !== '');
}

/** The sentence without its emphasis, for descriptions and alternative texts. */
export function plainSentence(parts: Sentence): string {
  return parts.map((part) => part.text).join('');
}
