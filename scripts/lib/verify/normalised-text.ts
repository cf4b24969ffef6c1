import { decodeEntities } from './html-references.ts';

/** A text as a reader hears it: one case, one apostrophe, plain spaces, entities and `\u` escapes decoded. */
export function normaliseText(text: string): string {
  return decodeEntities(text)
    .replace(/\\u([0-9a-f]{4})/gi, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)))
    .normalize('NFC')
    .replace(/[\u00ad\u200b]/g, '')
    .replace(/[\u2018\u2019]/g, "'")
    .replace(/\s+/g, ' ')
    .trim()
    .toLowerCase();
}

/** The same without its tags, so that a word in bold does not hide the sentence around it. */
export function normaliseMarkup(html: string): string {
  return normaliseText(html.replace(/<[^>]*>/g, ''));
}
