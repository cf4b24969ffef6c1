import { textsWithin } from '../../../src/domain/text/texts-within.ts';
import { wordsFor } from '../../../src/i18n/words.ts';
import { locales } from '../../../src/model/locale.ts';
import { allFields } from '../../../src/views/help/file-fields.ts';
import { messageRooms, messagesOf } from '../../../src/views/help/message-reference.ts';

/**
 * What the product prints in every edition, whatever the playbook: its fixed words, the notes of every field and the
 * messages of the help, in each language. A hidden text may well say the same. Words that take a value are left out:
 * they are made of a playbook.
 */
export function productTexts(): string[] {
  const notes = allFields().flatMap(({ fields }) => fields.flatMap(({ note }) => [note.fr, note.en]));
  return [...notes, ...locales.flatMap((locale) => [...textsWithin(wordsFor(locale)), ...messageTexts(locale)])];
}

function messageTexts(locale: (typeof locales)[number]): string[] {
  return messageRooms.flatMap((room) => messagesOf(room, locale).flatMap(({ message, hint }) => [message, hint]));
}
