import { textsWithin } from '../domain/text/texts-within.ts';
import { wordsFor } from '../i18n/words.ts';
import { locales } from '../model/locale.ts';
import type { Playbook } from '../model/playbook.ts';

type Synonyms = NonNullable<NonNullable<Playbook['settings']['search']>['synonyms']>;

/**
 * The neighbouring words that the search of an edition may know: those that its own records say, or that the product
 * prints whatever the playbook. The list is written for the whole house, and may name a partner, a project or a person
 * that an edition must not. A group of which one word is left is dropped.
 * @param edition everything else the edition holds, projected already
 */
export function projectSynonyms(synonyms: Synonyms, edition: Omit<Playbook, 'settings'>): Synonyms {
  const said = folded(
    [...textsWithin(edition), ...locales.flatMap((locale) => textsWithin(wordsFor(locale)))].join('\n'),
  );
  return synonyms
    .map((group) => group.filter((word) => said.includes(folded(word))))
    .filter(({ length }) => length > 1);
}

/** The words of a text between spaces, without case, so that one is found whole or not at all. */
function folded(text: string): string {
  return ` ${(text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).join(' ')} `;
}
