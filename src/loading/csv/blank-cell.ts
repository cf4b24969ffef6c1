import { headingName } from './heading-name.ts';

const errors = /^#(?:[\p{L}/_]+[\s\p{L}/_\d]*[!?]?|#+)$|^err:\d+$/iu;
const markers = new Set([
  '-',
  '–',
  '—',
  '−',
  '--',
  '---',
  '??',
  '???',
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
  return text.length <= 9 && markers.has(text.toLowerCase().replace(/\s/g, ''));
}

/** What says that a figure is not there, or not yet, in words without accents. */
const absent = new RegExp(
  '^(?:' +
    [
      'vide|blanc|ns|n\\.s\\.?|tbc|tba|wip|manquante?s?|inconnue?s?|aucune?|indisponible|sans objet|en cours(?: .*)?|en attente(?: .*)?',
      '(?:aucune?|pas de|sans) (?:donnees?|valeurs?|chiffres?|mesures?|releves?)|donnees? (?:manquantes?|absentes?|indisponibles?)',
      '(?:non|pas) (?:encore )?(?:disponible|dispo|mesuree?|renseignee?|saisie?|connue?|communiquee?|significatif|applicable|recue?|calculee?)',
      'a (?:venir|completer|confirmer|definir|determiner|saisir|renseigner|calculer|preciser|recevoir)|pas encore',
      'empty|blank|missing|unknown|pending|unavailable|in progress|no (?:data|value|figure)|coming soon',
      'not (?:yet )?(?:available|measured|applicable|known|received|significant)|to (?:come|follow|be (?:confirmed|defined|determined|completed))',
    ].join('|') +
    ')$',
);

/** Whether a cell says in words that it has no figure: `à venir`, `non mesuré`, `pending`. */
export function saysNothing(text: string): boolean {
  return text.length <= 40 && absent.test(headingName(text.replace(/^[([<{]\s*|\s*[)\]>}.…]+$/g, '')));
}

const summaries = new RegExp(
  '^(?:(?:sous |sub|grand )?tot(?:al|als|aux)|cumul|moyenne|somme|average|mean|sum|ytd)(?: |$)' +
    // These begin the names of figures too: alone, or with a year, they name a row.
    '|^(?:moy\\.?|avg\\.?|mediane?|max(?:imum|\\.)?|min(?:imum|\\.)?|ecart(?: type)?|std(?:ev)?|variance|variation|evolution)' +
    '(?: \\d{4}| annuelle?)?$',
);

/**
 * Whether a cell names a row that sums others up, as spreadsheets have below their figures: `Total`, `Moyenne 2026`.
 */
export function isTotal(text: string): boolean {
  return summaries.test(headingName(text));
}

/** Whether a cell names a row of what figures are compared with, which the record holds: `Objectif`, `Cible 2026`. */
export function isTarget(text: string): boolean {
  return /^(?:objectifs?|cibles?|seuils?(?: .*)?|budgets?|previsions?|prevu|targets?|thresholds?|goals?|forecast|plan)(?: \d{4})?$/.test(
    headingName(text),
  );
}
