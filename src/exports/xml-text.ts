import { escapeHtml } from '../charts/escape.ts';

/**
 * Words without what XML 1.0 forbids (§2.2: control characters but tabs and line ends, halves of characters), for which
 * an office program refuses the whole file.
 */
export function allowedInXml(words: string): string {
  // eslint-disable-next-line no-control-regex -- control characters are what is taken out
  return words.replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Surrogate}/gu, '');
}

/** Words as an XML part holds them, between tags or in a double-quoted attribute. */
export function xmlText(words: string): string {
  return escapeHtml(allowedInXml(words));
}
