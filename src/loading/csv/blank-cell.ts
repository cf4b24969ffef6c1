import { headingName } from './heading-name.ts';

const errors = /^#(?:[\p{L}/_]+[\s\p{L}/_\d]*[!?]?|#+)$|^err:\d+$/iu;
const markers = new Set([
  '-',
  '–',
  '—',
  '−',
  '--',
  '/',
  '?',
  '…',
  '...',
  'n/a',
  'na',
  'n.a.',
  'n.a',
  'n/d',
  'nd',
  'n.d.',
  'n.d',
  'nc',
  'n.c.',
  'n.c',
  'n/c',
  'n.r.',
  'nr',
  's.o.',
  's/o',
  'so',
  'nan',
  'null',
  'nil',
  'none',
  'néant',
  'tbd',
]);

/** Whether a cell shows a spreadsheet’s own error: `#N/A`, `#DIV/0!`, `#VALEUR!`, `#NOM?`, `####`, `Err:502`. */
export function isErrorCell(text: string): boolean {
  return errors.test(text);
}

/** Whether a cell says « nothing » with a sign or words instead of being empty: `-`, `n/a`, `n.d.`. */
export function isMissingMarker(text: string): boolean {
  return text.length <= 5 && markers.has(text.toLowerCase());
}

/**
 * Whether a cell names a row that sums others up, as spreadsheets have below their figures: `Total`, `Moyenne 2026`.
 */
export function isTotal(text: string): boolean {
  return /^(?:(?:sous |sub|grand )?tot(?:al|als|aux)|cumul|moyenne|somme|average|mean|sum|ytd)(?: |$)/.test(
    headingName(text),
  );
}
