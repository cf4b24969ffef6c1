import { wordsFor } from '../../../src/i18n/words.ts';
import type { Locale } from '../../../src/model/locale.ts';

/**
 * Something of a spreadsheet that found no place, or found one by default. `lost` says that a
 * row or figure was left out.
 */
export interface Unplaced {
  /** The line of the spreadsheet, counted as an editor does; 1 for a column. */
  readonly line: number;
  readonly lost: boolean;
  readonly reason: Reason;
  readonly value: string;
  /** What the value was probably meant to be, as one would write it. */
  readonly meant?: string;
}

export type Reason =
  | 'unknown-column'
  | 'no-heading'
  | 'no-title'
  | 'no-id'
  | 'not-for-windows'
  | 'total'
  | 'exists'
  | 'repeated'
  | 'former-id'
  | 'no-type'
  | 'unknown-type'
  | 'unknown-stage'
  | 'no-stage'
  | 'no-partner'
  | 'unknown-person'
  | 'unclear-date'
  | 'bad-country'
  | 'no-partnership'
  | 'unknown-partnership'
  | 'already-measured'
  | 'not-followed';

const stageNames = (locale: Locale) => Object.values(wordsFor(locale).vocabulary.stage).join(', ');

const words: Readonly<Record<Reason, Readonly<Record<Locale, (value: string) => string>>>> = {
  'unknown-column': {
    fr: (value) => `colonne «\u00a0${value}\u00a0» inconnue, laissée de côté.`,
    en: (value) => `unknown column “${value}”, left aside.`,
  },
  'no-heading': {
    fr: (value) => `«\u00a0${value}\u00a0» est sous une colonne sans titre, laissé de côté.`,
    en: (value) => `“${value}” stands under a column without a heading, left aside.`,
  },
  'no-title': { fr: () => 'pas de titre\u202f; ligne laissée de côté.', en: () => 'no title; row left out.' },
  'no-id': {
    fr: (value) => `«\u00a0${value}\u00a0» ne donne pas d’identifiant\u202f; ligne laissée de côté.`,
    en: (value) => `“${value}” makes no id; row left out.`,
  },
  'not-for-windows': {
    fr: (value) => `Windows ne peut pas nommer un dossier «\u00a0${value}\u00a0»\u202f; ligne laissée de côté.`,
    en: (value) => `Windows cannot name a folder “${value}”; row left out.`,
  },
  total: {
    fr: (value) => `«\u00a0${value}\u00a0» résume d’autres lignes, laissé de côté.`,
    en: (value) => `“${value}” sums up other rows, left aside.`,
  },
  exists: {
    fr: (value) => `${value} existe déjà\u202f; ligne laissée de côté.`,
    en: (value) => `${value} exists already; row left out.`,
  },
  repeated: {
    fr: (value) => `«\u00a0${value}\u00a0» est déjà plus haut dans le tableau\u202f; ligne laissée de côté.`,
    en: (value) => `“${value}” stands higher in the table; row left out.`,
  },
  'former-id': {
    fr: (value) => `«\u00a0${value}\u00a0» est l’ancien identifiant d’une autre fiche\u202f; ligne laissée de côté.`,
    en: (value) => `“${value}” is a former id of another record; row left out.`,
  },
  'no-type': { fr: () => 'type manquant\u202f; ligne laissée de côté.', en: () => 'no type; row left out.' },
  'unknown-type': {
    fr: (value) => `type «\u00a0${value}\u00a0» absent de reference/types.yaml\u202f; ligne laissée de côté.`,
    en: (value) => `type “${value}” is not in reference/types.yaml; row left out.`,
  },
  'unknown-stage': {
    fr: (value) =>
      `étape «\u00a0${value}\u00a0» inconnue\u202f; ligne laissée de côté. Les étapes\u00a0: ${stageNames('fr')}.`,
    en: (value) => `unknown stage “${value}”; row left out. The stages: ${stageNames('en')}.`,
  },
  'no-stage': {
    fr: (value) => `pas d’étape\u202f; «\u00a0${value}\u00a0» écrite.`,
    en: (value) => `no stage; “${value}” written.`,
  },
  'no-partner': { fr: () => 'pas de partenaire\u202f; ligne laissée de côté.', en: () => 'no partner; row left out.' },
  'unknown-person': {
    fr: (value) => `«\u00a0${value}\u00a0» absent de people.yaml, laissé de côté.`,
    en: (value) => `“${value}” is not in people.yaml, left aside.`,
  },
  'unclear-date': {
    fr: (value) => `date «\u00a0${value}\u00a0» illisible ou ambiguë, laissée de côté.`,
    en: (value) => `date “${value}” unreadable or ambiguous, left aside.`,
  },
  'bad-country': {
    fr: (value) => `pays «\u00a0${value}\u00a0»\u00a0: deux lettres attendues, laissé de côté.`,
    en: (value) => `country “${value}”: two letters expected, left aside.`,
  },
  'no-partnership': {
    fr: () => 'pas de partenariat\u202f; ligne laissée de côté.',
    en: () => 'no partnership; row left out.',
  },
  'unknown-partnership': {
    fr: (value) => `partenariat «\u00a0${value}\u00a0» inconnu\u202f; ligne laissée de côté.`,
    en: (value) => `unknown partnership “${value}”; row left out.`,
  },
  'already-measured': {
    fr: (value) => `${value} est déjà mesuré dans un autre fichier\u202f; chiffre laissé de côté.`,
    en: (value) => `${value} is measured in another file already; figure left out.`,
  },
  'not-followed': {
    fr: (value) => `la fiche ne suit pas encore l’indicateur ${value}\u202f; ajoutez-le sous «\u00a0kpis\u00a0».`,
    en: (value) => `the record does not follow KPI ${value} yet; add it under “kpis”.`,
  },
};

/** One line for a person: `ligne 4 : …`. */
export function tellUnplaced(unplaced: Unplaced, locale: Locale): string {
  const { line, meant } = unplaced;
  const text = words[unplaced.reason][locale](unplaced.value);
  return locale === 'fr'
    ? `ligne ${line}\u00a0: ${text}${meant ? ` Vouliez-vous dire «\u00a0${meant}\u00a0»\u202f?` : ''}`
    : `line ${line}: ${text}${meant ? ` Did you mean “${meant}”?` : ''}`;
}
