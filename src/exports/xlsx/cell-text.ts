import { escapeHtml } from '../../charts/escape.ts';
import { allowedInXml } from '../xml-text.ts';

/** The longest text a cell holds, in UTF-16 units. */
const longest = 32_767;

/**
 * Words as a cell of a workbook holds them: line ends are line feeds, what XML 1.0 forbids (control characters, halves
 * of characters) is left out, `_x000D_` stays what the author typed and not the character Excel reads there, and what
 * no cell can hold is cut.
 */
export function cellText(words: string): string {
  const clean = allowedInXml(words.replace(/\r\n?/g, '\n'));
  const cut = clean.length > longest ? `${clean.slice(0, longest - 1).replace(/[\ud800-\udbff]$/, '')}…` : clean;
  return escapeHtml(cut.replace(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_'));
}
